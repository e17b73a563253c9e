import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/nav-menu/osce-nav-menu.js';
import type {NavMenuElement} from '../../src/elements/nav-menu/nav-menu-element.js';
import {linkedNavigation} from '../../stories/support/sample-navigation.js';
import {waitUntil} from './wait-until.js';

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The name that assistive technology gives a link or a button. */
export const nameOf = (element: Element): string =>
  tidy(element.getAttribute('aria-label') ?? element.textContent);

/** What to put on the page: properties of the element, the HTML of its children, its width and the language around it. */
export interface NavSetting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
}

/** Uses an `<osce-nav-menu>` as a reader does: finds things by role and name, presses keys, clicks. */
export class NavDriver {
  constructor(
    readonly element: NavMenuElement,
    readonly frame: HTMLElement,
  ) {}

  /** Puts a menu on the page, with links before and behind it, without waiting for it. */
  static place(given: Partial<NavMenuElement> = {}, setting: NavSetting = {}): NavDriver {
    const {attributes = {}, children = '', width = 1000, lang = 'en', dir = 'ltr'} = setting;
    const frame = fixtureSync<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    frame.style.inlineSize = `${width}px`;
    const element = document.createElement('osce-nav-menu');
    Object.assign(element, given);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    const before = document.createElement('button');
    const after = document.createElement('button');
    [before.textContent, after.textContent] = ['Before', 'After'];
    frame.append(before, element, after);
    // A link of a test leads nowhere.
    frame.addEventListener('click', (event) => event.preventDefault());
    return new NavDriver(element, frame);
  }

  /** Puts a menu on the page, the whole sample unless told otherwise, and waits until it is laid out. */
  static async open(given: Partial<NavMenuElement> = {}, setting?: NavSetting): Promise<NavDriver> {
    const driver = NavDriver.place({navigation: linkedNavigation, ...given}, setting);
    await driver.settle();
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get nav(): HTMLElement {
    return this.root.querySelector('nav')!;
  }

  /** All the text a reader sees in the menu. */
  get text(): string {
    return tidy(this.nav.innerText);
  }

  /** The name of what has the focus inside the menu. */
  get focused(): string {
    return this.root.activeElement ? nameOf(this.root.activeElement) : '';
  }

  async settle(): Promise<void> {
    await waitUntil(() => !this.element.matches(':state(loading)'), 'it settles');
    await this.frames();
  }

  /** Waits until what the element measures is laid out. */
  async frames(): Promise<void> {
    await this.element.updateComplete;
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    await this.element.updateComplete;
  }

  async until(isMet: () => unknown, message?: string): Promise<void> {
    await waitUntil(isMet, message);
  }

  async resize(width: number): Promise<void> {
    this.frame.style.inlineSize = `${width}px`;
    await this.frames();
  }

  /** The links and buttons a reader sees, in order. */
  findAll(role: 'link' | 'button' | 'textbox', name?: string | RegExp): HTMLElement[] {
    const selector = {link: 'a[href]', button: 'button', textbox: 'input'}[role];
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const own = nameOf(element);
      const isNamed = name === undefined || (typeof name === 'string' ? own === name : name.test(own));
      return isNamed && element.checkVisibility();
    });
  }

  /** The one thing of a role and name; throws where there is none, or more. */
  find(role: 'link' | 'button' | 'textbox', name?: string | RegExp): HTMLElement {
    const found = this.findAll(role, name);
    if (found.length !== 1) throw new Error(`${found.length} × ${role} ${String(name)} in: ${this.text}`);
    return found[0]!;
  }

  namesOf(role: 'link' | 'button'): string[] {
    return this.findAll(role).map(nameOf);
  }

  /** The names of what the bar shows, in order. */
  get bar(): string[] {
    const items = [...this.root.querySelectorAll<HTMLElement>('[part~="bar"] > li')];
    return items.filter((item) => item.checkVisibility()).map((item) => nameOf(item.firstElementChild!));
  }

  isOpen(button: string | RegExp): boolean {
    return this.find('button', button).getAttribute('aria-expanded') === 'true';
  }

  /** Goes to a thing by keyboard and presses a key. */
  async activate(role: 'link' | 'button', name: string | RegExp, key = 'Enter'): Promise<void> {
    this.find(role, name).focus();
    await this.press(key);
  }

  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    await sendKeys({type: text});
    await this.element.updateComplete;
  }

  /** Clicks the middle of a thing with the mouse. */
  async click(target: Element): Promise<void> {
    await sendMouse({type: 'click', position: this.middleOf(target)});
    await this.element.updateComplete;
  }

  async point(target: Element): Promise<void> {
    await sendMouse({type: 'move', position: this.middleOf(target)});
  }

  middleOf(target: Element): [number, number] {
    const {left, top, width, height} = target.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }
}
