import {expect} from '@open-wc/testing';
import {closeHosts, openHost, otherServer, readIntegrity} from '../../support/host-page.js';
import {waitUntil} from '../../support/wait-until.js';

const LINKS = '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul>';
const DATA = JSON.stringify({items: ['A', 'B', 'C'].map((label) => ({label, href: `/${label}`}))});

/** A page with a menu, where a file of the library is not to be had. */
const openWithout = async (part: string, menu: string) => {
  const path = Object.keys(await readIntegrity()).find((each) => each.includes(part))!;
  const imports = {[otherServer() + path]: `${otherServer('cdn-broken')}split/none.js`};
  return openHost(`<script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module" src="${otherServer()}split/osce-nav-menu.js"></script>${menu}`);
};

describe('<osce-nav-menu> without a part that could not be loaded', () => {
  afterEach(closeHosts);

  for (const [part, place, menu] of [
    [
      'menu-filter',
      'filter',
      `<osce-nav-menu layout="index" filter><script type="application/json">${DATA}</script></osce-nav-menu>`,
    ],
    ['read-links', 'links', `<osce-nav-menu>${LINKS}</osce-nav-menu>`],
  ] as const)
    it(`names it in the console and leaves the links in sight: ${place}`, async () => {
      const host = await openWithout(part, menu);
      const said = () => host.faults.filter((fault) => !fault.startsWith('not loaded'));
      await waitUntil(() => said().length, 'a message');
      expect(said().length).to.equal(1);
      expect(said()[0]).to.match(new RegExp(`^<osce-nav-menu> ${place}: could not be loaded`));
      const element = host.document.querySelector('osce-nav-menu')!;
      const links = [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('a')];
      expect(links.filter((link) => link.checkVisibility()).length).to.equal(3);
    });
});
