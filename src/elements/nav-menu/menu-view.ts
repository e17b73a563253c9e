import {html, nothing, render} from 'lit';
import {REST_TIME} from '../../controllers/rest-time.js';
import {tryPart} from '../../controllers/try-part.js';
import {FeedError} from '../../feed/feed-error.js';
import type {NavigationStrings} from '../../locale/navigation-strings.js';
import type {NavigationItem} from '../../model/navigation.js';
import {renderError, renderPlaceholder} from '../../templates/render-error.js';
import {Disclosures, TOGGLE, panelOf} from './disclosures.js';
import {EntryBuilder, type Way} from './entry-builder.js';
import {MenuBar, type MenuLayout} from './menu-bar.js';
import {findKeyTarget, findStops} from './menu-keys.js';

/** What a menu shows, and how. */
export interface MenuOptions {
  readonly items: readonly NavigationItem[];
  readonly layout: MenuLayout;
  readonly hasFilter: boolean;
  readonly strings: NavigationStrings;
  /** The language of `strings`, where the page speaks another one. */
  readonly lang: string | undefined;
  readonly isRtl: boolean;
  /** Says that the reader follows a link; false where the page takes over. */
  readonly select: (way: Way) => boolean;
}

const EVENTS = 'click keydown focusin focusout pointerdown pointermove pointerleave'.split(' ');

/** Puts elements into the landmark in place of those in it. The comments by which Lit finds its way stay where they are. */
export const fillNav = (nav: Element, ...elements: readonly Element[]): void => {
  for (const element of [...nav.children]) element.remove();
  nav.append(...elements);
};

/** Shows a navigation inside a `<nav>` and answers what a reader does there. A new one is made when what it shows changes. */
export class MenuView {
  readonly disclosures: Disclosures;

  readonly #nav: HTMLElement;
  readonly #options: MenuOptions;
  readonly #builder: EntryBuilder;
  readonly #bar: MenuBar | undefined;
  #observer: ResizeObserver | undefined;
  #current: Way = [];
  #resting = 0;
  /** Those whose way to the page has been opened. */
  #shown = new WeakSet<HTMLElement>();

