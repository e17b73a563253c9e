import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {Match} from '../../search/name-search.js';
import type {ListedGroup} from './arrange-entries.js';
import {listModel, type ListModel, type OptionHolder} from './list-model.js';
import type {OptionRenderer} from './picker-view.js';

/** How the options of a list are made. */
export interface ListContent {
  readonly groups: readonly ListedGroup[];
  /** The language of the names, as a BCP 47 tag. */
  readonly tag: string;
  readonly isMultiple: boolean;
  readonly renderOption?: OptionRenderer;
}

/** Those of which the console has heard. */
const failed = new WeakSet<OptionRenderer>();

/** What the page puts into an option; nothing where its script fails. */
const renderOwn = (renderOption: OptionRenderer, country: Country): Node | string | undefined => {
  try {
    return renderOption(country);
  } catch (error) {
    if (!failed.has(renderOption)) console.warn('<osce-country-picker> renderOption:', error);
    failed.add(renderOption);
    return undefined;
  }
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

/**
 * The options of a listbox. They are made or borrowed when the list is filled, and then hidden, shown and put in order: a Lit
 * part for each would cost most of what the whole element costs.
 */
export class PickerList implements OptionHolder {
  readonly #listbox: HTMLElement;
  #content: ListContent | undefined;
  /** Where the options are borrowed from; nothing where they are its own. */
  #model: ListModel | undefined;
  #countries: readonly Country[] = [];
  /** All options in the order of the list, once one of them is asked for. */
  #all: readonly HTMLElement[] | undefined;
  /** Options that are shown with another name of their State. */
  #renamed: ReadonlyMap<HTMLElement, string> = new Map();
  #chosen: readonly Country[] = [];
  /** What was found; nothing while the list is whole. */
  #found: readonly HTMLElement[] | undefined;

  /** The option that the keyboard is at. */
  active: HTMLElement | undefined;
  /** The reader sees the options: they cannot be lent to another list. */
  isInUse = false;

  constructor(listbox: HTMLElement) {
    this.#listbox = listbox;
  }

  /** The options that are shown, in their order. */
  get shown(): readonly HTMLElement[] {
    return this.#found ?? this.#rows;
  }

  /** How many options are shown. */
  get length(): number {
    return (this.#found ?? this.#countries).length;
  }

  /** Makes the options, unless they are there; says whether it did. */
  fill(content: ListContent): boolean {
    const {groups, tag, isMultiple, renderOption} = content;
    const before = this.#content;
    if (before?.groups === groups && before.isMultiple === isMultiple && before.renderOption === renderOption)
      return false;
    const chosen = this.#chosen;
    this.release();
    const model = listModel(groups, tag, isMultiple);
    this.#content = content;
    this.#countries = model.countries;
    if (!renderOption) this.#model = model;
    this.#listbox.append(renderOption ? model.make() : model.lend(this));
    this.#listbox.hidden = !this.#countries.length;
    if (renderOption)
      this.#countries.forEach((country, i) => {
        const content = renderOwn(renderOption, country);
        if (content === undefined) return;
        const row = this.#rows[i]!;
        row.firstChild!.remove();
        row.prepend(content);
        this.#label(row, country);
      });
    this.choose(chosen);
    return true;
  }

  giveBack(): DocumentFragment | undefined {
    return this.isInUse ? undefined : this.#takeOut();
  }

  /** Lets go of the options. */
  release(): void {
    if (!this.#content) return;
    const model = this.#model;
    const options = this.#takeOut();
    model?.takeBack(options);
  }

  /** The State of an option. */
  countryOf(row: Element | null | undefined): Country | undefined {
    return row ? this.#countries[this.#rows.indexOf(row as HTMLElement)] : undefined;
  }

  /** The option of a State. */
  rowOf(country: Country | undefined): HTMLElement | undefined {
    return country && this.#rows[this.#countries.indexOf(country)];
  }

  /** The option so many on from the one at hand: one step goes round, a leap stops at the edge first. */
  findNext(step: number): HTMLElement | undefined {
    const {shown, active} = this;
    const last = shown.length - 1;
    const place = active ? shown.indexOf(active) : step > 0 ? -1 : last + 1;
    const isAtEdge = active && (step > 0 ? place === last : place === 0);
    return shown[isAtEdge ? (step > 0 ? 0 : last) : Math.min(Math.max(place + step, 0), last)];
  }

  /** Shows what was found, the best first; everything where nothing was looked for. */
  filter(matches: readonly Match<Country>[] | undefined): void {
    if (!matches && !this.#found) return;
    const before = this.shown;
    const found = new Map<Element, HTMLElement[]>();
    for (const row of this.#findRows(matches)) {
      const rows = found.get(row.parentElement!);
      if (rows) rows.push(row);
      else found.set(row.parentElement!, [row]);
    }
    const shown = [...found.values()].flat();
    this.#found = matches && shown;
    const isShown = new Set(shown);
    for (const row of before) if (!isShown.has(row)) row.hidden = true;
    for (const row of shown) if (row.hidden) row.hidden = false;
    for (const group of this.#listbox.children as HTMLCollectionOf<HTMLElement>)
      if (group.hidden === found.has(group)) group.hidden = !group.hidden;
    putInOrder([...found.keys()]);
    for (const rows of found.values()) putInOrder(rows);
    this.#listbox.hidden = !shown.length;
    const size = `${shown.length}`;
    shown.forEach((row, i) => {
      setAttribute(row, 'aria-setsize', size);
      setAttribute(row, 'aria-posinset', `${i + 1}`);
    });
  }

  /** Marks the States that are chosen. */
  choose(chosen: readonly Country[]): void {
    const before = this.#chosen;
    this.#chosen = chosen;
    for (const country of new Set([...before, ...chosen]))
      if (before.includes(country) !== chosen.includes(country)) this.#mark(this.rowOf(country));
  }

  /** Goes to an option, or to none. */
  activate(row: HTMLElement | undefined): void {
    const before = this.active;
    this.active = row;
    this.#mark(before);
    this.#mark(row);
    // An id of its own is needed only where the field refers to it.
    if (row) row.id ||= `option-${this.#rows.indexOf(row)}`;
    row?.scrollIntoView({block: 'nearest'});
  }

  /** The options as they were made. */
  #takeOut(): DocumentFragment {
    this.activate(undefined);
    this.filter(undefined);
    this.choose([]);
    const options = document.createDocumentFragment();
    options.append(...this.#listbox.childNodes);
    this.#countries = [];
    this.#content = this.#model = this.#all = undefined;
    return options;
  }

  /** Each has a wrapper in the memory of scripts, which a list that is only looked at does without. */
  get #rows(): readonly HTMLElement[] {
    return (this.#all ??= [...this.#listbox.querySelectorAll<HTMLElement>(':scope > * > [role="option"]')]);
  }

  /** The options for what was found, each saying by which name it was; all where nothing was looked for. */
  #findRows(matches: readonly Match<Country>[] | undefined): readonly HTMLElement[] {
    const before = this.#renamed;
    const renamed = new Map<HTMLElement, string>();
    const rows = matches?.flatMap(({item, name}) => {
      const row = this.rowOf(item);
      if (row && name) renamed.set(row, name);
      return row ?? [];
    });
    for (const row of before.keys()) if (!renamed.has(row)) this.#rename(row);
    for (const [row, name] of renamed) if (before.get(row) !== name) this.#rename(row, name);
    this.#renamed = renamed;
    return rows ?? this.#rows;
  }

  /** What the page puts into an option may say anything: its name is that of the State, with what is remarked on it. */
  #label(row: HTMLElement, {names, badge}: Country, name?: string): void {
    const {renderOption, tag} = this.#content!;
    const shown = name ?? nameIn(names, tag);
    if (renderOption) row.setAttribute('aria-label', badge ? `${shown} ${nameIn(badge, tag)}` : shown);
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
    // A badge has a space before it.
    const badge = row.querySelector(':scope > [part="badge"]');
    if (!known) row.insertBefore(other, badge && badge.previousSibling);
  }

  /** Of one option only the one at hand is "selected", as the pattern has it; of several, those that are chosen. */
  #mark(row: HTMLElement | undefined): void {
    if (!row) return;
    const isActive = row === this.active;
    const isChosen = this.#chosen.includes(this.countryOf(row)!);
    setAttribute(row, 'part', `option${isChosen ? ' selected' : ''}${isActive ? ' active' : ''}`);
    if (this.#content!.isMultiple) setAttribute(row, 'aria-selected', `${isChosen}`);
    else if (isActive) row.setAttribute('aria-selected', 'true');
    else row.removeAttribute('aria-selected');
  }
}
