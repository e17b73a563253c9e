import type {LitElement} from 'lit';
import type {ReleaseOrder} from '../../search/release-archive.js';
import type {FacetName} from '../../search/release-facets.js';
import {AddressState} from './address-state.js';
import {ListChangeEvent} from './list-change-event.js';
import {EVERYTHING, toggleFilter, type ListRequest} from './list-request.js';

/** What the reader asks of a list at present, by its controls or by the page's address. */
export class ReaderRequest {
  readonly #host: LitElement;
  readonly #onNew: () => void;
  readonly #address: AddressState;
  #current = EVERYTHING;
  #hasSteps = false;
  #hasAsked = false;
  /** The page was not told yet of what was asked for last. */
  #isNew = false;
  #isOpen = false;
  #whole: ReadonlySet<FacetName> = new Set();

  /** `onNew` is called whenever something else is asked for. */
  constructor(host: LitElement, onNew: () => void) {
    this.#host = host;
    this.#onNew = onNew;
    this.#address = new AddressState(host, (request) => this.#take(request));
  }

  /** What is asked for. */
  get current(): ListRequest {
    return this.#current;
  }

  /** Anything was asked for by hand: what becomes of it is said. */
  get hasAsked(): boolean {
    return this.#hasAsked;
  }

  /** The filters are open, where they are closed at first. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Keeps it in parameters of the address with this prefix; filters and orders as steps of the page's history, if asked. */
  setAddress(prefix: string | null | undefined, hasSteps: boolean): void {
    this.#hasSteps = hasSteps;
    this.#address.setPrefix(prefix);
  }

  /** Takes the words that the page looks for. */
  setQuery(query: string): void {
    if (query !== this.#current.query) this.#take({...this.#current, query});
  }

  /** Whether all values of a facet are shown. */
  readonly isWhole = (name: FacetName): boolean => this.#whole.has(name);

  /** Opens the filters, or closes them. */
  readonly toggleFilters = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  /** Shows all values of a facet. */
  readonly showWhole = (name: FacetName): void => {
    this.#whole = new Set([...this.#whole, name]);
    this.#host.requestUpdate();
  };

  /** Looks for words. */
  readonly search = (query: string): void => this.#ask({query});

  /** Puts the list in an order. */
  readonly sort = (order: ReleaseOrder): void => this.#ask({order});

  /** Sets a filter, or takes it back. */
  readonly toggle = (name: FacetName, key: string): void =>
    this.#ask({filters: toggleFilter(this.#current.filters, name, key)});

  /** Once it is known what came of it: tells the page, once. */
  settle(order: ReleaseOrder, count: number): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const {query, filters} = this.#current;
    this.#host.dispatchEvent(new ListChangeEvent(query, filters, order, count));
  }

  /** Takes a filter back by a button of its own. */
  readonly remove = (name: FacetName, key: string): void => {
    this.toggle(name, key);
    void this.#goOn();
  };

  /** Takes back the words and all filters. */
  readonly clear = (): void => {
    this.#ask({query: '', filters: {}});
    void this.#goOn();
  };

  /** The button that was pressed is gone: the reader goes on at the next one, else at the search, else at the first filter. */
  async #goOn(): Promise<void> {
    await this.#host.updateComplete;
    const places = ['chip', 'field', 'filters', 'facet-name'].map((part) =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[part="${part}"]`),
    );
    places.find((place) => place?.checkVisibility())?.focus();
  }

  #take(request: ListRequest): void {
    this.#current = request;
    this.#onNew();
  }

  #ask(change: Partial<ListRequest>): void {
    this.#take({...this.#current, ...change});
    this.#hasAsked = true;
    this.#isNew = true;
    // A step for each letter would make going back a labour.
    this.#address.write(this.#current, this.#hasSteps && (change.query === undefined || !!change.filters));
    this.#host.requestUpdate();
  }
}
