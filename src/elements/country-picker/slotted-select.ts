import type {Country, CountryGroup, Roster} from '../../model/country.js';
import {findCountry} from '../../model/choose-entries.js';

/** The options that a reader of the select could choose. */
const readOptions = (select: HTMLSelectElement): HTMLOptionElement[] =>
  [...select.options].filter(
    (option) => option.value !== '' && !option.matches('[disabled], optgroup[disabled] > option'),
  );

/**
 * The `<select>` that a page puts into a picker for readers without scripts. The picker offers its options, begins with its
 * selection and sends what it would have sent; until it is given back, the select itself is disabled, so that it is not sent
 * and not checked.
 */
export class SlottedSelect {
  readonly #host: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #observer: MutationObserver;
  readonly #labels: readonly HTMLElement[];
  /** The id of the form that it belongs to by its attribute, which the picker takes over. */
  readonly #form: string | null;
  #base: Roster | undefined;
  #roster: Roster | undefined;
  #choice: readonly string[] | undefined;

  /** The select is disabled by the page. */
  readonly isDisabled: boolean;
  /** What the page calls it. */
  readonly fieldName: string;

  /** `update` is called when the options change. */
  constructor(host: HTMLElement, select: HTMLSelectElement, update: () => void) {
    this.#host = host;
    this.#select = select;
    this.#labels = [...select.labels] as HTMLElement[];
    this.isDisabled = select.disabled;
    this.fieldName = select.ariaLabel ?? this.#labels.map(({textContent}) => textContent!.trim()).join(' ');
    this.#choice = [...select.selectedOptions].map(({value}) => value).filter(Boolean);
    select.disabled = true;
    this.#form = host.hasAttribute('form') ? null : select.getAttribute('form');
    if (this.#form !== null) host.setAttribute('form', this.#form);
    for (const label of this.#labels) label.addEventListener('click', this.#onLabel);
    this.#observer = new MutationObserver(() => {
      this.#roster = undefined;
      update();
    });
    this.#observer.observe(select, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['value', 'label', 'disabled'],
    });
  }

  get name(): string {
    return this.isDisabled ? '' : this.#select.name;
  }

  /** It has an option for nothing, which it would send. */
  get isEmptySent(): boolean {
    return !this.isMultiple && [...this.#select.options].some(({value, disabled}) => !value && !disabled);
  }

  get isMultiple(): boolean {
    return this.#select.multiple;
  }

  get isRequired(): boolean {
    return this.#select.required;
  }

  /** The text of its empty option. */
  get placeholder(): string {
    return [...this.#select.options].find(({value}) => value === '')?.text ?? '';
  }

  /** What is chosen after a reset. */
  get defaults(): readonly string[] {
    const {options, multiple, size} = this.#select;
    const chosen = [...options].filter(({defaultSelected}) => defaultSelected);
    const [first] = multiple || size > 1 ? [] : [...options].filter(({disabled}) => !disabled);
    const last = chosen.at(-1) ?? first;
    return (multiple ? chosen : last ? [last] : []).map(({value}) => value).filter(Boolean);
  }

  /** What was chosen when it was taken over, once, unless the page asks for something else. */
  takeChoice(isWanted: boolean): readonly string[] | undefined {
    const choice = this.#choice;
    this.#choice = undefined;
    return isWanted && `${choice}` !== `${this.defaults}` ? choice : undefined;
  }

  /** The roster with the options alone: what they stand for where it is known, and their own text where it is not. */
  restrict(base: Roster): Roster {
    if (base !== this.#base) this.#roster = undefined;
    this.#base = base;
    return (this.#roster ??= this.#makeRoster(base));
  }

  /** Gives the select back as it was, with these values selected. */
  release(values: readonly string[]): void {
    this.#observer.disconnect();
    for (const label of this.#labels) label.removeEventListener('click', this.#onLabel);
    this.#select.disabled = this.isDisabled;
    if (this.#form !== null) this.#host.removeAttribute('form');
    for (const option of this.#select.options) option.selected = values.includes(option.value);
    if (!values.length && !this.isMultiple) this.#select.value = '';
  }

  #makeRoster(base: Roster): Roster {
    const groups: CountryGroup[] = [];
    const groupOf = (option: HTMLOptionElement, country: Country | undefined): string => {
      const parent = option.parentElement;
      const label = parent instanceof HTMLOptGroupElement ? parent.label : undefined;
      if (label === undefined && country) return country.group;
      const known = base.groups.find(({names}) => Object.values(names).includes(label!));
      if (known) return known.id;
      const id = label ?? '';
      if (!groups.some((group) => group.id === id)) groups.push({id, names: {und: id}});
      return id;
    };
    const countries = readOptions(this.#select).map((option, position): Country => {
      const {text} = option;
      const country =
        findCountry(base.countries, option.value.trim()) ??
        base.countries.find(({names}) => Object.values(names).includes(text));
      const own = {names: {und: text}, position};
      return {...(country ?? own), id: option.value, group: groupOf(option, country)};
    });
    return {...base, groups: [...base.groups, ...groups], countries};
  }

  readonly #onLabel = (event: Event) => {
    event.preventDefault();
    this.#host.focus();
  };
}
