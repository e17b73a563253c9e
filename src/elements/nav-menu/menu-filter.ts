import type {NavigationItem} from '../../model/navigation.js';
import {nameSearch, type NameSearch, type SearchEntry} from '../../search/name-search.js';
import {createElement} from './create-element.js';
import type {EntryBuilder, Way} from './entry-builder.js';

/** Matches that are shown: who sees more writes another letter. */
const MOST = 50;

const listWays = (items: readonly NavigationItem[], around: Way): Way[] =>
  items.flatMap((item) => {
    const way = [...around, item];
    return [way, ...listWays(item.children, way)];
  });

const toEntry = (way: Way): SearchEntry<Way> => ({item: way, names: [way.at(-1)!.label]});

let lastId = 0;

/** The menu's own search: a field, and a list of every entry that matches, with the way to it. */
export class MenuFilter {
  /** The field, what is announced and the matches, in order. */
  readonly elements: readonly HTMLElement[];

  readonly #builder: EntryBuilder;
  readonly #replaced: HTMLElement | undefined;
  readonly #search: NameSearch<Way>;
  readonly #field = createElement('input', 'field');
  readonly #status = createElement('p', 'status');
  readonly #list = createElement('ul', 'list results');
  #query = '';

  /** `replaced` is hidden while the matches of a search are shown. */
  constructor(builder: EntryBuilder, items: readonly NavigationItem[], replaced: HTMLElement | undefined) {
    this.#builder = builder;
    this.#replaced = replaced;
    this.#search = nameSearch(listWays(items, []).map(toEntry));
    const {search} = builder.strings;
    const label = createElement('label', 'field-label', search);
    label.htmlFor = this.#field.id = `osce-nav-search-${++lastId}`;
    builder.speak(label, this.#status);
    // A search field of the browser brings a button of its own, which no keyboard reaches.
    this.#field.type = 'text';
    this.#field.inputMode = 'search';
    this.#field.enterKeyHint = 'go';
    this.#field.autocomplete = 'off';
    this.#field.spellcheck = false;
    this.#status.role = 'status';
    this.#list.role = 'list';
    this.#list.hidden = true;
    this.elements = [createElement('div', 'search-form', label, this.#field), this.#status, this.#list];
    this.#field.addEventListener('input', () => void this.#find());
    this.#field.addEventListener('keydown', this.#onKeydown);
  }

  /** Puts the reader into the field. */
  focus(): void {
    this.#field.focus();
  }

  async #find(): Promise<void> {
    const query = (this.#query = this.#field.value.trim());
    let found = query ? this.#search.find(query) : [];
    if (query && !found.length) found = await this.#search.findSlips(query);
    // The reader has gone on writing.
    if (query !== this.#query) return;
    this.#show(found.map(({item}) => item));
  }

  #show(found: readonly Way[]): void {
    const {strings} = this.#builder;
    const isSearching = !!this.#query;
    if (this.#replaced) this.#replaced.hidden = isSearching;
    this.#list.hidden = !found.length;
    this.#list.replaceChildren(...found.slice(0, MOST).map((way) => this.#renderMatch(way)));
    const outcome = found.length ? strings.found(found.length) : strings.nothingFound;
    this.#status.textContent = isSearching ? outcome : '';
  }

  #renderMatch(way: Way): HTMLLIElement {
    const label = this.#builder.label(way);
    const around = way.slice(0, -1).map((item) => item.label);
    // The way is a part of the link, so that two entries of one name are told apart where only links are read out.
    if (around.length) label.append(' ', createElement('span', 'way', around.join(' › ')));
    return createElement('li', 'item', label);
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    } else if (event.key === 'ArrowDown') {
      this.#list.querySelector('a')?.focus();
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
