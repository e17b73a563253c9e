import {fixtureSync, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/country-list/osce-country-list.js';
import type {CountryListElement} from '../../src/elements/country-list/country-list-element.js';
import {waitUntil} from './wait-until.js';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What to put on the page around an element. */
export interface ListSetting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
}

/** Uses an `<osce-country-list>` as a reader does. */
export class CountryListDriver {
  constructor(
    readonly element: CountryListElement,
    readonly frame: HTMLElement,
  ) {}

  /** Puts a list on the page without waiting for it. */
  static place(given: Partial<CountryListElement> = {}, setting: ListSetting = {}): CountryListDriver {
    const {attributes = {}, children = '', width = 1000, lang = 'en', dir = 'ltr'} = setting;
    const frame = fixtureSync<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    frame.style.inlineSize = `${width}px`;
    const element = document.createElement('osce-country-list');
    Object.assign(element, given);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    const after = document.createElement('button');
    after.textContent = 'After';
    frame.append(element, after);
    return new CountryListDriver(element, frame);
  }

  /** Puts a list on the page and waits until it shows something. */
  static async open(
    given: Partial<CountryListElement> = {},
    setting?: ListSetting,
  ): Promise<CountryListDriver> {
    const driver = CountryListDriver.place(given, setting);
    await driver.settle();
    return driver;
  }

  /** Waits for what is on its way. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
    await new Promise(requestAnimationFrame);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** The names of the groups with their counts. */
  get groups(): string[] {
    return this.texts('[part="heading"]');
  }

  /** What is said of each State. */
  get states(): string[] {
    return this.texts('[part="item"], [part="row"]');
  }

  /** The names of the States alone. */
  get names(): string[] {
    return this.texts('[part="link"], [part="name"]');
  }

  get status(): string {
    return tidy(this.root.querySelector('[role="status"]')?.textContent);
  }

  /** What the text of each match says. */
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(({textContent}) => tidy(textContent));
  }

  /** Types into the field. */
  async type(text: string): Promise<void> {
    this.field.focus();
    await sendKeys({type: text});
    await this.settle();
  }

  /** Waits for what the field says. */
  async hears(text: string): Promise<void> {
    await waitUntil(() => this.status === text, `${text}, but: ${this.status}`);
  }

  /** The buttons that lead to letters. */
  get letters(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')];
  }
}
