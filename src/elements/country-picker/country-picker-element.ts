import {LitElement, html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {StateController} from '../../controllers/state-controller.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {pickerStrings} from '../../locale/picker-strings.js';
import {countryName} from '../../model/country-name.js';
import type {Country, Roster} from '../../model/country.js';
import host from '../../styles/host.styles.js';
import styles from './country-picker.styles.js';
import {findFieldName} from './field-name.js';
import {FormValue} from './form-value.js';
import {PickerCombobox} from './picker-combobox.js';
import type {PickerView} from './picker-combobox.js';
import {PickerData} from './picker-data.js';
import {arrangeEntries, findCountry} from './picker-entries.js';
import type {OptionRenderer} from './picker-list.js';

const EVENTS = ['click', 'focusout', 'input', 'keydown', 'mousedown', 'slotchange'];

const NO_ROSTER: Roster = {groups: [], countries: [], problems: []};

/**
 * A form control to choose one or more States of the OSCE: a field that finds them by their names in six languages, by other
 * names and codes, and forgives slips.
 *
 * @tag osce-country-picker
 */
export class CountryPickerElement extends LitElement {
  /** Takes part in forms, as a `<select>` does. */
  static readonly formAssociated = true;
  static override readonly shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override readonly styles = [host, styles];

  /** The name under which the choice is sent. */
  @property({reflect: true}) name = '';

  /** What is chosen at first and after a reset: an id such as `de`; with `multiple` several, separated by commas. */
  @property({attribute: 'value'}) defaultValue?: string;

  /** Several States may be chosen. */
  @property({type: Boolean, reflect: true}) multiple = false;

  /** The form is sent only with a choice. */
  @property({type: Boolean, reflect: true}) required = false;

  /** Cannot be used, and is not sent. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** Can be read and is sent, but not changed. */
  @property({type: Boolean, reflect: true, attribute: 'readonly'}) readOnly = false;

  /** Shown in the empty field. */
  @property() placeholder = '';

  /** The label above the field. A page may also give a `<label for>`, or `aria-label` for a name that is not shown. */
  @property() label = '';

  /** A line of help below the label. */
  @property() hint = '';

  /** Ids of the groups to offer, separated by spaces, in this order; all where it is missing. */
  @property() groups?: string;

  /** Ids or codes of the States to offer, separated by spaces; with `groups`, in addition to those. */
  @property() include?: string;

  /** Ids or codes of States not to offer, separated by spaces. */
  @property() exclude?: string;

  /** Ids or codes of States to put first, separated by spaces, in this order. */
  @property() pin?: string;

  /** Labels, other names, order and entries of the page's own, as JSON text or data. */
  @property() countries?: unknown;

  /** Address of such a document, relative to the page. */
  @property() src?: string;

  /** What an option shows in place of the name of its State, such as the name with a picture. The accessible name stays. */
  @property({attribute: false}) renderOption?: OptionRenderer;

  /** The page was told that the choice is missing or wrong. */
  @state() private isReported = false;

  @query('input') private readonly input?: HTMLInputElement;

  readonly #internals = this.attachInternals();
  readonly #formValue = new FormValue(this.#internals);
  readonly #locale = new LocaleController(this, pickerStrings);
  readonly #data = new PickerData(this);
  #combobox: PickerCombobox | undefined;
  /** What is chosen, once it is not the default. */
  #ids: readonly string[] | undefined;
  #customMessage = '';
  #isDisabled = false;

  constructor() {
    super();
    new StateController(this, () => this.#data.status, this.#internals);
    this.addEventListener('invalid', this.#onInvalid);
  }

  /** The id of what is chosen, empty where nothing is; with `multiple` all of them, separated by commas. */
  @property({attribute: false})
  get value(): string {
    return this.#readIds().join();
  }

  set value(value: string | null) {
    this.#ids = this.#split(value ?? '');
    this.#sync();
  }

  /** The States that are chosen. */
  get selectedCountries(): readonly Country[] {
    const countries = this.#data.offered?.countries;
    if (!countries) return [];
    const found = this.#readWanted().map((id) => findCountry(countries, id));
    return [...new Set(found)].filter((country) => country !== undefined);
  }

  /** `select-one` or `select-multiple`. */
  get type(): string {
    return this.#isMultiple ? 'select-multiple' : 'select-one';
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The `<label>`s of the page for it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** Whether the choice can be sent, and why not. */
  get validity(): ValidityState {
    this.#sync();
    return this.#internals.validity;
  }

  /** Why the choice cannot be sent, in the reader's language. */
  get validationMessage(): string {
    this.#sync();
    return this.#internals.validationMessage;
  }

  /** Whether it is checked at all before the form is sent. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the choice can be sent; fires `invalid` where it cannot. */
  checkValidity(): boolean {
    this.#sync();
    return this.#internals.checkValidity();
  }

  /** As `checkValidity`, and tells the reader. */
  reportValidity(): boolean {
    this.#sync();
    return this.#internals.reportValidity();
  }

  /** Why the choice cannot be sent, in the page's own words; empty where it can. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.requestUpdate();
    this.#sync();
  }

  /** Goes to the field and opens its list. */
  showPicker(): void {
    this.focus();
    this.#control()?.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#combobox?.disconnect();
    this.#data.release(this.#readIds());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A `<select>` that was given back is to be taken over again.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'name' || name === 'value') this.#sync();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#restore(undefined);
  }

  formStateRestoreCallback(state: string | FormData): void {
    this.#restore(typeof state === 'string' ? this.#split(state) : [...state.values()].map(String));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of EVENTS) root.addEventListener(type, this.#onEvent);
    return root;
  }

  /** Settles when the parts of the library that this picker needs are here, and its texts. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#data.pending, this.#locale.pending]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data.update(this);
    this.#ids ??= this.#data.select?.takeChoice(this.defaultValue == null);
    this.#sync();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const {activeElement, body} = document;
    if (this.autofocus && (!activeElement || activeElement === body)) this.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // The message of a form is shown at the field, which was not there before.
    this.#sync();
    if (this.#combobox) this.#combobox.refresh();
    else if (this.input) this.input.value = this.#readText();
  }

  protected override render(): unknown {
    const {strings} = this.#locale;
    const {chips, select, source, isWaitingForSelect} = this.#data;
    const isEditable = this.#isEditable;
    const name =
      this.label ||
      findFieldName(this, this.labels) ||
      select?.fieldName ||
      strings[this.#isMultiple ? 'countries' : 'country'];
    return html`<slot ?hidden=${!isWaitingForSelect}></slot>
      <div class="root" part="root" lang=${strings.language} ?hidden=${isWaitingForSelect}>
        ${this.label ? html`<label part="label" for="input">${this.label}</label>` : nothing}
        ${this.hint ? html`<p part="hint" id="hint">${this.hint}</p>` : nothing}
        <div part="field" aria-disabled=${this.#isDisabled || nothing}>
          <div part="line">
            <input
              id="input"
              part="input"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded="false"
              aria-controls="listbox"
              aria-label=${this.label ? nothing : name}
              aria-describedby=${this.hint ? 'hint' : nothing}
              aria-required=${this.#isRequired || nothing}
              aria-invalid=${(this.isReported && !this.#internals.validity.valid) || nothing}
              autocomplete="off"
              spellcheck="false"
              placeholder=${this.placeholder || select?.placeholder || nothing}
              ?disabled=${this.#isDisabled}
              ?readonly=${this.readOnly}
            />
            <button
              type="button"
              part="clear"
              tabindex="-1"
              aria-label=${strings.clear}
              ?hidden=${!isEditable || !this.value}
            ></button>
            <button
              type="button"
              part="toggle"
              tabindex="-1"
              aria-label=${strings.showList}
              ?disabled=${!isEditable}
            ></button>
          </div>
          ${this.#isMultiple ? chips?.renderChips(this.#readView(), this.#onChips) : nothing}
        </div>
        <div part="popup" popover="manual" hidden>
          <div
            id="listbox"
            part="listbox"
            role="listbox"
            aria-label=${name}
            aria-multiselectable=${this.#isMultiple || nothing}
          ></div>
          <p part="empty" hidden></p>
          ${source?.renderNotice(strings.language)}
          ${this.#isMultiple ? chips?.renderCommands(this.#readView(), this.#onChips) : nothing}
        </div>
        <div role="status" class="visually-hidden"></div>
      </div>`;
  }

  get #isMultiple(): boolean {
    return this.multiple || !!this.#data.select?.isMultiple;
  }

  get #isRequired(): boolean {
    return this.required || !!this.#data.select?.isRequired;
  }

  get #isEditable(): boolean {
    return !this.#isDisabled && !this.readOnly;
  }

  #split(value: string): string[] {
    return (this.#isMultiple ? value.split(',') : [value]).map((id) => id.trim()).filter(Boolean);
  }

  /** What is asked for, whether there is such an entry or not. */
  #readWanted(): readonly string[] {
    const {defaultValue} = this;
    const ids =
      this.#ids ?? (defaultValue == null ? this.#data.select?.defaults : this.#split(defaultValue)) ?? [];
    return this.#isMultiple ? ids : ids.slice(0, 1);
  }

  /** What is chosen. While the entries are on their way, what is asked for. */
  #readIds(): readonly string[] {
    const wanted = this.#readWanted();
    // The roster is not read before it is needed.
    return wanted.length && this.#data.offered ? this.selectedCountries.map(({id}) => id) : wanted;
  }

  #readText(): string {
    const [country] = this.#isMultiple || !this.#readWanted().length ? [] : this.selectedCountries;
    return country ? countryName(country, this.#locale.tag) : '';
  }

  readonly #readView = (): PickerView => {
    const {strings, tag} = this.#locale;
    const {offered, source} = this.#data;
    return {
      entries: arrangeEntries(offered ?? NO_ROSTER, tag, this.pin, strings.pinned),
      selected: this.selectedCountries,
      isEditable: this.#isEditable,
      isMultiple: this.#isMultiple,
      renderOption: this.renderOption,
      hasNotice: !!source?.status,
      strings,
      tag,
    };
  };

  #sync(): void {
    const ids = this.#readIds();
    const {select} = this.#data;
    const isMissing = this.#isRequired && !ids.length;
    this.#formValue.set({
      name: this.name || select?.name || '',
      ids,
      message: this.#customMessage || (isMissing ? this.#locale.strings.required : ''),
      isCustom: !!this.#customMessage,
      anchor: this.input ?? undefined,
    });
  }

  #restore(ids: readonly string[] | undefined): void {
    this.#ids = ids;
    this.isReported = false;
    this.#sync();
    this.requestUpdate();
  }

  #control(): PickerCombobox | undefined {
    if (this.input)
      this.#combobox ??= new PickerCombobox(this.shadowRoot!, {
        read: this.#readView,
        choose: this.#choose,
        submit: this.#submit,
      });
    return this.#combobox;
  }

  /** The reader chose. */
  readonly #choose = (selected: readonly Country[]) => {
    const before = this.value;
    this.#ids = selected.map(({id}) => id);
    this.#sync();
    this.requestUpdate();
    if (this.value === before) return;
    const input = new Event('input', {bubbles: true, composed: true});
    this.dispatchEvent(input);
    const change = new Event('change', {bubbles: true});
    this.dispatchEvent(change);
  };

  /** As Enter in any field of text: with the form's own button, where it has one. */
  readonly #submit = () => {
    const {form} = this;
    const button = [...(form?.elements ?? [])].find((element) =>
      element.matches('[type="submit"], button:not([type])'),
    );
    if (button instanceof HTMLElement) button.click();
    else form?.requestSubmit();
  };

  readonly #onEvent = (event: Event) => {
    if (event.type === 'slotchange') this.requestUpdate();
    else this.#control()?.handle(event);
  };

  readonly #onChips = (selected: readonly Country[], message: string) => {
    this.#choose(selected);
    this.#control()?.say(message);
  };

  readonly #onInvalid = () => {
    this.isReported = true;
  };
}
