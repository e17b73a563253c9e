import type {LitElement} from 'lit';

/** What decides how much of a list is shown. */
export interface PagesRequest {
  /** So many releases and nothing else. */
  readonly limit: number | undefined;
  /** Releases shown at once, and added at a time. */
  readonly size: number;
  /** Releases that are left of those loaded. */
  readonly count: number;
  /** Loads the next page of the feed. */
  readonly loadMore: (() => void) | undefined;
  readonly isLoading: boolean;
  /** The reader looks for something, on all pages of the feed. */
  readonly isSearching: boolean;
}

const NOTHING: PagesRequest = {
  limit: undefined,
  size: 0,
  count: 0,
  loadMore: undefined,
  isLoading: false,
  isSearching: false,
};

/** The button that ends a search of older pages, or goes on with it. */
const STOP = ':is([part="stop"], [part="search-on"]):enabled';

/** How much of a list is shown, and which pages of its feed are loaded for it. */
export class ListPages {
  readonly #host: LitElement;
  #request = NOTHING;
  /** Releases shown beyond the first page. */
  #added = 0;
  /** The place of the first new release, which the reader goes on from. */
  #focused: number | undefined;
  #isStopped = false;
  /** There was a page after the first, whether or not one is loading. */
  #hasPages = false;
  #hasSearchedOn = false;
  /** The reader is at the button that ends a search. */
  #isAtStop = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** How many releases are to be shown. */
  get shown(): number {
    const {limit, size} = this.#request;
    return limit ?? size + this.#added;
  }

  /** Only the first few are to be shown. */
  get isLimited(): boolean {
    return this.#request.limit !== undefined;
  }

  /** There are more releases than are shown, or may be; those that a search may still find have a button of their own. */
  get hasMore(): boolean {
    const {count, loadMore, isLoading, isSearching} = this.#request;
    if (count > this.shown || (isLoading && this.#focused !== undefined)) return true;
    return !!loadMore && !isSearching;
  }

  /** The next page is on its way because the reader asked for more. */
  get isLoadingMore(): boolean {
    return this.#focused !== undefined;
  }

  /** The place of the first new card, where the reader asked for more. */
  get firstNew(): number | undefined {
    return this.#focused;
  }

  /** Older pages are being loaded for a search. */
  get isSearchingOn(): boolean {
    return this.#hasOlder && !this.#isStopped;
  }

  /** A search has left out pages, since the reader stopped it. */
  get canSearchOn(): boolean {
    return this.#hasOlder && this.#isStopped;
  }

  /** Older pages are being loaded for a search, or were. */
  get hasSearchedOn(): boolean {
    return this.#hasSearchedOn;
  }

  /** What the reader looks for may be on a page that is not loaded. */
  get #hasOlder(): boolean {
    const {isSearching, isLoading, loadMore} = this.#request;
    return isSearching && (isLoading || !!loadMore);
  }

  /** Takes note of where the list stands. */
  update(request: PagesRequest): void {
    this.#request = request;
    this.#hasPages ||= !!request.loadMore;
    this.#hasSearchedOn ||= this.#hasPages && this.#hasOlder;
    const {activeElement} = (this.#host.renderRoot ?? {}) as Partial<ShadowRoot>;
    this.#isAtStop = !!activeElement?.matches(STOP);
  }

  /** Begins anew: the reader asked for something else. */
  restart(): void {
    this.#added = 0;
    this.#focused = undefined;
    this.#isStopped = false;
    this.#hasSearchedOn = false;
  }

  /** Shows more, loading the next page where it takes that. */
  readonly more = (): void => {
    const {count, size} = this.#request;
    this.#focused = Math.min(count, this.shown);
    this.#added += size;
    this.#host.requestUpdate();
  };

  /** Searches no more pages. */
  readonly stop = (): void => {
    this.#isStopped = true;
    this.#host.requestUpdate();
  };

  /** Searches the other pages after all. */
  readonly searchOn = (): void => {
    this.#isStopped = false;
    this.#host.requestUpdate();
  };

  /** Once the list is drawn: leads the reader to what is new, and loads the page that is needed next. */
  settle(root: ParentNode): void {
    const {limit = 0, count, loadMore, isLoading, isSearching} = this.#request;
    const isShort = this.#focused !== undefined && count <= this.#focused;
    if (this.#focused !== undefined && (!isShort || (!loadMore && !isLoading))) this.#focus(root);
    // The search has ended by itself, and its button with it.
    if (this.#isAtStop && !root.querySelector(STOP))
      root.querySelector<HTMLElement>('[part="field"], [part="order"]')?.focus();
    const isWanted = isShort || count < limit || (isSearching && !this.#isStopped);
    if (loadMore && !isLoading && isWanted) loadMore();
  }

  #focus(root: ParentNode): void {
    const item = root.querySelectorAll<HTMLElement>('[part="item"]')[this.#focused!];
    this.#focused = undefined;
    (item?.querySelector<HTMLElement>('a') ?? item)?.focus();
    this.#host.requestUpdate();
  }
}
