import {expect} from '@open-wc/testing';
import type {NavSelectEvent} from '../../../src/elements/nav-menu/nav-select-event.js';
import {mixedNavigation, osceNavigation} from '../../../stories/support/sample-navigation.js';
import {closeHosts, openHost, otherServer} from '../../support/host-page.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';
import {waitUntil} from '../../support/wait-until.js';

const resultsOf = ({root}: NavDriver): string[] =>
  [...root.querySelectorAll('[part~="results"] > li')].filter((item) => item.checkVisibility()).map(nameOf);

const statusOf = ({root}: NavDriver): string => nameOf(root.querySelector('[role="status"]')!);

const openSearch = async (given: object = {}, setting?: object): Promise<NavDriver> => {
  const driver = await NavDriver.open({filter: true, ...given}, setting);
  await driver.activate('button', 'Search the menu');
  await driver.until(() => driver.findAll('textbox').length);
  return driver;
};

/** An index with a search on a page that has not loaded the part for it. */
const placeInHost = async () => {
  const window = await openHost(
    `<script type="module" src="${otherServer()}split/osce-nav-menu.js"></script>`,
  );
  await window.customElements.whenDefined('osce-nav-menu');
  const element = window.document.createElement('osce-nav-menu');
  Object.assign(element, {filter: true, layout: 'index', navigation: mixedNavigation});
  window.document.body.append(element);
  return {element, window};
};

