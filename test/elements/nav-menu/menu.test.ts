import {expect} from '@open-wc/testing';
import {
  deepNavigation,
  linkedNavigation,
  mixedNavigation,
  osceNavigation,
} from '../../../stories/support/sample-navigation.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const FIELDS = ['Arms control', 'Border management', 'Youth'];

/** Presses Tab through the whole menu and opens every button on the way; gives the addresses that were reached. */
const walk = async (driver: NavDriver): Promise<Set<string>> => {
  const reached = new Set<string>();
  const seen = new Set<Element>();
  driver.frame.querySelector('button')!.focus();
  for (;;) {
    await driver.press('Tab');
    const {activeElement} = driver.root;
    if (!activeElement) return reached;
    if (activeElement instanceof HTMLAnchorElement) reached.add(activeElement.href);
    if (activeElement.getAttribute('aria-expanded') === 'false' && !seen.has(activeElement)) {
      seen.add(activeElement);
      await driver.press('Enter');
    } else if (seen.has(activeElement)) throw new Error(`back at ${nameOf(activeElement)}`);
  }
};

const countLinks = (items: readonly {href?: string; children?: object[]}[]): number =>
  items.reduce((sum, item) => sum + Number(!!item.href) + countLinks(item.children ?? []), 0);

/** So many that sections open one by one. */
const many = Array.from({length: 101}, (_, i) => ({label: `Entry ${i}`, href: `/${i}`}));

