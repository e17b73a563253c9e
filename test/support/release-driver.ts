import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/release/osce-release.js';
import type {ReleaseElement} from '../../src/elements/release/release-element.js';
import {waitUntil} from './wait-until.js';

const ROLES: Readonly<Record<string, string>> = {
  link: 'a[href]',
  button: 'button',
  heading: 'h1, h2, h3, h4, h5, h6',
  image: 'img',
  article: 'article',
  figure: 'figure',
  list: 'ul, ol',
  listitem: 'li',
  navigation: 'nav',
  table: 'table',
  term: 'dt',
  definition: 'dd',
};

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The name that assistive technology gives an element, as far as these elements need it. */
export const nameOf = (element: Element): string =>
  tidy(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent);

/** What to put on the page: properties of the element, the HTML of its children, and the element around it. */
export interface ReleaseSetting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly parent?: Element;
}

/** Uses an `<osce-release>` as a reader does: finds things by role and name, presses keys, clicks. */
export class ReleaseDriver {
  constructor(readonly element: ReleaseElement) {}

  /** Puts an element on the page without waiting for what it shows. */
  static place(given: Partial<ReleaseElement> = {}, setting: ReleaseSetting = {}): ReleaseDriver {
    const {attributes = {}, children = '', parent = fixtureSync<HTMLElement>(html`<div></div>`)} = setting;
    const element = document.createElement('osce-release');
    Object.assign(element, given);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    parent.append(element);
    return new ReleaseDriver(element);
  }

  /** Puts an element on the page and waits until it has something to show. */
  static async open(given: Partial<ReleaseElement> = {}, setting?: ReleaseSetting): Promise<ReleaseDriver> {
    const driver = ReleaseDriver.place(given, setting);
    await driver.settle();
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All the text in the element's own tree, white space tidied. */
  get text(): string {
    return tidy(this.root.textContent);
  }

  /** Every element in the element's own tree. */
  get elements(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('*')];
  }

  /** Where the focus is inside the element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Whether the focus is on a thing inside the element. */
  hasFocus(target: Element): boolean {
    return this.focused === target;
  }

  /** Waits until nothing is loading and everything is rendered, the actions included. */
  async settle(): Promise<void> {
    await this.until(() => !this.element.matches(':state(loading)'), 'it settles');
    await this.element.updateComplete;
  }

  /** Waits for a condition, looking at it after each update and then every few milliseconds. */
  async until(isMet: () => unknown, message?: string): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(isMet, message);
  }

  /** Everything of a role, in the order of the page; `name` is the whole name or a pattern in it. */
  findAll(role: string, name?: string | RegExp): HTMLElement[] {
    const implicit = ROLES[role];
    const selector = `[role~="${role}"]${implicit ? `, :is(${implicit}):not([role]), :is(ul, ol)[role="${role}"]` : ''}`;
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const own = nameOf(element);
      return name === undefined || (typeof name === 'string' ? own === name : name.test(own));
    });
  }

  /** The one thing of a role and name; throws where there is none, or more. */
  find(role: string, name?: string | RegExp): HTMLElement {
    const found = this.findAll(role, name);
    if (found.length !== 1) throw new Error(`${found.length} × ${role} ${String(name)} in: ${this.text}`);
    return found[0]!;
  }

  /** The pieces that a page may restyle under a name. */
  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The text of each piece of that name. */
  textsOf(part: string): string[] {
    return this.parts(part).map(({textContent}) => tidy(textContent));
  }

  /** Clicks the middle of a thing's first line with the mouse. */
  async click(target: Element): Promise<void> {
    target.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = target.getClientRects()[0]!;
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await this.element.updateComplete;
  }

  /** Presses a key where the focus is. */
  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.element.updateComplete;
  }

  /** Goes to a thing and presses Enter. */
  async activate(target: HTMLElement): Promise<void> {
    target.focus();
    await this.press('Enter');
  }
}

/** Whether a reader sees an element: it has a box of some size. */
export const isVisible = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
};
