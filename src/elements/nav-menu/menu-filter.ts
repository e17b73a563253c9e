import {adoptStyles} from 'lit';
import type {NavigationItem} from '../../model/navigation.js';
import {nameSearch, type NameSearch, type SearchEntry} from '../../search/name-search.js';
import type {EntryBuilder, Way} from './entry-builder.js';
import styles from './menu-filter.styles.js';

/** Matches that are shown in one frame: more than fit into a window, and fewer than are felt. The others follow. */
const AT_ONCE = 50;

const listWays = (items: readonly NavigationItem[], around: Way): Way[] =>
  items.flatMap((item) => {
    const way = [...around, item];
    return [way, ...listWays(item.children, way)];
  });

const toEntry = (way: Way): SearchEntry<Way> => ({item: way, names: [way.at(-1)!.label]});

let lastId = 0;

/** The menu's own search: a field, and a list of every entry that matches, with the way to it. */
export class MenuFilter {
  readonly #builder: EntryBuilder;
  readonly #replaced: HTMLElement | undefined;
  readonly #mark: (part: Element) => void;
  readonly #search: NameSearch<Way>;
  readonly #field: HTMLInputElement;
  /** The field with its label. */
  readonly #form: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  #query = '';
  /** What the list is of. */
  #found: readonly Way[] = [];
  /** What was written when it was found. */
  #listed = '';

  /** `replaced` is hidden while the matches of a search are shown; `mark` marks the page's own entry among them. */
  constructor(
    builder: EntryBuilder,
    items: readonly NavigationItem[],
    replaced: HTMLElement | undefined,
    mark: (part: Element) => void,
  ) {
    this.#builder = builder;
    this.#replaced = replaced;
    this.#mark = mark;
    this.#search = nameSearch(listWays(items, []).map(toEntry));
    const {create, strings} = builder;
    this.#field = create('input', 'field');
    this.#status = create('p', 'status');
    this.#list = create('ul', 'list results');
    const label = create('label', 'field-label', strings.search);
    label.htmlFor = this.#field.id = `osce-nav-search-${++lastId}`;
    builder.speak(label, this.#status);
    // A search field of the browser brings a button of its own, which no keyboard reaches.
    this.#field.type = 'text';
    this.#field.inputMode = 'search';
    this.#field.enterKeyHint = 'go';
    this.#field.autocomplete = 'off';
    this.#field.spellcheck = false;
    this.#status.role = 'status';
    this.#list.hidden = true;
    this.#form = create('div', 'search-form', label, this.#field);
    this.#field.addEventListener('input', this.#find);
    this.#field.addEventListener('keydown', this.#onKeydown);
  }

  /** Puts the field, what is announced and the matches before what a panel holds. */
  addTo(panel: HTMLElement): void {
    const root = panel.getRootNode() as ShadowRoot;
    const {adoptedStyleSheets} = root as Partial<ShadowRoot>;
    // The menu may have been made anew while this was on its way: there is nothing around the panel then.
    if (adoptedStyleSheets?.includes(styles.styleSheet!) === false)
      adoptStyles(root, [...adoptedStyleSheets, styles]);
    panel.prepend(this.#form, this.#status, this.#list);
  }

  /** Puts the reader into the field. */
  focus(): void {
    this.#field.focus();
  }

  readonly #find = async (): Promise<void> => {
    const query = (this.#query = this.#field.value.trim());
    let found = query ? this.#search.find(query) : [];
    if (query && !found.length) found = await this.#search.findSlips(query);
    // The reader has gone on writing.
    if (query !== this.#query) return;
    this.#listed = query;
    this.#show(found.map(({item}) => item));
  };

  #show(found: readonly Way[]): void {
    const {strings} = this.#builder;
    const isSearching = !!this.#query;
    if (this.#replaced) this.#replaced.hidden = isSearching;
    this.#list.hidden = !found.length;
    this.#found = found;
    this.#list.replaceChildren();
    this.#append(found);
    const outcome = found.length ? strings.found(found.length) : strings.nothingFound;
    this.#status.textContent = isSearching ? outcome : '';
  }

  /** Shows the next matches, and goes on in the next frame as long as they are what is looked for. */
  #append(found: readonly Way[]): void {
    if (found !== this.#found) return;
    const next = this.#list.childElementCount + AT_ONCE;
    this.#list.append(...found.slice(next - AT_ONCE, next).map((way) => this.#renderMatch(way)));
    if (next < found.length) requestAnimationFrame(() => this.#append(found));
  }

  #renderMatch(way: Way): HTMLLIElement {
    const {create} = this.#builder;
    const around = way.slice(0, -1).flatMap((item, i) => [i ? ' › ' : '', this.#builder.words(item)]);
    // The way is a part of the link, so that two entries of one name are told apart where only links are read out.
    const place = create('span', 'way', ...around);
    // Read out as one.
    place.normalize();
    const entry = create(
      'li',
      'item',
      this.#builder.label(way, false, ...(around.length ? [' ', place] : [])),
    );
    this.#mark(entry);
    return entry;
  }

  async #follow(): Promise<void> {
    // Never what was found for less than is written.
    if (this.#listed !== this.#field.value.trim()) await this.#find();
    this.#list.querySelector('a')?.click();
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#follow();
    } else if (event.key === 'ArrowDown') {
      const first = this.#list.querySelector('a') ?? this.#replaced?.querySelector<HTMLElement>('a, button');
      first?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape' && this.#field.value) {
      // The first Escape gives up the search, the next one the panel.
      this.#field.value = '';
      void this.#find();
      event.stopPropagation();
      event.preventDefault();
    }
  };
}
