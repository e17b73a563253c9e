import {expect} from '@open-wc/testing';
import {linkedNavigation, mixedNavigation} from '../../../stories/support/sample-navigation.js';
import {closeHosts, openHost, otherServer} from '../../support/host-page.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';

/** A menu in this page, of the sources, and one of a host that uses the file for a tag. */
const PLACES: Readonly<Record<string, (navigation: object, current: string) => Promise<NavDriver>>> = {
  'of the sources': (navigation, current) => NavDriver.open({navigation, current, layout: 'bar'}),
  'of the built file': async (navigation, current) => {
    const host = await openHost(
      `<script type="module" src="${otherServer()}osce-nav-menu.js"></script>
      <button>Before</button><osce-nav-menu layout="bar"></osce-nav-menu><button>After</button>`,
    );
    host.frameElement!.setAttribute('style', 'inline-size: 1000px; block-size: 500px');
    host.addEventListener('click', (event) => event.preventDefault());
    await host.customElements.whenDefined('osce-nav-menu');
    const menu = host.document.querySelector('osce-nav-menu')!;
    Object.assign(menu, {navigation, current});
    const driver = new NavDriver(menu, host.document.body);
    await driver.settle();
    return driver;
  },
};

const EDUCATION = '/our-work/fields-of-work/education';

/**
 * What the Authoring Practices hold their disclosure navigation to, with and without links at the top.
 * {@link https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/}
 */
for (const [place, open] of Object.entries(PLACES))
  describe(`the disclosure pattern of <osce-nav-menu> ${place}`, () => {
    afterEach(closeHosts);

    const start = (navigation: object = linkedNavigation, current = EDUCATION) => open(navigation, current);

    it('has buttons that name their panel and say whether it is open', async () => {
      const driver = await start();
      for (const button of driver.findAll('button')) {
        expect(button.getAttribute('aria-expanded'), nameOf(button)).to.equal('false');
        const panel = driver.root.getElementById(button.getAttribute('aria-controls')!)!;
        expect(panel.checkVisibility()).to.equal(false);
        button.click();
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(panel.checkVisibility()).to.equal(true);
        button.click();
        expect([button.getAttribute('aria-expanded'), panel.checkVisibility()]).to.deep.equal([
          'false',
          false,
        ]);
      }
    });

    it('is lists of links in a landmark with a name, and no menu', async () => {
      const driver = await start();
      await driver.activate('button', 'Our work');
      expect([driver.nav.localName, nameOf(driver.nav)]).to.deep.equal(['nav', 'Main']);
      expect(driver.findAll('link').every((link) => link.closest('li')?.closest('ul'))).to.equal(true);
      expect(driver.root.querySelector('[role^="menu"], [role^="tree"], [aria-haspopup]')).to.equal(null);
    });

    it('marks one link as that of the page', async () => {
      const driver = await start();
      await driver.activate('button', 'Our work');
      const marked = driver.findAll('link').filter((link) => link.getAttribute('aria-current') === 'page');
      expect(marked.map(nameOf)).to.deep.equal(['Education']);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const)
      it(`opens and closes a panel by ${name}, with the focus at the button`, async () => {
        const driver = await start();
        await driver.activate('button', 'Our work', key);
        expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([true, 'Our work']);
        await driver.press(key);
        expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([false, 'Our work']);
      });

    it('goes by Tab through what is shown, and back', async () => {
      const driver = await start();
      driver.find('button', 'Our work').focus();
      await driver.press('Tab');
      expect(driver.focused).to.equal('Fields of work');
      await driver.activate('button', 'Our work');
      const seen: string[] = [];
      for (let i = 0; i < 3; i++) {
        await driver.press('Tab');
        seen.push(driver.focused);
      }
      expect(seen).to.deep.equal([
        'Arms control',
        'Border management',
        'Combating trafficking in human beings',
      ]);
    });

    it('closes by Escape from within and from the button, with the focus at the button', async () => {
      const driver = await start();
      for (const key of ['ArrowDown', undefined]) {
        await driver.activate('button', 'Our work');
        if (key) await driver.press(key);
        await driver.press('Escape');
        expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([false, 'Our work']);
      }
    });

    it('goes along the buttons by arrows, and by Home and End', async () => {
      const driver = await start();
      driver.find('button', 'Our work').focus();
      const seen: string[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
        await driver.press(key);
        seen.push(driver.focused);
      }
      expect(seen).to.deep.equal(['Fields of work', 'Countries', 'Fields of work', 'About us', 'Our work']);
    });

    it('goes down from an open button into its links, and along them', async () => {
      const driver = await start();
      await driver.activate('button', 'Countries');
      const seen: string[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
        await driver.press(key);
        seen.push(driver.focused);
      }
      expect(seen).to.deep.equal(['All', 'Albania', 'All', driver.namesOf('link').at(-2), 'All']);
    });

    it('opens one panel at a time, and none once the focus has left', async () => {
      const driver = await start();
      await driver.activate('button', 'Our work');
      await driver.activate('button', 'Countries');
      expect([driver.isOpen('Our work'), driver.isOpen('Countries')]).to.deep.equal([false, true]);
      driver.frame.querySelector<HTMLElement>(':scope > button:last-of-type')!.focus();
      expect(driver.isOpen('Countries')).to.equal(false);
    });

    it('gives a section that is a link a link, and a button of a name that says so', async () => {
      const driver = await start(mixedNavigation, '/topics');
      const [link, button] = [driver.find('link', 'Topics'), driver.find('button', 'Section: Topics')];
      expect(link.nextElementSibling === button).to.equal(true);
      expect(link.hasAttribute('aria-expanded')).to.equal(false);
      link.focus();
      await driver.press('Tab');
      expect(driver.focused).to.equal('Section: Topics');
      await driver.press('Enter');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await driver.press('Tab');
      expect(driver.focused).to.equal('Elections');
    });
  });
