import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {openRelease} from '../../controllers/open-release.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {readDialect} from '../../controllers/read-dialect.js';
import {readHeadingLevel} from '../../controllers/read-heading-level.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedState} from '../../feed/feed-state.js';
import {releaseFormat} from '../../feed/release-format.js';
import {listStrings} from '../../locale/list-strings.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {releaseStrings} from '../../locale/release-strings.js';
import type {Release} from '../../model/release.js';
import type {ReleaseOrder} from '../../search/release-archive.js';
import {FACET_NAMES, type FacetName, type FixedFilters} from '../../search/release-facets.js';
import host from '../../styles/host.styles.js';
import notice from '../../styles/notice.styles.js';
import card from '../../templates/release-card.styles.js';
import {keepPlace, renderError, renderPlaceholder} from '../../templates/render-error.js';
import {AddressState} from './address-state.js';
import {ArchiveSearch} from './archive-search.js';
import {FacetLabels} from './facet-labels.js';
import {ListChangeEvent} from './list-change-event.js';
import {ListPages} from './list-pages.js';
import {EVERYTHING, ORDERS, isNarrow, isOrder, toggleFilter, type ListRequest} from './list-request.js';
import styles from './release-list.styles.js';
import {renderControls} from './render-controls.js';
import {renderEnd} from './render-end.js';
import {renderReleases} from './render-releases.js';

/** Cards shown at once, and added at a time. */
const PAGE_SIZE = 20;

/**
 * The releases of a feed: with a search, filters and an order, or the first few alone.
 *
 * The releases come from the first of these that is present: the `releases` property or attribute; a child
 * `<script type="application/json">`; the feed at `src`; the nearest `<osce-feed>`. Older pages of the feed are loaded when the
 * reader asks for more, and when a search has to go through them.
 *
 * @tag osce-release-list
 * @slot - shown while the feed is on its way, and where it cannot be had
 * @csspart root - everything the element renders
 * @csspart controls - the search, the order and the filters
 * @csspart field - the field of the search
 * @csspart order - the choice of an order
 * @csspart facets - the filters
 * @csspart facet - a filter that opens; its `facet-name` has `facet-chosen`, how many of its values are chosen
 * @csspart values - what a filter offers
 * @csspart value - a value with its checkbox, and `value-count`, how many releases have it
 * @csspart all-values - the button that shows every value
 * @csspart chosen - the filters that are set
 * @csspart chip - the button that takes one back
 * @csspart clear - the button that takes all back
 * @csspart count - how many releases there are
 * @csspart list - the cards
 * @csspart item - the place of a card
 * @csspart card - a release in brief, with the parts of a card of `<osce-release>`
 * @csspart mark - a word that was searched for
 * @csspart progress - what is said and shown while older releases are searched
 * @csspart stop - the button that ends this
 * @csspart more - the button that shows more
 * @csspart notice - a remark, such as that nothing was found
 * @csspart placeholder - what holds the place while loading
 * @csspart error - what went wrong, with the way to try again
 * @csspart retry - the button to try again
 * @cssprop [--osce-color-text=inherit] - text
 * @cssprop [--osce-color-accent] - links, buttons and marks; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - secondary text; the text colour at 78 %
 * @cssprop [--osce-color-line] - lines and borders; the text colour at 20 %
 * @cssprop [--osce-color-tint] - backgrounds; the text colour at 5 %
 * @cssprop [--osce-color-focus] - the focus ring; the accent
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `inherit` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssprop [--osce-radius=4px] - the radius of corners
 * @cssprop [--osce-card-size=20em] - the narrowest a card may be where several stand in a row
 * @cssstate loading - the feed is on its way
 * @cssstate error - the feed could not be had
 * @cssstate empty - there is no release to show
 * @fires {FeedLoadEvent} osce-load - the feed has arrived, or grown by a page
 * @fires {FeedErrorEvent} osce-error - the feed could not be had
 * @fires {ListChangeEvent} osce-list-change - the reader searched, filtered or sorted
 * @fires {ReleaseOpenEvent} osce-release-open - the reader opens a release; cancel it to stay on the page
 */
export class ReleaseListElement extends OsceElement {
  static override readonly styles = [host, notice, card, styles];

  /** A JSON Feed, or a list of its items; an object, or JSON text. */
  @property() releases?: unknown;

  /** Address of a JSON Feed 1.0 or 1.1, an RSS or Atom feed, or a JSON:API collection, relative to the page. */
  @property() src?: string;

  /** How the feed at `src` is written: `json` (JSON Feed), `rss`, `atom` or `drupal` (JSON:API); found out where it is missing. */
  @property() format?: string;

