import {expect} from '@open-wc/testing';
import type {NavMenuElement} from '../../../src/elements/nav-menu/nav-menu-element.js';
import {closeHosts, type HostWindow} from '../../support/host-page.js';
import {release} from '../../support/faults.js';
import {hearOf, openWithout, settleWithout, untilWithout, type Mishap} from '../../support/missing-part.js';
import {waitUntil} from '../../support/wait-until.js';

const LINKS = '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul>';
const DATA = JSON.stringify({items: ['A', 'B', 'C'].map((label) => ({label, href: `/${label}`}))});
const SCRIPT = `<script type="application/json">${DATA}</script>`;
const INDEX = `<osce-nav-menu layout="index" filter>${SCRIPT}</osce-nav-menu>`;

const menuOf = ({document}: HostWindow) => document.querySelector<NavMenuElement>('osce-nav-menu')!;

/** How many links a reader sees. */
const linksIn = (element: NavMenuElement): number =>
  [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('a')].filter((link) =>
    link.checkVisibility(),
  ).length;

const PARTS = [
  ['menu-filter', 'filter', INDEX],
  ['read-links', 'links', `<osce-nav-menu>${LINKS}</osce-nav-menu>`],
  ['hover-intent', 'open-on-hover', `<osce-nav-menu layout="bar" open-on-hover>${SCRIPT}</osce-nav-menu>`],
] as const;

describe('<osce-nav-menu> without a part', () => {
  afterEach(closeHosts);

  for (const mishap of ['missing', 'hanging'] as const)
    for (const [part, place, menu] of PARTS)
      it(`names it in the console and leaves the links in sight: ${place}, ${mishap}`, async () => {
        const host = await openWithout(part, mishap, 'osce-nav-menu', menu);
        const said = await hearOf(host);
        expect(said.length).to.equal(1);
        const reason = mishap === 'hanging' ? 'Error: no answer in 30 s' : '\\w*Error: .+';
        expect(said[0]).to.match(
          new RegExp(`^<osce-nav-menu> ${place}: could not be loaded \\(${reason}\\)`),
        );
        await settleWithout(host, menuOf(host));
        expect(linksIn(menuOf(host))).to.equal(3);
      });

  it('speaks English while the words of its page hang, and the other language when they come', async () => {
    const body = `<div lang="de"><osce-nav-menu layout="drawer">${SCRIPT}</osce-nav-menu></div>`;
    const host = await openWithout('de-', 'hanging', 'osce-nav-menu', body);
    expect((await hearOf(host))[0]).to.contain('osce-widgets: the words in "de" could not be loaded');
    const menu = menuOf(host);
    await settleWithout(host, menu);
    expect(menu.shadowRoot!.querySelector('button')!.textContent).to.equal('Menu');
  });

  it('has its search when that comes late', async () => {
    const host = await openWithout('menu-filter', 'late', 'osce-nav-menu', INDEX);
    await hearOf(host);
    await release(host.late);
    await waitUntil(() => menuOf(host).shadowRoot!.querySelector('input'), 'the search');
    expect(linksIn(menuOf(host))).to.equal(3);
  });

  describe('in the panel of its search', () => {
    const BAR = `<osce-nav-menu layout="bar" filter>${SCRIPT}</osce-nav-menu>`;
    const rootOf = (host: HostWindow) => menuOf(host).shadowRoot;

    const find = (host: HostWindow, part: string) =>
      rootOf(host)?.querySelector<HTMLElement>(`[part~="${part}"]`);

    /** Opens the panel as soon as the menu has found its room. */
    const openSearch = async (mishap: Mishap) => {
      const host = await openWithout('menu-filter', mishap, 'osce-nav-menu', BAR);
      await waitUntil(() => find(host, 'search'), 'a button');
      for (let i = 0; i < 2; i++) await new Promise((resolve) => host.requestAnimationFrame(resolve));
      find(host, 'search')!.click();
      return host;
    };

    for (const mishap of ['missing', 'hanging'] as const)
      it(`says that there is none, and keeps the reader at the button to try again: ${mishap}`, async () => {
        const host = await openSearch(mishap);
        await untilWithout(host, () => find(host, 'error')?.checkVisibility(), 'an error');
        expect(find(host, 'error')!.textContent).to.contain('This content could not be loaded.');
        expect(!!find(host, 'placeholder')).to.equal(false);
        find(host, 'retry')!.focus();
        find(host, 'retry')!.click();
        expect((await hearOf(host)).length).to.equal(1);
        expect(rootOf(host)!.activeElement?.getAttribute('part')).to.equal('retry');
      });

    it('holds the place until that comes late', async () => {
      const host = await openSearch('late');
      await waitUntil(() => find(host, 'placeholder'), 'a placeholder');
      await release(host.late);
      await waitUntil(() => rootOf(host)!.activeElement?.localName === 'input', 'the search has the focus');
      expect(!!(find(host, 'placeholder') ?? find(host, 'error'))).to.equal(false);
    });

    it('has one search although the reader tried again before it came', async () => {
      const host = await openSearch('late');
      await untilWithout(host, () => find(host, 'retry'), 'a button');
      find(host, 'retry')!.click();
      await release(host.late);
      await waitUntil(() => find(host, 'field'), 'the search');
      for (let i = 0; i < 5; i++) await new Promise((resolve) => host.setTimeout(resolve));
      expect(rootOf(host)!.querySelectorAll('input').length).to.equal(1);
    });
  });
});
