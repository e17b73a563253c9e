import type {NavigationStrings} from '../../locale/navigation-strings.js';
import type {NavigationItem} from '../../model/navigation.js';
import {createElement} from './create-element.js';

/** A button and what it opens, which is filled when it is first opened. */
export interface Disclosure {
  readonly toggle: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** The entries around an entry, from the first level on. */
export type Way = readonly NavigationItem[];

/** Entries that a panel shows at once. With more, its sections open one by one. */
const PANEL_ENTRIES = 100;

/** Links of a section that make it fill the panel in columns of its own. */
const COLUMN_ENTRIES = 8;

/** How a panel as wide as the menu shows its entries: sections that are open, links in columns, level by level, or a search. */
export type PanelShape = 'sections' | 'columns' | 'drawer' | 'search';

/** How the panel of a section shows these entries; nothing for a short list. */
const shapeOf = (children: Way): PanelShape | undefined => {
  const all = children.reduce((count, child) => count + 1 + child.children.length, 0);
  if (all > children.length && all <= PANEL_ENTRIES) return 'sections';
  return children.length > COLUMN_ENTRIES ? 'columns' : undefined;
};

let lastId = 0;

const countRepeats = (items: Way, seen = new Set<string>(), repeated = new Set<string>()): Set<string> => {
  for (const {label, children} of items) {
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
    countRepeats(children, seen, repeated);
  }
  return repeated;
};

/**
 * Makes the elements of a menu's entries: lists of links, texts and disclosures. Plain elements rather than templates, since
 * a menu may have a thousand entries that never change: they take half the memory and none of the updates.
 */
export class EntryBuilder {
  /** What the words of the menu itself are in. */
  readonly strings: NavigationStrings;
  /** For parts that come later, which then need no file of what they share with this one. */
  readonly create = createElement;

  readonly #items: Way;
  readonly #lang: string | undefined;
  readonly #entries = new WeakMap<Element, Way>();
  readonly #fills = new WeakMap<HTMLElement, (panel: HTMLElement) => void>();
  #repeated: Set<string> | undefined;
  /** Sections by the names that their buttons have; those of the menu itself have theirs already. */
  readonly #owners: Map<string, unknown[]>;

  /** `lang` is the language of `strings`, where the page speaks another one. */
  constructor(items: Way, strings: NavigationStrings, lang: string | undefined) {
    this.#items = items;
    this.strings = strings;
    this.#lang = lang;
    this.#owners = new Map([strings.more, strings.menu].map((name) => [name, [this]]));
  }

  /** The entry that a link or a button stands for, after those around it. */
  wayOf(element: Element): Way | undefined {
    return this.#entries.get(element);
  }

  /** Gives a panel its content when it is first needed. */
  fill(panel: HTMLElement): void {
    const fill = this.#fills.get(panel);
    this.#fills.delete(panel);
    fill?.(panel);
    if (!panel.querySelector(':scope[part~="surface"] > ul') || panel.querySelector('a, button')) return;
    // Text alone scrolls for a keyboard only where it has the focus itself, and then it has a name.
    const toggle = panel.previousElementSibling!;
    [panel.tabIndex, panel.role, panel.ariaLabel] = [0, 'group', toggle.ariaLabel ?? toggle.textContent];
  }

  /** A list of entries; sections within the next `openLevels` levels are shown open, the others have a button. */
  list(items: Way, around: Way, openLevels: number, isDrawer = false): HTMLUListElement {
    const entries = items.map((item) => this.entry(item, around, openLevels, isDrawer));
    return createElement('ul', 'list', ...entries);
  }

  /** One entry with its section. */
  entry(item: NavigationItem, around: Way, openLevels: number, isDrawer: boolean): HTMLLIElement {
    const {href, children} = item;
    const way = around.concat(item);
    const entry = createElement('li', 'item');
    const isOpen = children.length > 0 && openLevels > 0;
    if (href || isOpen || !children.length) entry.append(this.label(way, isOpen));
    if (isOpen) {
      if (children.length > COLUMN_ENTRIES) entry.setAttribute('data-long', '');
      entry.append(this.list(children, way, openLevels - 1));
    } else if (children.length) {
      const {toggle, panel} = this.disclosure(href ? 'side' : undefined, '', (panel) => {
        if (isDrawer) panel.append(this.button('back', this.strings.back), this.label(way, true));
        panel.append(this.list(children, way, 0, isDrawer));
      });
      this.#nameToggle(toggle, way);
      entry.append(toggle, panel);
    }
    return entry;
  }

