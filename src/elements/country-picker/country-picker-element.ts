import {isServer, type PropertyValues} from 'lit';
import {property, state} from '../../controllers/property.js';
import {FormControl} from '../../controllers/form-control.js';
import {StateController} from '../../controllers/state-controller.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {pickerStrings} from '../../locale/picker-tables.js';
import {countryName} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import host from '../../styles/host.styles.js';
import styles from './country-picker.styles.js';
import {FieldName, NAMED_BY} from './field-name.js';
import {prepareCombobox} from './load-combobox.js';
import {PickerChoice} from './picker-choice.js';
import {NO_ROSTER, PickerData} from './picker-data.js';
import {PickerReader} from './picker-reader.js';
import type {OptionRenderer, PickerView} from './picker-view.js';
import {renderPicker} from './render-picker.js';

/**
 * A form control to choose one or more States of the OSCE: a field that finds them by their names in six languages, by other
 * names and codes, and forgives slips. It sends what a `<select>` of the same name would.
 *
 * The roster is built in. A page's own labels, other names, order and entries come from the first of these that is present:
 * the `countries` property or attribute; a child `<script type="application/json">`; the document at `src`; the nearest
 * `<osce-feed countries>`. A `<select>` inside the element is used by readers without scripts; with scripts its options and
 * its selection are taken over.
 *
 * @tag osce-country-picker
 * @slot - a `<select>` for readers without scripts
 * @csspart root - everything the element renders
 * @csspart label - the label above the field
 * @csspart hint - the line of help below the label
 * @csspart field - the frame around the input, its buttons and what is chosen
 * @csspart input - the input
 * @csspart clear - the button that takes back the choice
 * @csspart toggle - the button that opens and closes the list
 * @csspart chips - the chosen States, where they may be several
 * @csspart chip - one chosen State, with `chip-name` and the button `remove`
 * @csspart count - the button that shows all of many chosen States, or fewer
 * @csspart popup - the frame of the list, the `listbox`
 * @csspart group - a group of options, with its `group-label`
 * @csspart option - an option, also named `active` at the keyboard's place and `selected` where it is chosen
 * @csspart other-name - the other name by which a State was found
 * @csspart badge - a remark of the roster on a State
 * @csspart commands - what chooses whole groups: `command-group`, `command-label`, `command`
 * @csspart empty - what is in the list's place when nothing is found
 * @csspart notice - what is there while the data are on their way
 * @csspart error - what went wrong, with the way to try again
 * @csspart retry - the button to try again
 * @cssprop [--osce-color-text=inherit] - text of the field
 * @cssprop [--osce-color-accent] - the field in use, marks and buttons; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - secondary text; the text colour at 78 %
 * @cssprop [--osce-color-line] - lines between things; the text colour at 20 %
 * @cssprop [--osce-color-tint] - backgrounds; the text colour at 5 %
 * @cssprop [--osce-color-focus] - the focus ring of buttons; the accent
 * @cssprop [--osce-color-surface=Canvas] - the ground of the list
 * @cssprop [--osce-color-surface-text=CanvasText] - text of the list
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssprop [--osce-radius=4px] - the radius of corners
 * @cssstate loading - the data, or the parts of the library for them, are on their way
 * @cssstate error - the data could not be had
 * @cssstate empty - there is no State to choose
 * @fires {Event} input - the reader changed the choice
 * @fires {Event} change - the reader changed the choice
 * @fires {FeedLoadEvent} osce-load - the page's own data have arrived or changed
 * @fires {FeedErrorEvent} osce-error - the page's own data could not be had
 */
