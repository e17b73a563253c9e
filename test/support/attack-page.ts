import {expect} from '@open-wc/testing';
import elements from 'virtual:osce-elements';
import {attacks, enough, list} from './attack-documents.js';
import {findHarm} from './harmless-tree.js';
import {closeStrictHosts, openStrictHost, readReports, type StrictHost} from './strict-host.js';
import {waitUntil} from './wait-until.js';

const POLICY =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src http: https:; base-uri 'none'; form-action 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types osce-widgets`;

/** Elements beside each other on a page. */
const TOGETHER = 100;

/** Properties of an element, and in `attributes` its attributes. */
type Given = Readonly<Record<string, unknown>>;

/** An element that can be waited for. */
export type Updating = HTMLElement & {readonly updateComplete: Promise<boolean>};

/** A page under a strict policy, with the whole library as one file, on which attackers write what the elements show. */
export class AttackPage {
  private constructor(readonly host: StrictHost) {}

  /** Opens a page for each test of a suite; call it inside `describe`. */
  static openForEach(): () => AttackPage {
    let page: AttackPage;
    beforeEach(async () => {
      page = new AttackPage(await openStrictHost('empty', POLICY, 'widgets.js'));
      page.host.console.warn = () => undefined;
      // What is asked of the page's own server is none of its addresses.
      const {fetch, Response, location} = page.host;
      page.host.fetch = async (address, ...rest) =>
        String(address).startsWith(location.origin)
          ? new Response('', {status: 404})
          : fetch(address, ...rest);
      // A link of a test leads nowhere.
      page.host.addEventListener('click', (event) => event.preventDefault());
    });
    afterEach(closeStrictHosts);
    return () => page;
  }

  /** Makes an element, in no document yet. */
  make(tag: string, {attributes = {}, ...given}: Given): Updating {
    const element = this.host.document.createElement(tag) as Updating;
    for (const [name, value] of Object.entries(attributes as object))
      element.setAttribute(name, String(value));
    return Object.assign(element, given);
  }

  /** Puts elements on the page, some at a time, does to each what a reader does, and looks at what is there then. */
  async show(
    tag: string,
    all: readonly Given[],
    use: (root: ShadowRoot) => unknown = () => undefined,
  ): Promise<void> {
    const main = this.host.document.querySelector('main')!;
    for (let start = 0; start < all.length; start += TOGETHER) {
      const shown = all.slice(start, start + TOGETHER).map((given) => this.make(tag, given));
      main.replaceChildren(...shown);
      for (const element of shown) await element.updateComplete;
      const isSettled = () => !shown.some((element) => element.matches(':state(loading)'));
      await waitUntil(isSettled, `<${tag}> settles`);
      for (const {shadowRoot} of shown) await use(shadowRoot!);
      for (const element of shown) await element.updateComplete;
      expect(shown.flatMap(({shadowRoot}) => findHarm(shadowRoot!))).to.deep.equal([]);
      for (const {children} of shown)
        expect([...children].filter(({localName}) => localName !== 'script')).to.deep.equal([]);
    }
    await this.expectCalm();
  }

  /** Throws where anything ran, was thrown or was reported. */
  async expectCalm(): Promise<void> {
    expect(await readReports(this.host), 'reports').to.deep.equal([]);
    expect(this.host.faults, 'faults').to.deep.equal([]);
    expect(this.host).not.to.have.property('attacked');
    expect(window).not.to.have.property('attacked');
  }
}

/** Goes to every link, as a keyboard does. */
export const focusLinks = (root: ShadowRoot): void => {
  for (const link of root.querySelectorAll('a')) link.focus();
};

/** Tests an element with every attack in its attributes; call it inside `describe`. */
export const attackAttributes = (page: () => AttackPage, tag: string): Mocha.Test =>
  it('is harmless with one in each of its attributes', async () => {
    const next = attacks();
    const {attributes} = elements.find((element) => element.tag === tag)!;
    const all = list(enough(attributes.length), () => ({
      attributes: Object.fromEntries(attributes.map(({name}) => [name, next()])),
    }));
    await page().show(tag, all);
  }).timeout(60_000);