describe('<osce-nav-menu>', () => {
  const warnings = recordWarnings();
  afterEach(() => expect(warnings).to.deep.equal([]));

  it('is accessible', async () => {
    const driver = await NavDriver.open({filter: true});
    await expect(driver.element).to.be.accessible();
    await driver.activate('button', 'Our work');
    await expect(driver.element).to.be.accessible();
  });

  it('is a labelled navigation of nested lists, without roles of a menu', async () => {
    const driver = await NavDriver.open({label: 'Whole site'});
    await driver.activate('button', 'Our work');
    expect(driver.nav.getAttribute('aria-label')).to.equal('Whole site');
    expect(driver.root.querySelectorAll('[role^="menu"], [role="tree"], [role="treeitem"]')).to.have.length(
      0,
    );
    for (const link of driver.findAll('link')) {
      expect(link.parentElement!.localName).to.equal('li');
      expect(link.closest('ul')).to.exist;
    }
    const education = driver.find('link', 'Education');
    const section = education.parentElement!.parentElement!.closest('li')!;
    expect(nameOf(section.firstElementChild!)).to.equal('Fields of work');
  });

  it('opens a panel that its button names, and closes it', async () => {
    const driver = await NavDriver.open();
    const button = driver.find('button', 'Our work');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(driver.namesOf('link')).not.to.include('Education');
    for (const key of ['Enter', ' ']) {
      await driver.activate('button', 'Our work', key);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const panel = driver.root.getElementById(button.getAttribute('aria-controls')!)!;
      expect(panel.checkVisibility()).to.equal(true);
      expect(driver.namesOf('link')).to.include.members(FIELDS);
      await driver.press(key);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(panel.checkVisibility()).to.equal(false);
    }
  });

  it('opens one panel at a time', async () => {
    const driver = await NavDriver.open();
    await driver.click(driver.find('button', 'Our work'));
    await driver.click(driver.find('button', 'Countries'));
    expect(driver.isOpen('Our work')).to.equal(false);
    expect(driver.isOpen('Countries')).to.equal(true);
    expect(driver.namesOf('link')).to.include('Albania');
    expect(driver.namesOf('link')).not.to.include('Education');
  });

  it('makes nothing of a panel before it is opened', async () => {
    const driver = await NavDriver.open();
    expect(driver.root.querySelectorAll('*').length).to.be.below(45);
    expect(driver.root.textContent).not.to.include('Education');
  });

  for (const [layout, width] of [
    ['bar', 1200],
    ['bar', 500],
    ['drawer', 320],
    ['index', 800],
  ] as const)
    it(`lets every link be reached by keyboard alone in a ${layout} of ${width} px`, async function () {
      this.timeout(60_000);
      const driver = await NavDriver.open({layout}, {width});
      const isDrawer = layout === 'drawer';
      const reached = isDrawer ? await drill(driver) : await walk(driver);
      expect(reached.size).to.equal(countLinks(linkedNavigation.items));
      expect(reached.size).to.be.at.least(133);
    });

  it('shows six levels and a thousand entries', async () => {
    const navigation = deepNavigation(3);
    const driver = await NavDriver.open({
      navigation: {items: [...navigation.items, ...deepNavigation(500, 1).items]},
    });
    await driver.activate('button', 'Entry 1');
    const way = ['Entry 1 2', 'Entry 1 2 3', 'Entry 1 2 3 1', 'Entry 1 2 3 1 2'];
    for (const name of way) if (driver.findAll('button', name).length) await driver.activate('button', name);
    expect(driver.find('link', 'Entry 1 2 3 1 2 1')).to.exist;
    await expect(driver.element).to.be.accessible();
  });

  it('shows an entry without an address as text', async () => {
    const driver = await NavDriver.open({navigation: osceNavigation});
    await driver.activate('button', 'Our work');
    expect(driver.text).to.include('Arms control').and.to.include('About us');
    expect(driver.namesOf('link')).not.to.include('Arms control');
    expect(driver.namesOf('button')).not.to.include('Fields of work');
  });

  it('gives a section that is a link both a link and a button of another name', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    expect(driver.find('link', 'Topics').getAttribute('href')).to.match(/\/topics$/);
    await driver.activate('button', 'Section: Topics');
    expect(driver.namesOf('link')).to.include('Policing New');
  });

  it('gives no two buttons the same name', async () => {
    const driver = await NavDriver.open({layout: 'drawer'}, {width: 320});
    await driver.activate('button', 'Menu');
    const names = new Set<string>();
    for (const section of ['Our work', 'Structures and institutions']) {
      await driver.activate('button', section);
      for (const name of driver.namesOf('button').filter((name) => !/^(Menu|Back)$/.test(name))) {
        expect([...names], name).not.to.include(name);
        names.add(name);
      }
      await driver.activate('button', 'Back');
    }
    expect([...names].filter((name) => /^Field/.test(name))).to.deep.equal([
      'Fields of work, Our work',
      'Field operations, Structures and institutions',
    ]);
  });

  it('tells sections of one name and place apart, and from its own buttons', async () => {
    const section = (label: string) => ({label, children: [{label: 'Link', href: '/link'}]});
    const items = ['News', 'News', 'More'].map(section);
    const driver = await NavDriver.open({navigation: {items}});
    expect(driver.namesOf('button')).to.deep.equal(['News', 'News, 2', 'More, 2']);
  });

  it('keeps the language of a section and of those around it apart', async () => {
    const repeated = {label: 'Новости', lang: 'ru', children: [{label: 'Link', href: '/link'}]};
    const items = ['One', 'Two'].map((label) => ({label, children: [repeated, ...many]}));
    const driver = await NavDriver.open({navigation: {items}});
    await driver.activate('button', 'Two');
    const button = driver.find('button', 'Новости, Two');
    expect([button.lang, button.querySelector('[lang]')!.textContent]).to.deep.equal(['', 'Новости']);
  });

  it('keeps the language of a label', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    expect(driver.find('link', 'Новости').querySelector('[lang="ru"]')!.textContent).to.equal('Новости');
    expect(driver.find('link', 'Home').querySelector('[lang]') === null).to.equal(true);
  });

  it('keeps the language of the label of a section', async () => {
    const items = [{label: 'Работа', lang: 'ru', children: [{label: 'Выборы', lang: 'ru', href: '/a'}]}];
    const driver = await NavDriver.open({navigation: {items}, layout: 'bar'});
    expect(driver.find('button', 'Работа').querySelector('[lang="ru"]')!.textContent).to.equal('Работа');
  });

  it('keeps the order of a row whose label runs in the other direction', async () => {
    const child = {label: 'חדשות', href: '/news'};
    const items = [{label: 'עברית', lang: 'he', badge: 'New', children: [child]}];
    const driver = await NavDriver.open({navigation: {items}, layout: 'drawer'});
    await driver.activate('button', 'Menu');
    const button = driver.find('button', 'עברית New');
    expect(getComputedStyle(button).direction).to.equal('ltr');
    const label = button.querySelector('[lang="he"]')!;
    expect(getComputedStyle(label).direction).to.equal('rtl');
    expect(label.getBoundingClientRect().left - button.getBoundingClientRect().left).to.be.below(40);
  });

  it('shows a remark beside its entry', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Countries');
    expect(driver.find('link', 'Switzerland OSCE Chairpersonship 2026')).to.exist;
  });

  it('shows markup in a label and a badge as the text it is', async () => {
    const markup = '<img src=x onerror="globalThis.attacked = true">';
    const driver = await NavDriver.open({
      layout: 'index',
      navigation: {items: [{label: markup, href: '/', badge: markup}, {label: `${markup} 2`}]},
    });
    expect(driver.text).to.equal(`${markup} ${markup} ${markup} 2`);
    expect(driver.nav.querySelectorAll('img')).to.have.length(0);
  });
});

/** The same for a drawer, which shows one level at a time. */
async function drill(driver: NavDriver, reached = new Set<string>()): Promise<Set<string>> {
  await driver.activate('button', 'Menu');
  const visit = async () => {
    for (const link of driver.findAll('link')) {
      link.focus();
      if (link.matches(':focus')) reached.add((link as HTMLAnchorElement).href);
    }
    for (const name of driver.namesOf('button')) {
      if (name === 'Menu' || name === 'Back') continue;
      await driver.activate('button', name);
      expect(driver.focused).to.equal('Back');
      await visit();
      await driver.activate('button', 'Back');
      expect(driver.focused).to.equal(name);
    }
  };
  await visit();
  return reached;
}