export class CountryPickerElement extends FormControl {
  static override readonly shadowRootOptions = {...FormControl.shadowRootOptions, delegatesFocus: true};
  static override readonly styles = [host, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...NAMED_BY];
  }

  /** What is chosen at first and after a reset: an id such as `de`; with `multiple` several, separated by commas. */
  @property({attribute: 'value'}) defaultValue?: string;

  /**
   * Shown in the empty field.
   *
   * @content
   */
  @property() placeholder = '';

  /**
   * The label above the field. A page may also give a `<label for>`, or `aria-label` for a name that is not shown.
   *
   * @content
   */
  @property() label = '';

  /**
   * A line of help below the label.
   *
   * @content
   */
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

  readonly #locale = new LocaleController(this, pickerStrings);
  readonly #name = new FieldName(this);
  readonly #data = new PickerData(this);
  readonly #choice: PickerChoice;
  readonly #reader: PickerReader;

  constructor() {
    super();
    this.#choice = new PickerChoice(this, this.internals, this.#data);
    this.#reader = new PickerReader(this, () => ({
      read: () => this.#readView(),
      choose: (selected) => this.#onChoose(selected),
      findForm: () => this.form,
    }));
    new StateController(this, () => this.#data.status, this.internals);
    this.addEventListener('invalid', () => (this.isReported = true));
  }

  /** The id of what is chosen, empty where nothing is; with `multiple` all of them, separated by commas. */
  @property({attribute: false})
  get value(): string {
    return this.#choice.ids.join();
  }

  set value(value: string | null) {
    this.#choice.restore(value ?? '');
    this.tell();
  }

  /** The States that are chosen. */
  get selectedCountries(): readonly Country[] {
    return this.#choice.countries;
  }

  /** `select-one` or `select-multiple`. */
  get type(): string {
    return this.#choice.isMultiple ? 'select-multiple' : 'select-one';
  }

  /** Goes to the field and opens its list. */
  showPicker(): void {
    this.focus();
    this.#reader.pending = this.#reader.use((combobox) => this.isConnected && combobox.open());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#data.connect();
    // A `<select>` that was given back is to be taken over again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.combobox?.disconnect();
    this.#data.release(this.#choice.ids);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (/^(name|value|multiple|required)$/.test(name)) this.tell();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#reader.listen(root);
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override findPending() {
    return [this.#data.pending, this.#locale.pending, this.#reader.pending];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data.update(this);
    this.#choice.adopt();
    this.tell();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    prepareCombobox();
    const {activeElement, body} = document;
    if (this.autofocus && (!activeElement || activeElement === body)) this.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // What is wrong is shown at the field, which was not there before.
    this.tell();
    if (this.#reader.combobox) return this.#reader.combobox.refresh();
    const [country] = this.#choice.isMultiple ? [] : this.#choice.countries;
    this.#input!.value = country ? countryName(country, this.#locale.tag) : '';
  }

  protected override render(): unknown {
    const {strings} = this.#locale;
    const {chips, select, source} = this.#data;
    const {isMultiple, isRequired, ids} = this.#choice;
    const {label, hint} = this;
    const name = label || (!isServer && this.#name.find()) || select?.fieldName;
    return renderPicker({
      label,
      hint,
      strings,
      isMultiple,
      isRequired,
      name: name || strings[isMultiple ? 'countries' : 'country'],
      placeholder: this.placeholder || select?.placeholder || '',
      isInvalid: this.isReported && !this.internals.validity.valid,
      isDisabled: this.isOutOfUse || !!select?.isDisabled,
      isReadOnly: this.readOnly,
      isChosen: ids.length > 0,
      // Without scripts there is only what the page has put inside.
      isWaiting: isServer || this.isHydrating || this.#data.isWaitingForSelect,
      chips: isMultiple ? chips?.renderChips(this.#readView(), this.#onChips) : undefined,
      extras:
        source?.renderNotice() ??
        (isMultiple ? chips?.renderCommands(this.#readView(), this.#onChips) : undefined),
    });
  }

  get #input(): HTMLInputElement | null {
    return (this.shadowRoot?.getElementById('input') ?? null) as HTMLInputElement | null;
  }

  #readView(): PickerView {
    const {strings, tag} = this.#locale;
    const {offered = NO_ROSTER, select, source} = this.#data;
    const {isMultiple, countries} = this.#choice;
    return {
      roster: offered,
      pin: this.pin,
      selected: countries,
      isEditable: !this.isOutOfUse && !select?.isDisabled && !this.readOnly,
      isMultiple,
      renderOption: this.renderOption,
      hasNotice: !!source?.status,
      strings,
      tag,
    };
  }

  protected override tell(): ElementInternals {
    if (!isServer) this.#choice.tell(this.#locale.strings.required, this.#input ?? undefined);
    return this.internals;
  }

  protected override takeMessage(message: string): void {
    this.#choice.message = message;
  }

  protected override restore(state: string | FormData | undefined): void {
    this.#choice.restore(state);
    this.isReported = false;
    this.#reader.combobox?.reset();
  }

  /** The reader chose. */
  #onChoose(selected: readonly Country[]): void {
    const before = this.value;
    this.#choice.set(selected.map(({id}) => id));
    this.tell();
    this.requestUpdate();
    if (this.value !== before) this.tellChange();
  }

  readonly #onChips = (selected: readonly Country[], message: string) => {
    this.#onChoose(selected);
    void this.#reader.use((combobox) => combobox.say(message));
  };
}