  constructor(nav: HTMLElement, options: MenuOptions) {
    this.#nav = nav;
    this.#options = options;
    const {items, layout, strings, lang} = options;
    this.#builder = new EntryBuilder(items, strings, lang);
    this.disclosures = new Disclosures(nav, (panel) => this.#show(panel));
    if (layout === 'index') {
      const list = this.#builder.list(items, [], Infinity);
      list.part.add('index');
      fillNav(nav, list);
      if (options.hasFilter) void this.#addFilter(nav, list);
    } else {
      const filter = options.hasFilter ? {fill: this.#addFilter} : undefined;
      this.#bar = new MenuBar(this.#builder, items, layout, filter);
      fillNav(nav, this.#bar.list);
    }
    for (const type of EVENTS) nav.addEventListener(type, this);
  }

  /** Follows the room there is, until it is told to rest. */
  watch(): void {
    if (!this.#bar || this.#observer) return;
    this.#observer = new ResizeObserver(this.#onResize);
    this.#observer.observe(this.#nav);
    if (this.#bar.probe) this.#observer.observe(this.#bar.probe);
  }

  /** Closes what is open and holds nothing of the page. */
  rest(): void {
    clearTimeout(this.#resting);
    this.disclosures.closeAll();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Leaves nothing behind. */
  dispose(): void {
    this.rest();
    for (const type of EVENTS) this.#nav.removeEventListener(type, this);
  }

  /** Marks the entry of the page, and those around it. */
  mark(current: Way): void {
    if (current.at(-1) !== this.#current.at(-1)) this.#shown = new WeakSet();
    this.#current = current;
    this.#markWithin(this.#nav);
  }

  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'click') this.#onClick(event as MouseEvent);
    else if (type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else {
      clearTimeout(this.#resting);
      if (type === 'focusout') this.#onFocusout(event as FocusEvent);
      else this.#onApproach(event);
    }
  }

  #prepare(toggle: HTMLElement): void {
    if (this.#options.hasFilter) void import('./menu-filter.js').catch(() => undefined);
    // The search takes the focus when its panel is filled.
    if (!toggle.part.contains('search')) this.#build(panelOf(toggle));
  }

  /** Gives a panel its content, which stays hidden until it opens. */
  #build(panel: HTMLElement): void {
    if (panel.firstChild) return;
    this.#builder.fill(panel);
    this.#markWithin(panel);
  }

  #show(panel: HTMLElement): void {
    this.#build(panel);
    if (this.#shown.has(panel)) return;
    this.#shown.add(panel);
    // The way to the page's own entry is open at first, and no other that led to a page before.
    for (const toggle of panel.querySelectorAll<HTMLElement>(TOGGLE))
      if (this.#current.includes(this.#builder.wayOf(toggle)?.at(-1) as NavigationItem))
        this.disclosures.open(toggle);
      else if (toggle.ariaExpanded === 'true') this.disclosures.close(toggle);
  }

  readonly #markWithin = (part: Element): void => {
    const page = this.#current.at(-1);
    for (const element of part.querySelectorAll('a, button, [part~="text"]')) {
      const item = this.#builder.wayOf(element)?.at(-1);
      const isPage = item === page && element.localName === 'a';
      if (item && isPage) element.ariaCurrent = 'page';
      else if (item && this.#current.includes(item)) element.ariaCurrent = 'true';
      else if (element.ariaCurrent) element.ariaCurrent = null;
    }
    this.#bar?.mark(this.#current[0]);
  };

  readonly #addFilter = async (panel: HTMLElement, replaced?: HTMLElement): Promise<void> => {
    const {host} = this.#nav.getRootNode() as ShadowRoot;
    const {strings} = this.#options;
    // A panel of its own has nothing else to show.
    const say = (content: unknown) =>
      void (replaced || render(html`<div lang=${strings.language}>${content}</div>`, panel));
    const retry = () => void this.#addFilter(panel);
    const onFailure = () => say(renderError(strings, new FeedError('network', '', 'no search'), retry));
    if (!panel.firstChild) say(renderPlaceholder(strings.loading));
    const part = tryPart(host, 'filter', import('./menu-filter.js'), onFailure);
    const {MenuFilter} = (await part) ?? {};
    // The menu was made anew meanwhile, with a search of its own, or the reader tried twice and has one.
    if (!MenuFilter || (replaced ? !panel.contains(replaced) : panel.querySelector('input'))) return;
    if (!replaced) render(nothing, panel);
    const filter = new MenuFilter(this.#builder, this.#options.items, replaced, this.#markWithin);
    filter.addTo(panel);
    if (!replaced && panel.matches(':popover-open')) filter.focus();
  };

  readonly #onResize = () => {
    const bar = this.#bar!;
    const {width} = this.#nav.getBoundingClientRect();
    if (!width) return;
    bar.check();
    const active = this.#active;
    const isChanged = bar.fit(width, () => {
      const {current} = this.disclosures;
      // More goes on with what it then holds; any other panel may lose its place in the bar.
      if (current && !current.part.contains('more')) this.disclosures.closeAll();
    });
    if (isChanged) this.#markWithin(this.#nav);
    this.disclosures.place();
    if (active && !active.checkVisibility()) this.regain(this.#wayAround(active));
  };

  /** Where in the menu the focus is. */
  get #active(): Element | null {
    const {activeElement} = this.#nav.getRootNode() as ShadowRoot;
    return this.#nav.contains(activeElement) ? activeElement : null;
  }

  /** The entry at which the reader is, after those around it; nothing where the reader is elsewhere. */
  get place(): Way | undefined {
    return this.#active ? this.#wayAround(this.#active) : undefined;
  }

  /** Takes a reader whose place is gone to the same entry, or to the nearest around it, or where it went. */
  regain(way: Way): void {
    const stops = findStops(this.#nav);
    const isAt =
      ({label, href}: NavigationItem) =>
      (stop: Element) => {
        const item = this.#builder.wayOf(stop)?.at(-1);
        return item?.label === label && item.href === href;
      };
    const same = way.reduceRight<HTMLElement | undefined>(
      (found, item) => found ?? stops.find(isAt(item)),
      undefined,
    );
    const rest = this.#bar?.rest;
    (same ?? (rest?.checkVisibility() ? rest : stops.at(-1)))?.focus();
  }

  /** What belongs to no entry, such as the button back, is at the section that it is in. */
  #wayAround(element: Element): Way {
    const toggle = element.closest('[part~="panel"]')?.previousElementSibling;
    return this.#builder.wayOf(element) ?? (toggle && this.#builder.wayOf(toggle)) ?? [];
  }

  /** Gets ready what the reader is about to need, in a task of its own: who only passes by is not waited for. */
  #onApproach({target}: Event): void {
    const toggle = (target as Element).closest<HTMLElement>(TOGGLE);
    if (toggle) this.#resting = window.setTimeout(() => this.#prepare(toggle), REST_TIME);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest('button');
    if (button?.matches(TOGGLE)) {
      // Safari gives the focus to no button that a mouse presses.
      if (event.detail) button.focus();
      return this.#toggle(button);
    }
    if (button?.part.contains('back')) return this.#goBack(button);
    const link = target.closest('a');
    const way = link && this.#builder.wayOf(link);
    // With a modifier the link opens elsewhere, and this page stays as it is.
    if (!way || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!this.#options.select(way)) event.preventDefault();
    const {current} = this.disclosures;
    if (!current) return;
    // A router may have led the reader elsewhere already.
    const isHere = panelOf(current).contains((this.#nav.getRootNode() as ShadowRoot).activeElement);
    this.disclosures.close(current);
    if (isHere) current.focus();
  }

  #toggle(button: HTMLElement): void {
    if (button.ariaExpanded === 'true') return this.disclosures.close(button);
    this.disclosures.open(button);
    const panel = panelOf(button);
    const page = panel.querySelector<HTMLElement>('[aria-current="page"]');
    if (page) panel.scrollTop = page.offsetTop - panel.clientHeight / 2;
    const isDrawer = !panel.hasAttribute('data-wide') && panel.closest('[data-wide="drawer"]');
    // The button has gone from the drawer's view; Back stands in its place.
    if (isDrawer) findStops(panel)[0]?.focus();
  }

  #goBack(button: HTMLElement): void {
    const toggle = button.parentElement!.previousElementSibling as HTMLElement;
    this.disclosures.close(toggle);
    toggle.focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') {
      const toggle = this.disclosures.findInnermost(target);
      if (!toggle) return;
      this.disclosures.close(toggle);
      if (toggle !== target) toggle.focus();
    } else {
      const next = findKeyTarget(this.#nav, target, event, this.#options.isRtl);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #onFocusout({relatedTarget}: FocusEvent): void {
    if (relatedTarget && !this.#nav.contains(relatedTarget as Node)) this.disclosures.closeAll();
  }
}
