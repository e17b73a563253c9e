import {property} from './property.js';
import {OsceElement} from './osce-element.js';

/**
 * An element that takes part in forms as the browser's own controls do
 * ([form-associated custom element](https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements)).
 */
export abstract class FormControl extends OsceElement {
  /** Takes part in forms. */
  static readonly formAssociated = true;

  protected readonly internals = this.attachInternals();
  /** It is disabled, by itself or with the fieldset around it. */
  protected isOutOfUse = false;

  /** Tells the form what is sent, and whether it can be. */
  protected abstract tell(): ElementInternals;

  /** Takes the page's own words on why it cannot be sent. */
  protected abstract takeMessage(message: string): void;

  /** Takes what was told to the form before; what it had at first where there is nothing. */
  protected abstract restore(state: string | FormData | undefined): void;

  /**
   * The name under which the choice is sent.
   *
   * @default ''
   */
  @property()
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  // As in controls of the browser the attribute is the property: forms know of a change at once.
  set name(name: string | null | undefined) {
    this.setAttribute('name', name ?? '');
  }

  /**
   * Several may be chosen.
   *
   * @default false
   */
  @property({type: Boolean})
  get multiple(): boolean {
    return this.hasAttribute('multiple');
  }

  set multiple(isMultiple: boolean) {
    // Toggled with undefined, an attribute would turn over.
    this.toggleAttribute('multiple', !!isMultiple);
  }

  /**
   * The form is sent only with a choice.
   *
   * @default false
   */
  @property({type: Boolean})
  get required(): boolean {
    return this.hasAttribute('required');
  }

  set required(isRequired: boolean) {
    this.toggleAttribute('required', !!isRequired);
  }

  /**
   * Can be read and is sent, but not changed.
   *
   * @default false
   */
  @property({type: Boolean, attribute: 'readonly'})
  get readOnly(): boolean {
    return this.hasAttribute('readonly');
  }

  set readOnly(isReadOnly: boolean) {
    this.toggleAttribute('readonly', !!isReadOnly);
  }

  /**
   * Cannot be used, and is not sent.
   *
   * @default false
   */
  @property({type: Boolean})
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', !!isDisabled);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The `<label>`s of the page for it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Whether the choice can be sent, and why not. */
  get validity(): ValidityState {
    return this.tell().validity;
  }

  /** Why the choice cannot be sent, in the reader's language; empty where it is not checked. */
  get validationMessage(): string {
    return this.willValidate ? this.tell().validationMessage : '';
  }

  /** Whether the choice is checked before the form is sent. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the choice can be sent; fires `invalid` where it cannot. */
  checkValidity(): boolean {
    return this.tell().checkValidity();
  }

  /** As `checkValidity`, and tells the reader. */
  reportValidity(): boolean {
    return this.tell().reportValidity();
  }

  /** Says in the page's own words why the choice cannot be sent; an empty text takes it back. */
  setCustomValidity(message: string): void {
    this.takeMessage(message);
    this.tell();
    this.requestUpdate();
  }

  /** Fires what a control of the browser fires when the reader has changed it. */
  protected tellChange(): void {
    const input = new Event('input', {bubbles: true, composed: true});
    this.dispatchEvent(input);
    const change = new Event('change', {bubbles: true});
    this.dispatchEvent(change);
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isOutOfUse = isDisabled;
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.formStateRestoreCallback(undefined);
  }

  /** @internal */
  formStateRestoreCallback(state: string | FormData | undefined): void {
    this.restore(state);
    this.tell();
    this.requestUpdate();
  }
}