  /** Where a JSON:API server keeps what: paths by `url title date modified language summary body type source fieldsOfWork countries image attachments`; an object, or JSON text. */
  @property() fields?: unknown;

  /** Only releases of these sources: an id or a name; several between commas, ids also between spaces. */
  @property() source?: string;

  /** Only releases in these fields of work, written as those of `source`. */
  @property({attribute: 'field-of-work'}) fieldOfWork?: string;

  /** Only releases on these States: ISO 3166-1 alpha-2 codes. */
  @property() country?: string;

  /** Only releases of these types, such as `statement`. */
  @property() type?: string;

  /** Only releases of these years. */
  @property() year?: string;

  /** Only releases in these languages, such as `ru`. */
  @property() language?: string;

  /** Shows so many releases and nothing else: no search, no filters, no more. */
  @property({type: Number}) limit?: number;

  /** Cards shown at once, and added at a time, where there is no `limit`. */
  @property({type: Number, attribute: 'page-size'}) pageSize = PAGE_SIZE;

  /** The filters to offer: any of `source field-of-work country type year language`, or `none`; all where it is missing. */
  @property() facets?: string;

  /** Offers no search. */
  @property({type: Boolean, attribute: 'no-search'}) noSearch = false;

  /** The order until the reader chooses one: `newest`, `oldest`, or `best` for the best match of a query. */
  @property() sort: ReleaseOrder = 'newest';

  /** The words looked for until the reader writes others. */
  @property() query = '';

  /** Level of the headlines, from 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Keeps what the reader asks for in the page's address, in parameters whose names begin with this and a hyphen. */
  @property({attribute: 'address-state'}) addressState?: string;

  /** Makes each filter and order a step of the page's history, to go back from; words are always written in place. */
  @property({type: Boolean, attribute: 'address-steps'}) addressSteps = false;

  readonly #feed = new FeedController(this, releaseFormat);
  readonly #locale = new LocaleController(this, listStrings);
  /** What cards say. */
  readonly #cards = new LocaleController(this, releaseStrings);
  readonly #search = new ArchiveSearch(this);
  readonly #labels = new FacetLabels(this);
  readonly #pages = new ListPages(this);
  readonly #address = new AddressState(this, (request) => this.#take(request));
  #data: FeedState | undefined;
  #request: ListRequest = EVERYTHING;
  #selection: ReturnType<ArchiveSearch['select']> | undefined;
  #wholeFacets: ReadonlySet<FacetName> = new Set();
  #isChanged = false;
  #isRetrying = false;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  protected override findPending() {
    const {pending} = this.#feed;
    return [pending, this.#locale.pending, this.#cards.pending, this.#search.pending, this.#labels.pending];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort') && this.sort && !isOrder(this.sort))
      warnOnce(this, 'sort', `not one of ${ORDERS.join(', ')}`);
    if (changed.has('query')) this.#request = {...this.#request, query: this.query ?? ''};
    this.#address.setPrefix(this.addressState);
    this.#data = this.#feed.resolve({releases: this.releases}, this.src, readDialect(this));
    this.#search.setReleases(this.#data?.feed?.releases ?? []);
    const {query, filters} = this.#request;
    this.#selection = this.#search.select({query, filters, fixed: this.#readFixed(), order: this.#order});
    this.#pages.update({
      limit: this.#readCount(this.limit, 'limit'),
      size: this.#readCount(this.pageSize, 'page-size') ?? PAGE_SIZE,
      count: this.#selection.releases.length,
      loadMore: this.#data?.loadMore,
      isLoading: this.#data?.status === 'loading',
      isSearching: isNarrow(this.#request),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#pages.settle(this.renderRoot);
    if (this.#isChanged && !this.#search.isBusy) {
      this.#isChanged = false;
      const {query, filters} = this.#request;
      const event = new ListChangeEvent(query, filters, this.#order, this.#selection!.releases.length);
      this.dispatchEvent(event);
    }
    if (!this.#isRetrying || this.#data?.status === 'loading') return;
    this.#isRetrying = false;
    keepPlace(this);
  }

  protected override render(): TemplateResult {
    const {strings} = this.#locale;
    const {error} = this.#data ?? {};
    const state = this.#findState();
    if (!this.#search.releases.length) {
      const content =
        state === 'loading'
          ? !this.#feed.hasFallback && renderPlaceholder(strings.loading)
          : error
            ? renderError(strings, error, this.#onRetry)
            : this.#data && html`<p part="notice">${strings.empty}</p>`;
      return html`<slot></slot>${content ? this.#renderRoot(content) : nothing}`;
    }
    return this.#renderRoot([
      this.limit == null ? this.#renderControls() : nothing,
      this.#renderList(),
      error ? renderError(strings, error, this.#onRetry) : nothing,
      this.limit == null ? this.#renderEnd() : nothing,
    ]);
  }

  #renderRoot(content: unknown): TemplateResult {
    return html`<div class="root" part="root" lang=${this.#locale.language}>${content}</div>`;
  }

  #renderControls(): unknown {
    const {strings, tag} = this.#locale;
    const {describe, releases} = this.#selection!;
    return renderControls({
      strings,
      request: this.#request,
      order: this.#order,
      count: this.#search.isBusy ? undefined : releases.length,
      hasSearch: !this.noSearch,
      names: this.#readFacets(),
      counts: describe(tag),
      filters: this.#request.filters,
      isWhole: (name) => this.#wholeFacets.has(name),
      describe: (name, value) => this.#labels.describe(name, value, this.#cards.strings, tag),
      prepare: this.#onPrepare,
      onQuery: this.#onQuery,
      onSort: this.#onSort,
      onToggle: this.#onToggle,
      onRemove: this.#onRemove,
      onWhole: this.#onWhole,
      onClear: this.#onClear,
    });
  }

  #renderList(): unknown {
    const {strings} = this.#locale;
    const {releases, matches} = this.#selection!;
    const shown = releases.slice(0, this.#pages.shown).map((number) => this.#search.releases[number]!);
    if (!shown.length)
      return this.#search.isBusy ? nothing : html`<p part="notice">${strings.nothingFound}</p>`;
    const {tag, dir, strings: words} = this.#cards;
    return renderReleases({
      releases: shown,
      strings: words,
      tag,
      pageDir: dir,
      headingLevel: readHeadingLevel(this, this.headingLevel),
      matches,
      open: this.#onOpen,
    });
  }

  #renderEnd(): unknown {
    return renderEnd({
      strings: this.#locale.strings,
      pages: this.#pages,
      searched: this.#search.releases.length,
    });
  }

