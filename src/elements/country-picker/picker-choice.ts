import type {Country} from '../../model/country.js';
import {findCountry} from '../../model/choose-entries.js';
import type {PickerData} from './picker-data.js';

/** What a page says of the choice of a picker. */
export interface ChoiceWishes {
  readonly name: string;
  readonly defaultValue?: string;
  readonly multiple: boolean;
  readonly required: boolean;
}

/** What is chosen in a picker, and what its form knows of it. */
export class PickerChoice {
  readonly #wishes: ChoiceWishes;
  readonly #internals: ElementInternals;
  readonly #data: PickerData;
  /** What is chosen, once it is not the default. */
  #ids: readonly string[] | undefined;
  /** What the form knows. */
  #told = '';

  /** Why the choice cannot be sent, in the page's own words. */
  message = '';

  constructor(wishes: ChoiceWishes, internals: ElementInternals, data: PickerData) {
    this.#wishes = wishes;
    this.#internals = internals;
    this.#data = data;
  }

  get isMultiple(): boolean {
    return this.#wishes.multiple || !!this.#data.select?.isMultiple;
  }

  get isRequired(): boolean {
    return this.#wishes.required || !!this.#data.select?.isRequired;
  }

  /** The chosen States. */
  get countries(): readonly Country[] {
    const wanted = this.#wanted;
    // The roster is not read before it is needed.
    const offered = wanted.length ? this.#data.offered?.countries : undefined;
    return offered ? [...new Set(wanted.flatMap((id) => findCountry(offered, id) ?? []))] : [];
  }

  /** The ids of the chosen States; what is asked for, while it is not known what there is. */
  get ids(): readonly string[] {
    const wanted = this.#wanted;
    return wanted.length && this.#data.offered ? this.countries.map(({id}) => id) : wanted;
  }

  /** Chooses; nothing given is the default. */
  set(ids: readonly string[] | undefined): void {
    this.#ids = ids;
  }

  /** Chooses what was told to a form; nothing given is the default. */
  restore(state: unknown): void {
    const values = state instanceof FormData ? [...state.values()] : state;
    this.set(state === undefined ? state : this.split(values));
  }

  /** Chooses what was selected in a `<select>` that has been taken over. */
  adopt(): void {
    this.#ids ??= this.#data.select?.takeChoice(this.#wishes.defaultValue == null);
  }

  /** The ids in a value: one, or several that are separated by commas. As a `<select>` does it makes a string of anything. */
  split(value: unknown): string[] {
    return (this.isMultiple ? `${value}`.split(',') : [`${value}`]).map((id) => id.trim()).filter(Boolean);
  }

  /**
   * Tells the form, where there is news: what is chosen, in the order of the roster as a `<select>` sends its options, and
   * `required` when nothing is, for the browser to show at `anchor`.
   */
  tell(required: string, anchor: HTMLElement | undefined): void {
    const {ids} = this;
    const name = this.#wishes.name || this.#data.select?.name || '';
    const valueMissing = this.isRequired && !ids.length;
    const message = this.message || (valueMissing ? required : '');
    const sent = ids.length || !this.#data.select?.isEmptySent ? this.#sort(ids) : [''];
    const told = sent.length || message ? [name, ids, sent, message, valueMissing, !anchor].join('\n') : '';
    if (told === this.#told) return;
    this.#told = told;
    const data = new FormData();
    for (const id of sent) data.append(name, id);
    // What is restored is in the order in which it was chosen.
    this.#internals.setFormValue(name ? data : null, ids.join());
    const flags = message ? {customError: !!this.message, valueMissing} : {};
    this.#internals.setValidity(flags, message, anchor);
  }

  #sort(ids: readonly string[]): readonly string[] {
    const offered = ids.length > 1 && this.#data.offered?.countries;
    return offered ? offered.map(({id}) => id).filter((id) => ids.includes(id)) : ids;
  }

  get #wanted(): readonly string[] {
    const {defaultValue} = this.#wishes;
    const defaults = defaultValue == null ? this.#data.select?.defaults : this.split(defaultValue);
    const ids = this.#ids ?? defaults ?? [];
    return this.isMultiple ? ids : ids.slice(0, 1);
  }
}
