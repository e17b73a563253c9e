import {html, isServer, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from '../../controllers/property.js';
import {CurrentPathController} from '../../controllers/current-path-controller.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import {tryPart} from '../../controllers/try-part.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {pageAddress} from '../../controllers/page-address.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedState} from '../../feed/feed-state.js';
import {navigationFormat} from '../../feed/navigation-format.js';
import {reader} from '../../feed/navigation-reader.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {navigationStrings} from '../../locale/navigation-tables.js';
import {findCurrent} from '../../model/find-current.js';
import type {Navigation, NavigationItem} from '../../model/navigation.js';
import {MAX_DEPTH} from '../../model/navigation-limits.js';
import {parseNavigation} from '../../model/parse-navigation.js';
import host from '../../styles/host.styles.js';
import {keepPlace, renderError, renderPlaceholder} from '../../templates/render-error.js';
import type {Way} from './entry-builder.js';
import type {HoverIntent} from './hover-intent.js';
import type {MenuLayout} from './menu-bar.js';
import {MenuView, fillNav} from './menu-view.js';
import {NavSelectEvent} from './nav-select-event.js';
import entry from './nav-entry.styles.js';
import styles from './nav-menu.styles.js';
import panels from './nav-panels.styles.js';

/** What a server renders; a page has no need of it unless Lit goes on from there. */
export const servedMenu = new LazyPart(() => import('./render-served.js'));

// Nothing is shown before it has been read: a file of its own would come later than these bytes.
navigationFormat.reader = reader;

/** What is read of the page's own links, beside their text. */
const LINK_ATTRIBUTES = ['href', 'lang', 'slot', 'aria-label', 'alt', 'title'];

const LAYOUTS: readonly MenuLayout[] = ['auto', 'bar', 'drawer', 'index'];

/**
 * The navigation of a site: a bar with panels, a drawer where it is narrow, or an index that is always open.
 *
 * The navigation comes from the first of these that is present: the `navigation` property or attribute; a child
 * `<script type="application/json">`; the document at `src`; the nearest `<osce-feed navigation>`; the links that the page
 * wrote inside the element, in nested lists. Those links are the menu too until there is a navigation, and when it cannot be
 * had. On paper there are only the entries of the first level, nothing of a `drawer`, or the whole index.
 *
 * @tag osce-nav-menu
 * @slot - links in nested lists: the menu where there is no data, and what is shown without scripts
 * @slot brand - what stands before the menu, such as the name of the site
 * @slot actions - what stands after the menu, such as a choice of languages
 * @csspart root - everything the element renders
 * @csspart nav - the navigation landmark
 * @csspart bar - the entries of the first level
 * @csspart index - the list of everything, in that layout
 * @csspart list - any list of entries
 * @csspart item - an entry with its button and panel
 * @csspart link - the link of an entry
 * @csspart text - an entry without an address
 * @csspart heading - the name of a section that is open
 * @csspart badge - a remark beside a name
 * @csspart toggle - a button that opens a section, also named `menu`, `more`, `search`, and `side` beside a link
 * @csspart panel - what a button opens, also named `surface` where it lies above the page
 * @csspart back - the button back to the section around
 * @csspart search-form - the field of the search with its label
 * @csspart field - the field of the search
 * @csspart results - the list of matches
 * @csspart way - the sections around a match
 * @csspart status - what the search found
 * @csspart placeholder - what holds the place while loading
 * @csspart error - what went wrong, with the way to try again
 * @csspart retry - the button to try again
 * @cssprop [--osce-color-text=inherit] - text of the bar
 * @cssprop [--osce-color-accent] - links, buttons and marks; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - secondary text; the text colour at 78 %
 * @cssprop [--osce-color-line] - lines and borders; the text colour at 20 %
 * @cssprop [--osce-color-tint] - backgrounds; the text colour at 5 %
 * @cssprop [--osce-color-focus] - the focus ring; the accent
 * @cssprop [--osce-color-surface=Canvas] - the ground of panels
 * @cssprop [--osce-color-surface-text=CanvasText] - text of panels
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssprop [--osce-radius=4px] - the radius of corners
 * @cssstate loading - the navigation is on its way
 * @cssstate error - the navigation could not be had
 * @cssstate empty - there is no entry to show
 * @fires {FeedLoadEvent} osce-load - the navigation has arrived or changed
 * @fires {FeedErrorEvent} osce-error - the navigation could not be had
 * @fires {NavSelectEvent} osce-nav-select - the reader follows a link; cancel it to stay on the page
 */
export class NavMenuElement extends OsceElement {
  static override readonly styles = [host, entry, styles, panels];

  /** A navigation `{"items": [{"label", "href"?, "badge"?, "lang"?, "children"?}]}`, or its items; an object, or JSON text. */
  @property() navigation?: unknown;

  /** Address of a navigation as JSON, relative to the page. */
  @property() src?: string;

  /** A bar where there is room and a drawer where there is not; one of them whatever the room; or an index, always open. */
  @property() layout: MenuLayout = 'auto';

  /**
   * Accessible name of the navigation; "Main" in the reader's language where it is missing.
   * @content
   */
  @property() label?: string;

  /** Address of the page, where it is not that of the browser. */
  @property() current?: string;

  /** Opens a panel also when a mouse rests on its button. */
  @property({type: Boolean, attribute: 'open-on-hover'}) openOnHover = false;

  /** Offers a search of the menu. */
  @property({type: Boolean}) filter = false;

  readonly #feed = new FeedController(this, navigationFormat, true, LINK_ATTRIBUTES);
  readonly #locale = new LocaleController(this, navigationStrings);
  readonly #place = new CurrentPathController(this);
  #data: FeedState<Navigation> | undefined;
  #items: readonly NavigationItem[] = [];
  /** Reads the page's own links, once it was needed. */
  #reader: (() => readonly NavigationItem[]) | undefined;
  #reading: Promise<void> | undefined;
  #view: MenuView | undefined;
  /** What the view was made of. */
  #made: readonly unknown[] = [];
  #isRetrying = false;
  #hover: HoverIntent | undefined;
  #hovering: Promise<void> | undefined;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  protected override findPending() {
    const served = this.isHydrating ? servedMenu.load() : undefined;
    return [this.#feed.pending, this.#locale.pending, this.#reading, this.#hovering, served];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.rest();
    this.#stopHover();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data = this.#feed.resolve({navigation: this.navigation}, this.src);
    const items = this.#data?.feed?.items ?? this.#readLinks();
    // Given anew, the same entries change nothing: a reader may be among them.
    if (items !== this.#items && JSON.stringify(items) !== JSON.stringify(this.#items)) this.#items = items;
    if (changed.has('layout') && !LAYOUTS.includes(this.layout || 'auto'))
      warnOnce(this, 'layout', `not one of ${LAYOUTS.join(', ')}`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isServed = this.isHydrating;
    super.updated(changed);
    // Lit takes the server's entries away in the update that follows.
    if (isServed) return;
    this.#makeView();
    if (this.isConnected) this.#view?.watch();
    if (this.#isRetrying && this.#findState() !== 'loading') {
      this.#isRetrying = false;
      keepPlace(this);
    }
    this.#view?.mark(findCurrent(this.#items, this.#place.resolve(this.current)));
    if (this.openOnHover || this.#hover) this.#hovering = this.#setHover();
  }

  protected override render(): TemplateResult {
    const {strings} = this.#locale;
    const isShown = this.#items.length > 0;
    return html`<div class="root" part="root">
      <slot name="brand"></slot>
      <nav part="nav" aria-label=${this.label || strings.main} ?hidden=${!isShown}>
        ${isServer || this.isHydrating ? this.#renderServed() : nothing}
      </nav>
      ${isShown ? nothing : html`<slot></slot>`}${this.#renderNotice()}<slot name="actions"></slot>
    </div>`;
  }

  get #nav(): HTMLElement {
    return this.shadowRoot!.querySelector('nav')!;
  }

  /** What there is of the menu without scripts. */
  #renderServed(): unknown {
    const way = findCurrent(this.#items, this.#place.resolve(this.current));
    return servedMenu.value?.renderServed(this.#items, way, this.layout === 'index');
  }

  #renderNotice(): unknown {
    const {strings} = this.#locale;
    const {error, status} = this.#data ?? {};
    const isAwaited = status === 'loading' && !this.#items.length && !this.#feed.hasFallback;
    if (!error && !isAwaited) return nothing;
    return html`<div class="notice" lang=${strings.language}>
      ${error ? renderError(strings, error, this.#onRetry) : renderPlaceholder(strings.loading)}
    </div>`;
  }

  #findState(): ElementState | undefined {
    const status = this.#data?.status;
    if (status === 'error') return 'error';
    if (status === 'loading' && !this.#data?.feed) return 'loading';
    return this.#items.length ? undefined : 'empty';
  }

  #readLinks(): readonly NavigationItem[] {
    if (this.#reader) return this.#reader();
    if (this.querySelector('a')) this.#reading ??= this.#loadReader();
    return [];
  }

  async #loadReader(): Promise<void> {
    const {linksReader} = (await tryPart(this, 'links', import('./read-links.js'))) ?? {};
    // Without it the links stay where they are, in sight.
    if (!linksReader) return;
    this.#reader = linksReader(this, MAX_DEPTH, (items) => parseNavigation({items}, pageAddress()).items);
    this.requestUpdate();
  }

  #makeView(): void {
    const {strings, dir, foreignLanguage: lang} = this.#locale;
    const layout = LAYOUTS.includes(this.layout) ? this.layout : 'auto';
    const made = [this.#items, layout, this.filter, strings, lang, dir];
    if (made.every((value, i) => value === this.#made[i])) return;
    this.#made = made;
    const link = this.querySelector<HTMLAnchorElement>('a:focus');
    // A link in another slot is still there.
    const isLost = link && !link.checkVisibility();
    const place =
      this.#view?.place ?? (isLost && [{label: link.textContent.trim(), href: link.href, children: []}]);
    this.#view?.dispose();
    this.#view = undefined;
    this.#stopHover();
    if (!this.#items.length) return fillNav(this.#nav);
    this.#view = new MenuView(this.#nav, {
      items: this.#items,
      layout,
      hasFilter: this.filter,
      strings,
      lang,
      isRtl: dir === 'rtl',
      select: this.#select,
    });
    if (place) this.#view.regain(place);
  }

  async #setHover(): Promise<void> {
    // Without it there are still clicks and keys.
    const {HoverIntent} = (await tryPart(this, 'open-on-hover', import('./hover-intent.js'))) ?? {};
    const view = this.#view;
    if (HoverIntent && this.openOnHover && view && this.isConnected)
      this.#hover ??= new HoverIntent(this.#nav, view.disclosures);
    else this.#stopHover();
  }

  #stopHover(): void {
    this.#hover?.stop();
    this.#hover = undefined;
  }

  readonly #select = (way: Way): boolean => {
    const event = new NavSelectEvent(way.at(-1)!, way);
    return this.dispatchEvent(event);
  };

  readonly #onRetry = () => {
    this.#isRetrying = true;
    this.#data?.retry?.();
  };
}
