import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {Match} from '../../search/name-search.js';
import type {ListedGroup} from './arrange-entries.js';
import type {OptionRenderer} from './picker-view.js';

/** How the options of a list are made. */
export interface ListContent {
  readonly groups: readonly ListedGroup[];
  /** The language of the names, as a BCP 47 tag. */
  readonly tag: string;
  readonly isMultiple: boolean;
  readonly renderOption?: OptionRenderer;
}

const create = (part: string, role: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('part', part);
  element.setAttribute('role', role);
  return element;
};

const setAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Puts siblings in this order; leaves the tree alone where they are in it. */
const putInOrder = (nodes: readonly Element[]): void => {
  const isFollowing = (node: Element, i: number) =>
    !i || nodes[i - 1]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!nodes.every(isFollowing)) nodes[0]!.parentElement!.append(...nodes);
};

let model: HTMLElement | undefined;

/**
 * The options of a listbox. They are made once, when the list is first filled, and then hidden, shown and put in order: a Lit
 * part for each would cost most of what the whole element costs.
 */
export class PickerList {
  readonly #listbox: HTMLElement;
  #content: ListContent | undefined;
  #countries: Country[] = [];
  #rows: HTMLElement[] = [];
  #groups: HTMLElement[] = [];
  /** Options that show another name than that of their State. */
  #renamed: HTMLElement[] = [];
  #chosen: ReadonlySet<Country> = new Set();
  /** All options are shown, in the order of the list. */
  #isWhole = false;

  /** The options that are shown, in their order. */
  shown: readonly HTMLElement[] = [];
  /** The option that the keyboard is at. */
  active: HTMLElement | undefined;

  constructor(listbox: HTMLElement) {
    this.#listbox = listbox;
  }

  /** Makes the options, unless they are there; says whether it did. */
  fill(content: ListContent): boolean {
    const before = this.#content;
    if (
      before?.groups === content.groups &&
      before.isMultiple === content.isMultiple &&
      before.renderOption === content.renderOption
    )
      return false;
    this.#content = content;
    this.#countries = content.groups.flatMap(({countries}) => countries);
    this.#rows = [];
    this.#renamed = [];
    this.active = undefined;
    this.#groups = content.groups.map((group, i) => this.#makeGroup(group, i));
    this.#listbox.replaceChildren(...this.#groups);
    this.#isWhole = false;
    this.filter(undefined);
    this.choose(this.#chosen);
    return true;
  }

  /** The State of an option. */
  countryOf(row: Element | null | undefined): Country | undefined {
    return row ? this.#countries[this.#rows.indexOf(row as HTMLElement)] : undefined;
  }

  /** The option of a State. */
  rowOf(country: Country | undefined): HTMLElement | undefined {
    return country && this.#rows[this.#countries.indexOf(country)];
  }

  /** Shows what was found, the best first; everything where nothing was looked for. */
  filter(matches: readonly Match<Country>[] | undefined): void {
    if (!matches && this.#isWhole) return;
    this.#isWhole = !matches;
    for (const row of this.#renamed.splice(0)) this.#rename(row);
    const shown = matches ? matches.flatMap(({item, name}) => this.#findMatch(item, name)) : this.#rows;
    const isShown = new Set(shown);
    for (const row of this.#rows) if (row.hidden === isShown.has(row)) row.hidden = !row.hidden;
    const found = new Map<Element, HTMLElement[]>();
    for (const row of shown) {
      const rows = found.get(row.parentElement!);
      if (rows) rows.push(row);
      else found.set(row.parentElement!, [row]);
    }
    for (const group of this.#groups) group.hidden = !found.has(group);
    putInOrder([...found.keys()]);
    for (const rows of found.values()) putInOrder(rows);
    this.shown = [...found.values()].flat();
    this.#listbox.hidden = !this.shown.length;
    const size = `${this.shown.length}`;
    this.shown.forEach((row, i) => {
      setAttribute(row, 'aria-setsize', size);
      setAttribute(row, 'aria-posinset', `${i + 1}`);
    });
  }

  /** Marks the States that are chosen. */
  choose(chosen: ReadonlySet<Country>): void {
    this.#chosen = chosen;
    this.#rows.forEach((row, i) => this.#mark(row, chosen.has(this.#countries[i]!)));
  }

  /** Goes to an option, or to none. */
  activate(row: HTMLElement | undefined): void {
    const before = this.active;
    this.active = row;
    for (const changed of [before, row])
      if (changed) this.#mark(changed, this.#chosen.has(this.countryOf(changed)!));
    // An id of its own is needed only where the field refers to it.
    if (row) row.id ||= `option-${this.#rows.indexOf(row)}`;
    row?.scrollIntoView({block: 'nearest'});
  }

  #findMatch(country: Country, name: string | undefined): HTMLElement[] {
    const row = this.rowOf(country);
    if (!row) return [];
    if (name) {
      this.#rename(row, name);
      this.#renamed.push(row);
    }
    return [row];
  }

  #makeGroup({label, countries}: ListedGroup, index: number): HTMLElement {
    const group = create('group', label ? 'group' : 'presentation');
    if (label) {
      const heading = create('group-label', 'presentation');
      heading.id = `group-${index}`;
      heading.textContent = label;
      group.setAttribute('aria-labelledby', heading.id);
      group.append(heading);
    }
    for (const country of countries) group.append(this.#makeRow(country));
    return group;
  }

  #makeRow(country: Country): HTMLElement {
    const row = (model ??= create('option', 'option')).cloneNode() as HTMLElement;
    const {renderOption, tag, isMultiple} = this.#content!;
    this.#rows.push(row);
    if (isMultiple) row.setAttribute('aria-selected', 'false');
    const name = countryName(country, tag);
    if (renderOption) row.append(renderOption(country));
    else row.textContent = name;
    if (country.badge) {
      const badge = document.createElement('span');
      badge.setAttribute('part', 'badge');
      badge.textContent = nameIn(country.badge, tag);
      row.append(' ', badge);
    }
    this.#label(row, country, name);
    return row;
  }

  /** What the page puts into an option may say anything: its name is that of the State, with what is remarked on it. */
  #label(row: HTMLElement, {badge}: Country, name: string): void {
    const {renderOption, tag} = this.#content!;
    if (renderOption) row.setAttribute('aria-label', badge ? `${name} ${nameIn(badge, tag)}` : name);
  }

  /** Says by which other name a State was found, or no longer. */
  #rename(row: HTMLElement, name?: string): void {
    const country = this.countryOf(row)!;
    const shown = countryName(country, this.#content!.tag);
    this.#label(row, country, name ? `${shown}, ${name}` : shown);
    const known = row.querySelector('[part="other-name"]');
    if (known && !name) known.remove();
    if (!name || name === shown) return;
    const other = known ?? document.createElement('span');
    other.setAttribute('part', 'other-name');
    other.textContent = `, ${name}`;
    if (!known) row.insertBefore(other, row.firstChild!.nextSibling);
  }

  /** Of one option only the one at hand is "selected", as the pattern has it; of several, those that are chosen. */
  #mark(row: HTMLElement, isChosen: boolean): void {
    const isActive = row === this.active;
    setAttribute(row, 'part', `option${isChosen ? ' selected' : ''}${isActive ? ' active' : ''}`);
    if (this.#content!.isMultiple) setAttribute(row, 'aria-selected', `${isChosen}`);
    else if (isActive) row.setAttribute('aria-selected', 'true');
    else row.removeAttribute('aria-selected');
  }
}
