import {html, nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {CountryListStrings} from '../../locale/country-list-strings.js';
import type {Country} from '../../model/country.js';
import type {Match, NameSearch} from '../../search/name-search.js';

/** The field of a directory, and what it narrows the directory to. */
export class CountryFilter {
  readonly #host: ReactiveControllerHost;
  readonly #field = createRef<HTMLInputElement>();
  #countries: readonly Country[] = [];
  #tag = '';
  /** Loaded when a reader comes to the field. */
  #search: Promise<NameSearch<Country>> | undefined;
  #query = '';
  #found: ReadonlyMap<Country, string | undefined> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The States that are found, and by what other name; undefined where there is no query. */
  get found(): ReadonlyMap<Country, string | undefined> | undefined {
    return this.#found;
  }

  /** Searches other States, or in another language: the query stays. */
  setEntries(countries: readonly Country[], tag: string): void {
    this.#countries = countries;
    this.#tag = tag;
    this.#search = undefined;
    void this.#find(this.#query);
  }

  /** The field with its label, what was found, and the way back to all. */
  render(strings: CountryListStrings): unknown {
    const count = this.#found?.size;
    const outcome = count === undefined ? '' : count ? strings.found(count) : strings.nothingFound;
    return html`<div part="search-form">
      <label for="filter">${strings.filter}</label>
      <input
        ${ref(this.#field)}
        id="filter"
        part="field"
        type="text"
        inputmode="search"
        autocomplete="off"
        spellcheck="false"
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
      <p part="status" role="status">${outcome}</p>
      ${
        count === undefined
          ? nothing
          : html`<button type="button" part="show-all" @click=${this.#onShowAll}>${strings.showAll}</button>`
      }
    </div>`;
  }

  /** Looks for a query, at once; slips are looked for after it, and only where nothing else is found. */
  async #find(query: string): Promise<void> {
    this.#query = query;
    if (!query.trim()) return this.#set(undefined);
    const countries = this.#countries;
    const search = await this.#prepare();
    // The reader has gone on writing, or there are other States by now.
    const isLate = () => query !== this.#query || countries !== this.#countries;
    if (isLate()) return;
    const matches = search?.find(query);
    if (!matches || matches.length) return this.#set(matches);
    const slips = await search!.findSlips(query);
    if (!isLate()) this.#set(slips);
  }

  /** The search; undefined where it cannot be loaded, and all States stay in sight. */
  async #prepare(): Promise<NameSearch<Country> | undefined> {
    try {
      const [countries, tag] = [this.#countries, this.#tag];
      return await (this.#search ??= import('../../search/country-search.js').then(({countrySearch}) =>
        countrySearch(countries, tag),
      ));
    } catch {
      this.#search = undefined;
      return undefined;
    }
  }

  #set(matches: readonly Match<Country>[] | undefined): void {
    this.#found = matches && new Map(matches.map(({item, name}) => [item, name]));
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#field.value!.value = '';
    void this.#find('');
  }

  readonly #onFocus = () => void this.#prepare();

  readonly #onInput = () => void this.#find(this.#field.value!.value);

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !this.#query) return;
    // A dialog around stays open: the first Escape gives up the search.
    event.stopPropagation();
    event.preventDefault();
    this.#clear();
  };

  readonly #onShowAll = () => {
    this.#clear();
    this.#field.value?.focus();
  };
}
