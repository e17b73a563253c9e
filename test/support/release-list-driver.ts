import {fixtureSync, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/release-list/osce-release-list.js';
import type {ReleaseListElement} from '../../src/elements/release-list/release-list-element.js';
import {waitUntil} from './wait-until.js';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What to put on the page around an element. */
export interface ReleaseListSetting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
}

/** Uses an `<osce-release-list>` as a reader does. */
export class ReleaseListDriver {
  constructor(
    readonly element: ReleaseListElement,
    readonly frame: HTMLElement,
  ) {}

  /** Puts a list on the page without waiting for it. */
  static place(given: Partial<ReleaseListElement> = {}, setting: ReleaseListSetting = {}): ReleaseListDriver {
    const {attributes = {}, children = '', width = 1000, lang = 'en', dir = 'ltr'} = setting;
    const frame = fixtureSync<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    frame.style.inlineSize = `${width}px`;
    const element = document.createElement('osce-release-list');
    Object.assign(element, given);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    const after = document.createElement('button');
    after.textContent = 'After';
    // A link of a test leads nowhere.
    frame.addEventListener(
      'click',
      (event) => event.composedPath()[0] instanceof HTMLAnchorElement && event.preventDefault(),
    );
    frame.append(element, after);
    return new ReleaseListDriver(element, frame);
  }

  /** Puts a list on the page and waits until it shows something. */
  static async open(
    given: Partial<ReleaseListElement> = {},
    setting?: ReleaseListSetting,
  ): Promise<ReleaseListDriver> {
    const driver = ReleaseListDriver.place(given, setting);
    await driver.element.updateComplete;
    await waitUntil(() => !driver.element.matches(':state(loading)'), 'it has loaded');
    await driver.settle();
    return driver;
  }

  /** Waits for what is on its way. */
  async settle(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      await this.element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('[part="field"]')!;
  }

  get order(): HTMLSelectElement {
    return this.root.querySelector('select')!;
  }

  /** The headlines, in their order. */
  get titles(): string[] {
    return this.texts('[part="headline"]');
  }

  /** What is said of how many there are. */
  get count(): string {
    return tidy(this.root.querySelector('[part="count"]')?.textContent);
  }

  /** What is said to those who do not see it. */
  get announced(): string {
    return tidy(this.root.querySelector('[role="status"]')?.textContent);
  }

  get chips(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('[part="chip"]')];
  }

  /** The names of the filters that are offered. */
  get facets(): string[] {
    return this.texts('summary');
  }

  /** The words that are marked. */
  get marked(): string[] {
    return this.texts('mark');
  }

  /** What the text of each match says. */
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(({textContent}) => tidy(textContent));
  }

  /** A button by its name, that can be pressed. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll<HTMLButtonElement>('button:enabled')].find(
      (button) => tidy(button.ariaLabel ?? button.textContent) === name,
    );
  }

  /** The values of a filter with their counts, as "Elections 3". */
  values(facet: string): string[] {
    return [...(this.#findFacet(facet)?.querySelectorAll('[part="value"]') ?? [])].map(({textContent}) =>
      tidy(textContent),
    );
  }

  /** Ticks a value of a filter, or unticks it. */
  async choose(facet: string, value: string): Promise<void> {
    const details = this.#findFacet(facet)!;
    details.open = true;
    const labels = [...details.querySelectorAll<HTMLLabelElement>('[part="value"]')];
    labels
      .find(({textContent}) => tidy(textContent).startsWith(value))!
      .querySelector('input')!
      .click();
    await this.settle();
  }

  /** Types into the field, and waits for what is found. */
  async search(text: string): Promise<void> {
    this.field.focus();
    this.field.select();
    await sendKeys({type: text});
    await waitUntil(() => this.count, 'it has searched');
    await this.settle();
  }

  /** Chooses an order. */
  async sort(order: string): Promise<void> {
    this.order.value = order;
    this.order.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }

  #findFacet(facet: string): HTMLDetailsElement | undefined {
    return [...this.root.querySelectorAll('details')].find((details) =>
      tidy(details.querySelector('summary')!.textContent).startsWith(facet),
    );
  }
}