  /** An entry of the bar: its section is a panel of its own. */
  barEntry(item: NavigationItem): HTMLLIElement {
    const {href, children} = item;
    const entry = createElement('li', 'item');
    if (href || !children.length) entry.append(this.label([item]));
    if (!children.length) return entry;
    const shape = shapeOf(children);
    const {toggle, panel} = this.surface(href ? 'side' : undefined, '', shape, (panel) =>
      panel.append(this.list(children, [item], shape === 'sections' ? 1 : 0)),
    );
    this.#nameToggle(toggle, [item]);
    entry.append(toggle, panel);
    return entry;
  }

  /** A disclosure whose panel lies above the page: as wide as the menu in one of the shapes, else as wide as its content. */
  surface(
    part: string | undefined,
    label: string,
    shape: PanelShape | undefined,
    fill: (panel: HTMLElement) => void,
  ): Disclosure {
    const {toggle, panel} = this.disclosure(part, label, fill);
    panel.setAttribute('part', 'panel surface');
    // It scrolls, which makes a stop for Tab of it in Firefox.
    panel.tabIndex = -1;
    if (shape) panel.setAttribute('data-wide', shape);
    return {toggle, panel};
  }

  /** A button with words of the menu itself, and what it opens. */
  disclosure(part: string | undefined, label: string, fill: (panel: HTMLElement) => void): Disclosure {
    const toggle = this.button(part ? `toggle ${part}` : 'toggle', label);
    const panel = createElement('div', 'panel');
    panel.id = `osce-nav-${++lastId}`;
    panel.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    toggle.setAttribute('aria-controls', panel.id);
    this.#fills.set(panel, fill);
    return {toggle, panel};
  }

  /** A button with words of the menu itself. */
  button(part: string, label: string): HTMLButtonElement {
    const button = createElement('button', part, label);
    if (label) this.speak(button);
    return button;
  }

  /** Marks the language of words of the menu itself, where the page speaks another one. */
  speak(...elements: HTMLElement[]): void {
    if (this.#lang) for (const element of elements) element.lang = this.#lang;
  }

  /** The name of an entry, with other words behind it if any: a link where it leads somewhere. */
  label(way: Way, isHeading = false, ...others: (Node | string)[]): HTMLElement {
    const {href} = way.at(-1)!;
    const part = isHeading ? ' heading' : '';
    const element = href ? createElement('a', `link${part}`) : createElement('span', `text${part}`);
    if (href) element.setAttribute('href', href);
    this.#name(element, way, others);
    return element;
  }

  /** The name of an entry among other words, in its own language. */
  words({label, lang}: NavigationItem): Node | string {
    if (!lang) return label;
    const words = createElement('span', undefined, label);
    [words.lang, words.dir] = [lang, 'auto'];
    return words;
  }

  #name(element: HTMLElement, way: Way, others: readonly (Node | string)[]): void {
    const item = way.at(-1)!;
    const {badge, lang} = item;
    this.#entries.set(element, way);
    element.append(this.words(item));
    if (badge) {
      const remark = createElement('span', 'badge', badge);
      if (lang) remark.lang = lang;
      element.append(' ', remark);
    }
    element.append(...others);
  }

  #nameToggle(toggle: HTMLButtonElement, way: Way): void {
    const item = way.at(-1)!;
    const around = this.#tellApart(way);
    if (item.href) {
      this.#entries.set(toggle, way);
      const texts = [item.label, ...around.map((other) => (typeof other === 'string' ? other : other.label))];
      toggle.ariaLabel = this.strings.section(texts.join(', '));
      this.speak(toggle);
      return;
    }
    const suffix = around.flatMap((other) => [', ', typeof other === 'string' ? other : this.words(other)]);
    if (!suffix.length) return this.#name(toggle, way, []);
    const hidden = createElement('span', undefined, ...suffix);
    hidden.className = 'visually-hidden';
    // Read out as one.
    hidden.normalize();
    this.#name(toggle, way, [hidden]);
  }

  /** What tells a section from others of its name: those around it, and its number where that is not enough. */
  #tellApart(way: Way): readonly (NavigationItem | string)[] {
    const item = way.at(-1)!;
    const isRepeated = way.length > 1 && (this.#repeated ??= countRepeats(this.#items)).has(item.label);
    const around = isRepeated ? way.slice(0, -1) : [];
    const name = [item, ...around].map(({label}) => label).join('\n');
    let owners = this.#owners.get(name);
    if (!owners) this.#owners.set(name, (owners = []));
    if (!owners.includes(item)) owners.push(item);
    const place = owners.indexOf(item);
    return place ? [...around, `${place + 1}`] : around;
  }
}
