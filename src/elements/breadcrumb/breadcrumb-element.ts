import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from '../../controllers/property.js';
import {CurrentPathController} from '../../controllers/current-path-controller.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {tryPart} from '../../controllers/try-part.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {SizeController} from '../../controllers/size-controller.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import type {FeedState} from '../../feed/feed-state.js';
import {navigationFormat, readNavigationsBy} from '../../feed/navigation-format.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {navigationStrings} from '../../locale/navigation-tables.js';
import {findCurrent} from '../../model/find-current.js';
import type {Navigation, NavigationItem} from '../../model/navigation.js';
import host from '../../styles/host.styles.js';
import styles from './breadcrumb.styles.js';

/** The levels between the first and the last, and what stands for them. */
const BETWEEN = '.between';
const MORE = '[part~="more"]';

readNavigationsBy(() => import('../../feed/navigation-reader.js'));

/**
 * The way from the first level of a navigation to the current page. Where it is narrow, the levels between the first and the
 * last give way to a button that shows them.
 *
 * The navigation comes from the first of these that is present: the `navigation` property or attribute; a child
 * `<script type="application/json">`; the document at `src`; the nearest `<osce-feed navigation>`. Where there is none, or the
 * page is not in it, the element's children are shown.
 *
 * @tag osce-breadcrumb
 * @slot - shown until there is a way to show, and where there is none
 * @csspart root - everything the element renders
 * @csspart nav - the navigation landmark
 * @csspart list - the levels
 * @csspart item - a level
 * @csspart link - the link of a level
 * @csspart text - a level without an address
 * @csspart more - the button in place of the levels between
 * @cssprop [--osce-color-text=inherit] - text
 * @cssprop [--osce-color-accent] - links; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - separators and levels without an address; the text colour at 78 %
 * @cssprop [--osce-color-focus] - the focus ring; the accent
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssstate loading - the navigation is on its way
 * @cssstate error - the navigation could not be had
 * @cssstate empty - the page is not in the navigation
 * @fires {FeedLoadEvent} osce-load - the navigation has arrived or changed
 * @fires {FeedErrorEvent} osce-error - the navigation could not be had; a menu of the same feed says so to the reader
 */
export class BreadcrumbElement extends OsceElement {
  static override readonly styles = [host, styles];

  /** A navigation `{"items": [{"label", "href"?, "badge"?, "lang"?, "children"?}]}`, or its items; an object, or JSON text. */
  @property() navigation?: unknown;

  /** Address of a navigation as JSON, relative to the page. */
  @property() src?: string;

  /** Address of the page, where it is not that of the browser. */
  @property() current?: string;

  /**
   * Accessible name of the navigation; "Breadcrumb" in the reader's language where it is missing.
   * @content
   */
  @property() label?: string;

  /** Describes the way to search engines: schema.org `BreadcrumbList` as JSON-LD, in a child `<script>`. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** The levels between do not fit into the row. */
  @state() private isNarrow = false;

  /** The reader asked for all levels. */
  @state() private isExpanded = false;

  readonly #feed = new FeedController(this, navigationFormat);
  readonly #locale = new LocaleController(this, navigationStrings);
  readonly #place = new CurrentPathController(this);
  readonly #size = new SizeController(this, () => this.#measure());
  #data: FeedState<Navigation> | undefined;
  #way: readonly NavigationItem[] = [];
  /** What takes the focus when what has it is taken away. */
  #next: string | undefined;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  protected override findPending() {
    return [this.#feed.pending, this.#locale.pending];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data = this.#feed.resolve({navigation: this.navigation}, this.src);
    const way = findCurrent(this.#data?.feed?.items ?? [], this.#place.resolve(this.current));
    if (way.at(-1) !== this.#way.at(-1)) this.isExpanded = false;
    this.#way = way;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#next) this.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
    this.#next = undefined;
    // Of no height, so that a second row never makes it report itself again.
    this.#size.watch(this.renderRoot.querySelector('.ruler'));
    // Always the same one, and as large as its text.
    this.#size.watch(this.renderRoot.querySelector('li:last-child'));
    this.#measure();
    if (this.structuredData || changed.get('structuredData'))
      void tryPart(this, 'structured-data', this.#describe());
  }

  protected override render(): TemplateResult {
    const {strings, foreignLanguage: lang = nothing} = this.#locale;
    if (!this.#way.length) return html`<slot></slot>`;
    const isCut = this.isNarrow && !this.isExpanded && this.#way.length > 2;
    return html`<div class="root" part="root">
      <div class="ruler"></div>
      <nav part="nav" aria-label=${this.label || strings.breadcrumb}>
        <ol part="list" role="list" ?data-cut=${isCut}>
          ${this.#way.slice(0, -1).map((item, i) => [
            i === 1 && isCut
              ? html`<li part="item">
                  <button
                    type="button"
                    part="more"
                    aria-label=${strings.showLevels}
                    lang=${lang}
                    @click=${this.#onExpand}
                  >
                    …
                  </button>
                </li>`
              : nothing,
            this.#renderItem(item, i),
          ])}${this.#renderItem(this.#way.at(-1)!, this.#way.length - 1)}
        </ol>
      </nav>
    </div>`;
  }

  #renderItem({label, href, lang}: NavigationItem, i: number): TemplateResult {
    const isPage = i === this.#way.length - 1;
    const isBetween = i > 0 && !isPage;
    const dir = lang ? 'auto' : nothing;
    const content = href
      ? html`<a
          part="link"
          class=${isBetween ? 'between' : nothing}
          href=${href}
          lang=${lang ?? nothing}
          dir=${dir}
          aria-current=${isPage ? 'page' : nothing}
          >${label}</a
        >`
      : html`<span
          part="text"
          class=${isBetween ? 'between' : nothing}
          tabindex=${isBetween ? -1 : nothing}
          lang=${lang ?? nothing}
          dir=${dir}
          >${label}</span
        >`;
    return html`<li part="item" ?data-between=${isBetween}>${content}</li>`;
  }

  #findState(): ElementState | undefined {
    const status = this.#data?.status;
    if (status === 'error' || (status === 'loading' && !this.#data?.feed)) return status;
    return this.#way.length ? undefined : 'empty';
  }

  /** Whether all levels stand in one row; looked at while all of them are there. */
  #measure(): void {
    const list = this.renderRoot.querySelector('ol');
    if (!list || this.isExpanded || this.#way.length < 3) return;
    const isWithin = (selector: string) => !!list.querySelector(`${selector}:focus`);
    list.toggleAttribute('data-measured', true);
    const isNarrow = list.scrollWidth > Math.ceil(list.getBoundingClientRect().width);
    list.removeAttribute('data-measured');
    if (isNarrow === this.isNarrow) return;
    if (isWithin(isNarrow ? BETWEEN : MORE)) this.#next = isNarrow ? MORE : BETWEEN;
    this.isNarrow = isNarrow;
  }

  async #describe(): Promise<void> {
    const [{writeStructuredData}, {toBreadcrumbList}] = await Promise.all([
      import('../../controllers/structured-data.js'),
      import('./breadcrumb-list.js'),
    ]);
    const isWanted = this.structuredData && this.#way.length > 0;
    writeStructuredData(this, isWanted ? toBreadcrumbList(this.#way) : undefined);
  }

  readonly #onExpand = () => {
    this.isExpanded = true;
    this.#next = BETWEEN;
  };
}
