import type {ReactiveControllerHost} from 'lit';
import type {ReleaseOrder} from '../../search/release-archive.js';
import type {FacetName} from '../../search/release-facets.js';
import {AddressState} from './address-state.js';
import {EVERYTHING, toggleFilter, type ListRequest} from './list-request.js';

/** What the reader asks of a list at present, by its controls or by the page's address. */
export class ReaderRequest {
  /** The reader has asked for something else, which the page was not told yet. */
  isChanged = false;

  readonly #host: ReactiveControllerHost;
  readonly #onNew: () => void;
  readonly #address: AddressState;
  #current = EVERYTHING;
  #hasSteps = false;
  #whole: ReadonlySet<FacetName> = new Set();

  /** `onNew` is called whenever something else is asked for. */
  constructor(host: ReactiveControllerHost, onNew: () => void) {
    this.#host = host;
    this.#onNew = onNew;
    this.#address = new AddressState(host, (request) => this.#take(request));
  }

  /** What is asked for. */
  get current(): ListRequest {
    return this.#current;
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

  /** Takes back the words and all filters. */
  clear(): void {
    this.#ask({query: '', filters: {}});
  }

  #take(request: ListRequest): void {
    this.#current = request;
    this.#onNew();
  }

  #ask(change: Partial<ListRequest>): void {
    this.#take({...this.#current, ...change});
    this.isChanged = true;
    // A step for each letter would make going back a labour.
    this.#address.write(this.#current, this.#hasSteps && (change.query === undefined || !!change.filters));
    this.#host.requestUpdate();
  }
}
