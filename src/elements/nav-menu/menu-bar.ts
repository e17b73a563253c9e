import type {NavigationItem} from '../../model/navigation.js';
import {countFitting, isBarUseful} from './count-fitting.js';
import {createElement} from './create-element.js';
import type {Disclosure, EntryBuilder} from './entry-builder.js';

/** How a menu is laid out: a bar where there is room and a drawer where there is not, one of them whatever the room, or an open index. */
export type MenuLayout = 'auto' | 'bar' | 'drawer' | 'index';

/** What stands in the drawer above the entries, and at the end of the bar. */
export interface BarFilter {
  /** Gives the search to a panel; what is given after it is replaced while something is searched for. */
  readonly fill: (panel: HTMLElement, replaced?: HTMLElement) => void;
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

/** The entries of the first level in a row: as many as fit, the others in "More", or all of them in a drawer. */
export class MenuBar {
  readonly list = createElement('ul', 'bar');

  readonly #builder: EntryBuilder;
  readonly #items: readonly NavigationItem[];
  readonly #layout: MenuLayout;
  readonly #filter: BarFilter | undefined;
  readonly #entries: readonly HTMLElement[];
  readonly #search: HTMLElement | undefined;
  /** Made when they are first needed. */
  #menu: Disclosure | undefined;
  #more: Disclosure | undefined;
  /** Of the entries, the search and More; measured while they are shown. */
  #widths: readonly number[] | undefined;
  #searchWidth = 0;
  #moreWidth: number | undefined;
  #count: number | undefined;

  constructor(
    builder: EntryBuilder,
    items: readonly NavigationItem[],
    layout: MenuLayout,
    filter: BarFilter | undefined,
  ) {
    this.#builder = builder;
    this.#items = items;
    this.#layout = layout;
    this.#filter = filter;
    this.#entries = layout === 'drawer' ? [] : items.map((item) => builder.barEntry(item));
    this.list.append(...this.#entries);
    // At once, so that the height is the same before and after the first look at the width.
    if (layout === 'drawer') this.#show((this.#count = -1));
    if (!filter || layout === 'drawer') return;
    const {toggle, panel} = builder.surface('search', '', 'search', (panel) => filter.fill(panel));
    toggle.ariaLabel = builder.strings.search;
    builder.speak(toggle);
    this.list.append((this.#search = createElement('li', 'item search-item', toggle, panel)));
  }

  /** What tells of a change of the widths, such as a typeface that arrives: an entry that is always shown in the bar. */
  get probe(): HTMLElement | undefined {
    return this.#entries[0];
  }

  /** The button to go to from an entry that is no longer shown. */
  get rest(): HTMLElement | undefined {
    return (this.#count === -1 ? this.#menu : this.#more)?.toggle;
  }

  /** Marks More where the section of the page is in it. */
  mark(item: NavigationItem | undefined): void {
    const more = this.#more?.toggle;
    if (more) more.ariaCurrent = item && this.#items.indexOf(item) >= this.#count! ? 'true' : null;
  }

  /** Shows what fits into a width, and answers whether that has changed; `beforeChange` is called before anything moves. */
  fit(width: number, beforeChange: () => void): boolean {
    const count = this.#countFor(width);
    if (count === this.#count) return false;
    beforeChange();
    this.#count = count;
    this.#show(count);
    return true;
  }

  /** Forgets the widths of the entries where the one that is always in the bar has another now. */
  check(): void {
    const probe = this.probe && widthOf(this.probe);
    if (probe && this.#widths && Math.abs(probe - this.#widths[0]!) > 0.5)
      this.#widths = this.#moreWidth = this.#count = undefined;
  }

  /** How many entries the bar shows; -1 where all are in the drawer. */
  #countFor(width: number): number {
    if (this.#layout === 'drawer') return -1;
    if (!this.#widths) {
      this.#show(this.#entries.length);
      this.#widths = this.#entries.map(widthOf);
      this.#searchWidth = this.#search ? widthOf(this.#search) : 0;
    }
    const available = width - this.#searchWidth;
    const count = countFitting(this.#widths, available, () => (this.#moreWidth ??= this.#measureMore()));
    return this.#layout === 'bar' || isBarUseful(count, this.#widths.length) ? count : -1;
  }

  #measureMore(): number {
    const item = this.#needMore().toggle.parentElement!;
    const {hidden} = item;
    item.hidden = false;
    const width = widthOf(item);
    item.hidden = hidden;
    return width;
  }

  #show(count: number): void {
    const isDrawer = count < 0;
    const hasMore = !isDrawer && count < this.#entries.length;
    this.#entries.forEach((entry, i) => (entry.hidden = i >= count));
    if (this.#search) this.#search.hidden = isDrawer;
    const menu = isDrawer ? this.#needMenu() : this.#menu;
    const more = hasMore ? this.#needMore() : this.#more;
    if (menu) menu.toggle.parentElement!.hidden = !isDrawer;
    if (more) more.toggle.parentElement!.hidden = !hasMore;
    if (more?.panel.firstChild) this.#fillMore(more.panel);
  }

  #needMore(): Disclosure {
    if (this.#more) return this.#more;
    const {strings} = this.#builder;
    const more = this.#builder.surface('more', strings.more, undefined, (panel) => this.#fillMore(panel));
    const item = createElement('li', 'item more-item', more.toggle, more.panel);
    if (this.#search) this.#search.before(item);
    else this.list.append(item);
    return (this.#more = more);
  }

  #needMenu(): Disclosure {
    if (this.#menu) return this.#menu;
    const {strings} = this.#builder;
    const menu = this.#builder.surface('menu', strings.menu, 'drawer', (panel) => {
      const list = this.#builder.list(this.#items, [], 0, true);
      if (!list.parentNode) panel.append(list);
      this.#filter?.fill(panel, list);
    });
    this.list.prepend(createElement('li', 'item menu-item', menu.toggle, menu.panel));
    return (this.#menu = menu);
  }

  /** Entries that stay in More stay as they are, open and with the focus in them. */
  #fillMore(panel: HTMLElement): void {
    const items = this.#items.slice(this.#count);
    const list = panel.firstElementChild ?? this.#builder.list([], [], 0);
    while (list.childElementCount > items.length) list.firstElementChild!.remove();
    const missing = items.slice(0, items.length - list.childElementCount);
    list.prepend(...missing.map((item) => this.#builder.entry(item, [], 0, false)));
    if (!list.parentNode) panel.append(list);
  }
}