  #findState(): ElementState | undefined {
    const {status} = this.#data ?? {};
    if (status === 'error') return 'error';
    if (this.#search.releases.length) return this.#selection?.releases.length ? undefined : 'empty';
    return status === 'loading' ? 'loading' : 'empty';
  }

  /** The order that is in force: a search without one gives the best first. */
  get #order(): ReleaseOrder {
    const {order, query} = this.#request;
    const own = isOrder(this.sort) ? this.sort : 'newest';
    const wanted = order ?? (query.trim() ? 'best' : own);
    return wanted === 'best' && !query.trim() ? 'newest' : wanted;
  }

  #readFixed(): FixedFilters {
    const {source, fieldOfWork, country, type, year, language} = this;
    return {source, 'field-of-work': fieldOfWork, country, type, year, language};
  }

  #readFacets(): readonly FacetName[] {
    const names = this.facets?.match(/[^\s,]+/g);
    if (!names) return FACET_NAMES;
    const unknown = names.filter((name) => name !== 'none' && !FACET_NAMES.includes(name as FacetName));
    if (unknown.length)
      warnOnce(this, 'facets', `${unknown.join(', ')}: none of ${FACET_NAMES.join(', ')}, none`);
    return names.filter((name): name is FacetName => FACET_NAMES.includes(name as FacetName));
  }

  #readCount(count: number | null | undefined, name: string): number | undefined {
    if (count == null || (count >= 1 && count % 1 === 0)) return count ?? undefined;
    warnOnce(this, name, 'not a whole number from 1');
    return undefined;
  }

  /** Takes what is asked for, by the reader or by the address. */
  #take(request: ListRequest): void {
    this.#request = request;
    this.#pages.restart();
  }

  /** The reader asks for something else. */
  #ask(request: Partial<ListRequest>): void {
    this.#take({...this.#request, ...request});
    this.#isChanged = true;
    this.#address.write(this.#request, this.addressSteps && request.query === undefined);
    this.requestUpdate();
  }

  readonly #onPrepare = () => this.#search.prepare();

  readonly #onQuery = (query: string) => this.#ask({query});

  readonly #onSort = (order: ReleaseOrder) => this.#ask({order});

  readonly #onToggle = (name: FacetName, key: string) =>
    this.#ask({filters: toggleFilter(this.#request.filters, name, key)});

  readonly #onRemove = (name: FacetName, key: string) => {
    this.#onToggle(name, key);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part="list"]')?.focus());
  };

  readonly #onWhole = (name: FacetName) => {
    this.#wholeFacets = new Set([...this.#wholeFacets, name]);
    this.requestUpdate();
  };

  readonly #onClear = () => {
    this.#ask({query: '', filters: {}});
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  };

  readonly #onOpen = (release: Release, event: MouseEvent) => openRelease(this, release, event);

  readonly #onRetry = () => {
    this.#isRetrying = true;
    this.#data?.retry?.();
  };
}
