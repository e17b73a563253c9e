import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {fixtureSync, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/country-picker/osce-country-picker.js';
import type {CountryPickerElement} from '../../src/elements/country-picker/country-picker-element.js';
import {nameOf} from './release-driver.js';
import {waitUntil} from './wait-until.js';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What to put on the page beside the picker's properties. */
export interface PickerSetting {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The HTML inside the picker. */
  readonly children?: string;
  readonly parent?: Element;
}

/** Uses an `<osce-country-picker>` as a reader does: types, presses keys, points. */
export class PickerDriver {
  /** The events a host page has heard, as `input:de`. */
  readonly events: string[] = [];

  constructor(readonly element: CountryPickerElement) {
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => this.events.push(`${type}:${element.value}`));
  }

  /** Puts a picker on the page, and a button after it to go to. */
  static async open(
    given: Partial<CountryPickerElement> = {},
    setting: PickerSetting = {},
  ): Promise<PickerDriver> {
    const {attributes = {}, children = '', parent = fixtureSync<HTMLElement>(html`<div></div>`)} = setting;
    const element = document.createElement('osce-country-picker');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    Object.assign(element, given);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'After';
    parent.append(element, button);
    const driver = new PickerDriver(element);
    await driver.settle();
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get input(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('[role="combobox"]')!;
  }

  get listbox(): HTMLElement {
    return this.root.getElementById(this.input.getAttribute('aria-controls')!)!;
  }

  /** The list is there for everyone: seen, and said to be. */
  get isOpen(): boolean {
    return this.input.ariaExpanded === 'true' && this.listbox.checkVisibility();
  }

  /** The options a reader sees, in their order. */
  get options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="option"]')].filter((row) =>
      row.checkVisibility(),
    );
  }

  /** Their texts. */
  get names(): string[] {
    return this.options.map(({textContent}) => tidy(textContent));
  }

  /** The name of the option that the field refers to. */
  get active(): string | undefined {
    const id = this.input.getAttribute('aria-activedescendant');
    return id === null ? undefined : tidy(this.root.getElementById(id)?.textContent);
  }

  /** The names of options said to be selected. */
  get selected(): string[] {
    return [...this.root.querySelectorAll('[role="option"][aria-selected="true"]')].map((row) =>
      tidy(row.textContent),
    );
  }

  /** The chosen States that are shown below the field. */
  get chips(): string[] {
    return [...this.root.querySelectorAll('[part="chip-name"]')].map((chip) => tidy(chip.textContent));
  }

  /** What was said to assistive technology last. */
  get status(): string {
    return tidy(this.root.querySelector('[role="status"]')?.textContent);
  }

  get popup(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[popover]')!;
  }

  /** The focus is inside the picker, at this element of it. */
  hasFocus(target: Element = this.input): boolean {
    return this.root.activeElement === target;
  }

  /** The one button of a name. */
  button(name: string | RegExp): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('button')].filter((button) => {
      const own = nameOf(button);
      return button.checkVisibility() && (typeof name === 'string' ? own === name : name.test(own));
    });
    if (found.length !== 1) throw new Error(`${found.length} × button ${String(name)}`);
    return found[0]!;
  }

  /** The option of a name. */
  option(name: string): HTMLElement {
    const found = this.options.find(({textContent}) => tidy(textContent) === name);
    if (!found) throw new Error(`no option ${name} among ${this.names.join(', ')}`);
    return found;
  }

  /** Waits until everything the picker needs is here and shown. */
  async settle(): Promise<void> {
    await this.until(() => !this.element.matches(':state(loading)'), 'it settles');
    await this.element.updateComplete;
  }

  /** Waits for a condition. */
  async until(isMet: () => unknown, message?: string): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(isMet, message);
  }

  /** Waits until the list is open. */
  async untilOpen(): Promise<void> {
    try {
      await this.until(() => this.isOpen);
    } catch {
      const {ownerDocument} = this.element;
      const facts = {
        hasFocus: this.hasFocus(),
        isFrameFocused: ownerDocument.hasFocus(),
        isPageFocused: document.hasFocus(),
        expanded: this.input.ariaExpanded,
        isHidden: this.popup.hidden,
        options: this.options.length,
        top: this.input.getBoundingClientRect().top,
        size: [ownerDocument.defaultView!.innerWidth, ownerDocument.defaultView!.innerHeight],
      };
      throw new Error(`the list is not open: ${JSON.stringify(facts)}`);
    }
  }

  /** Presses a key, alone or with others: `Alt+ArrowDown`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const chord of keys) {
      const held = chord.split('+');
      const key = held.pop()!;
      for (const down of held) await sendKeys({down});
      await sendKeys({press: key});
      for (const up of held) await sendKeys({up});
    }
    await this.element.updateComplete;
  }

  /** Goes to the field and types. */
  async type(text: string): Promise<void> {
    this.input.focus();
    await sendKeys({type: text});
    await this.element.updateComplete;
  }

  /** Types, and waits until exactly these are shown. */
  async find(text: string, ...names: readonly string[]): Promise<void> {
    await this.type(text);
    await this.until(() => this.names.join() === names.join(), `${text} finds ${names.join()}`);
  }

  /** Presses and releases the button of the mouse over a thing. */
  async click(target: Element): Promise<void> {
    const {left, top, width, height} = target.getClientRects()[0]!;
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await this.element.updateComplete;
    await nextFrame();
  }

  /** Opens the list with the mouse. */
  async openByClick(): Promise<void> {
    await this.click(this.input);
    await this.untilOpen();
  }
}
