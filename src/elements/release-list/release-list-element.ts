import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from '../../controllers/property.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {openRelease} from '../../controllers/open-release.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {readDialect} from '../../controllers/read-dialect.js';
import {readHeadingLevel} from '../../controllers/read-heading-level.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {releaseFormat} from '../../feed/release-format.js';
import {listStrings} from '../../locale/list-tables.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {releaseStrings} from '../../locale/release-tables.js';
import type {ReleaseOrder} from '../../search/release-archive.js';
import host from '../../styles/host.styles.js';
import notice from '../../styles/notice.styles.js';
import card from '../../templates/release-card.styles.js';
import {keepPlace, renderError} from '../../templates/render-error.js';
import {Announcement} from './announcement.js';
import {ArchiveSearch} from './archive-search.js';
import {CardGrowth} from './card-growth.js';
import {FacetLabels} from './facet-labels.js';
import {ListPages} from './list-pages.js';
import {ORDERS, findOrder, isNarrow, isOrder} from './list-request.js';
import filters from './release-filters.styles.js';
import styles from './release-list.styles.js';
import {readCount, readFacets, readFixed} from './read-wishes.js';
import {ReaderRequest} from './reader-request.js';
import {renderAbsence} from './render-absence.js';
import {renderControls} from './render-controls.js';
import {renderEnd} from './render-end.js';
import {renderProgress} from './render-progress.js';
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
 * @csspart filters - the button that opens the filters where they would stand above each other
 * @csspart facets - the filters
 * @csspart facet - a filter that opens; its `facet-name` has `facet-chosen`, how many of its `values` are chosen
 * @csspart value - what a filter offers, with its checkbox, and `value-count`, how many releases have it
 * @csspart all-values - the button that shows every value
 * @csspart chosen - the filters that are set
 * @csspart chip - the button that takes one back
 * @csspart clear - the button that takes all back
 * @csspart count - how many releases there are
 * @csspart list - the cards
 * @csspart item - the place of a card
 * @csspart card - a release in brief, with the parts of a card of `<osce-release>`
 * @csspart mark - a word that was searched for
 * @csspart progress - how many releases are searched, while older ones are loaded for that and after
 * @csspart stop - the button that ends this; `search-on` goes on with it
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
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
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
  static override readonly styles = [host, notice, card, styles, filters];

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
  readonly #growth = new CardGrowth(this);
  readonly #announcement = new Announcement(this);
  readonly #reader = new ReaderRequest(this, () => {
    this.#pages.restart();
    this.#growth.restart();
  });
  #selection: ReturnType<ArchiveSearch['select']> | undefined;
  #order: ReleaseOrder = 'newest';
  #isRetrying = false;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  protected override findPending() {
    return [this.#feed, this.#locale, this.#cards, this.#search, this.#labels, this.#growth].map(
      ({pending}) => pending,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort') && this.sort && !isOrder(this.sort))
      warnOnce(this, 'sort', `not one of ${ORDERS.join(', ')}`);
    if (changed.has('query')) this.#reader.setQuery(this.query ?? '');
    this.#reader.setAddress(this.addressState, this.addressSteps);
    const data = this.#feed.resolve({releases: this.releases}, this.src, readDialect(this));
    this.#search.setReleases(data?.feed?.releases ?? []);
    const {current} = this.#reader;
    this.#order = findOrder(current, this.sort);
    this.#selection = this.#search.select({...current, fixed: readFixed(this), order: this.#order});
    this.#pages.update({
      // Vue leaves 0 where it takes a number away.
      limit: readCount(this, 'limit', this.limit === 0 ? undefined : this.limit),
      size: readCount(this, 'page-size', this.pageSize) ?? PAGE_SIZE,
      count: this.#selection.releases.length,
      loadMore: data?.loadMore,
      isLoading: data?.status === 'loading',
      // What is oldest of an archive is on its last page.
      isSearching: isNarrow(current) || this.#order === 'oldest',
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#pages.settle(this.renderRoot);
    if (!this.#search.isBusy) this.#reader.settle(this.#order, this.#selection!.releases.length);
    if (!this.#isRetrying || this.#feed.state?.status === 'loading') return;
    this.#isRetrying = false;
    keepPlace(this);
  }

  protected override render(): TemplateResult {
    const {strings} = this.#locale;
    const {error} = this.#feed.state ?? {};
    if (!this.#search.releases.length) {
      const content = renderAbsence({
        strings,
        error,
        isLoading: this.#findState() === 'loading',
        hasFallback: this.#feed.hasFallback,
        hasFeed: !!this.#feed.state,
        retry: this.#onRetry,
      });
      return html`<slot></slot>${content === nothing ? nothing : this.#renderRoot(content)}`;
    }
    const hasControls = !this.#pages.isLimited;
    return this.#renderRoot([
      hasControls ? this.#renderControls() : nothing,
      this.#renderList(),
      error ? renderError(strings, error, this.#onRetry) : nothing,
      hasControls ? renderEnd(strings, this.#pages) : nothing,
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
      reader: this.#reader,
      order: this.#order,
      count: this.#search.isBusy ? undefined : releases.length,
      announced: this.#announce(releases.length),
      hasSearch: !this.noSearch,
      names: readFacets(this, this.facets),
      tag,
      valuesOf: (name) => describe(name, tag),
      isHasty: this.#growth.isHasty && !this.renderRoot.querySelector('[open]'),
      describe: (name, value) => this.#labels.describe(name, value, this.#cards.strings, tag),
      progress: renderProgress(strings, this.#pages, this.#search.releases.length),
      prepare: () => this.#search.prepare(),
    });
  }

  #announce(count: number): string {
    const {strings} = this.#locale;
    if (!this.#reader.hasAsked || this.#search.isBusy) return this.#announcement.settle('');
    const found = count ? strings.count(count) : strings.nothingFound;
    return this.#announcement.settle(this.#pages.isSearchingOn ? strings.loading : found);
  }

  #renderList(): unknown {
    const {strings} = this.#locale;
    const {releases, matches} = this.#selection!;
    const {shown: wanted, firstNew} = this.#pages;
    const length = this.#growth.lengthOf(Math.min(releases.length, wanted), firstNew);
    const shown = releases.slice(0, length).map((number) => this.#search.releases[number]!);
    if (!shown.length)
      return this.#search.isBusy || this.#pages.isSearchingOn
        ? nothing
        : html`<p part="notice">${strings.nothingFound}</p>`;
    const {tag, dir, strings: words} = this.#cards;
    return renderReleases({
      releases: shown,
      strings: words,
      tag,
      pageDir: dir,
      headingLevel: readHeadingLevel(this, this.headingLevel),
      matches,
      keyOf: this.#growth.keysOf(shown),
      open: (release, event) => openRelease(this, release, event),
    });
  }

  #findState(): ElementState | undefined {
    const {status} = this.#feed.state ?? {};
    if (status === 'error') return 'error';
    if (this.#search.releases.length) return this.#selection?.releases.length ? undefined : 'empty';
    return status === 'loading' ? 'loading' : 'empty';
  }

  readonly #onRetry = () => {
    this.#isRetrying = true;
    this.#feed.state?.retry?.();
  };
}