describe('the search of <osce-nav-menu>', () => {
  afterEach(closeHosts);

  it('marks the page among the matches', async () => {
    const driver = await openSearch({navigation: mixedNavigation, current: '/topics/elections'});
    await driver.type('e');
    const marked = () =>
      [...driver.root.querySelectorAll('[part~="results"] [aria-current="page"]')].map(nameOf);
    await driver.until(() => marked().length);
    expect(marked()).to.deep.equal(['Elections Topics']);
  });

  it('goes from an empty field down to the entries of a drawer', async () => {
    const driver = await NavDriver.open({filter: true, layout: 'drawer'});
    await driver.activate('button', 'Menu');
    await driver.until(() => driver.findAll('textbox').length);
    driver.find('textbox').focus();
    await driver.press('ArrowDown');
    expect(driver.focused).to.equal('Our work');
  });

  it('is accessible', async () => {
    const driver = await openSearch();
    await driver.type('mission');
    await expect(driver.element).to.be.accessible();
  });

  it('is there only when asked for', async () => {
    const driver = await NavDriver.open();
    expect(driver.findAll('button', 'Search the menu')).to.have.length(0);
  });

  it('takes the focus, lists every match with its way and says how many there are', async () => {
    const driver = await openSearch();
    expect(driver.root.activeElement!.localName).to.equal('input');
    await driver.type('field op');
    await driver.until(() => resultsOf(driver).length);
    expect(resultsOf(driver)).to.deep.equal([
      'Field operations Our work',
      'Field operations Structures and institutions',
    ]);
    expect(statusOf(driver)).to.equal('Found: 2');
    expect(driver.root.querySelector('[role="status"]')!.checkVisibility()).to.equal(true);
  });

  it('finds without accents and case, and with a slip', async () => {
    for (const [query, label] of [
      ['TURKIYE', /^Türkiye/],
      ['educaton', /^Education/],
      ['новости', /^Новости/],
    ] as const) {
      const items = [...mixedNavigation.items, ...osceNavigation.items];
      const driver = await openSearch({navigation: {items}});
      await driver.type(query);
      await driver.until(() => label.test(resultsOf(driver)[0] ?? ''), query);
    }
  });

  it('says that nothing was found', async () => {
    const driver = await openSearch();
    await driver.type('qqqq');
    await driver.until(() => statusOf(driver) === 'Nothing found');
    expect(resultsOf(driver)).to.deep.equal([]);
  });

  it('follows the first match at Enter', async () => {
    const driver = await openSearch();
    const followed: string[] = [];
    driver.frame.addEventListener('osce-nav-select', ({item}: NavSelectEvent) => followed.push(item.label));
    await driver.type('youth');
    await driver.press('Enter');
    expect(followed).to.deep.equal(['Youth']);
  });

  it('leaves Enter to an input method at work', async () => {
    const driver = await openSearch();
    let followed = 0;
    driver.frame.addEventListener('osce-nav-select', () => followed++);
    await driver.type('youth');
    const press = (isComposing: boolean) =>
      driver
        .find('textbox')
        .dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true, isComposing}),
        );
    expect([press(true), followed]).to.deep.equal([true, 0]);
    expect([press(false), followed]).to.deep.equal([false, 1]);
  });

  it('lists no slips of what is no longer asked for', async () => {
    const driver = await openSearch();
    const field = driver.find('textbox') as HTMLInputElement;
    for (const text of ['educaton', 'youth']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await import('../../../src/search/slip-search.js');
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    expect(resultsOf(driver)[0]).to.match(/^Youth/);
  });

  it('follows at Enter what is written, not what was found before', async () => {
    const driver = await openSearch();
    const followed: string[] = [];
    driver.element.addEventListener('osce-nav-select', (event) =>
      followed.push((event as NavSelectEvent).item.label),
    );
    await driver.type('youth');
    await driver.until(() => resultsOf(driver).length);
    const field = driver.find('textbox') as HTMLInputElement;
    field.value = 'educaton';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    await driver.until(() => followed.length);
    expect(followed).to.deep.equal(['Education']);
  });

  it('keeps each name of a match in its own language', async () => {
    const navigation = {
      items: [{label: 'Languages', children: [{label: 'Русский', href: '/ru', lang: 'ru'}]}],
    };
    const driver = await openSearch({navigation});
    await driver.type('Русс');
    await driver.until(() => resultsOf(driver).length);
    const [link] = driver.findAll('link', /Русский/);
    expect([link!.lang, link!.querySelector('[lang="ru"]')!.textContent]).to.deep.equal(['', 'Русский']);
    expect(link!.querySelector('[part~="way"]')!.closest('[lang]') === link!.closest('[lang]')).to.equal(
      true,
    );
  });

  it('lists every match, also of many, and says how many there are', async () => {
    const items = Array.from({length: 120}, (_, i) => ({label: `Office ${i + 1}`, href: `/${i + 1}`}));
    const driver = await openSearch({navigation: {items}});
    await driver.type('office');
    await driver.until(() => resultsOf(driver).length === 120);
    expect(statusOf(driver)).to.equal('Found: 120');
  });

  it('goes from the field into the matches', async () => {
    const driver = await openSearch();
    await driver.type('mission');
    await driver.press('ArrowDown');
    expect(driver.focused).to.match(/^Mission/);
    await driver.press('ArrowDown');
    expect(driver.focused).to.match(/^Mission/);
  });

  it('gives up the search with Escape, then closes', async () => {
    const driver = await openSearch();
    await driver.type('youth');
    await driver.press('Escape');
    expect(resultsOf(driver)).to.deep.equal([]);
    expect(statusOf(driver)).to.equal('');
    expect((driver.root.activeElement as HTMLInputElement).value).to.equal('');
    await driver.press('Escape');
    expect(driver.focused).to.equal('Search the menu');
    expect(driver.isOpen('Search the menu')).to.equal(false);
  });

  it('stands in the drawer, in place of the entries while something is searched for', async () => {
    const driver = await NavDriver.open({filter: true, layout: 'drawer'}, {width: 320});
    await driver.activate('button', 'Menu');
    await driver.until(() => driver.findAll('textbox').length);
    driver.find('textbox').focus();
    await driver.type('educ');
    await driver.until(() => resultsOf(driver).length);
    expect(driver.findAll('button', 'Our work')).to.have.length(0);
    for (let i = 0; i < 4; i++) await driver.press('Backspace');
    expect(driver.findAll('button', 'Our work')).to.have.length(1);
  });

  it('stands above the index', async () => {
    const driver = await NavDriver.open({filter: true, layout: 'index'});
    await driver.until(() => driver.findAll('textbox').length);
    driver.find('textbox').focus();
    await driver.type('educ');
    await driver.until(() => driver.namesOf('link').length === 1);
    expect(driver.namesOf('link')).to.deep.equal(['Education Our work › Fields of work']);
  });

  it('lists an entry without an address as text', async () => {
    const driver = await openSearch({navigation: osceNavigation});
    await driver.type('arms');
    await driver.until(() => resultsOf(driver).length);
    expect(resultsOf(driver)).to.deep.equal(['Arms control Our work › Fields of work']);
    expect(driver.namesOf('link')).to.deep.equal([]);
  });

  it('is there once where the menu is made anew while the search is on its way', async () => {
    const {element, window} = await placeInHost();
    await element.updateComplete;
    element.navigation = osceNavigation;
    await element.updateComplete;
    await waitUntil(() => element.shadowRoot!.querySelector('input'), 'the search');
    for (let i = 0; i < 3; i++) await new Promise(window.requestAnimationFrame);
    expect(element.shadowRoot!.querySelectorAll('input').length).to.equal(1);
  });
});
