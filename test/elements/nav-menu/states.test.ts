import {expect} from '@open-wc/testing';
import {linkedNavigation, mixedNavigation} from '../../../stories/support/sample-navigation.js';
import {emulateMedia} from '../../support/emulate-media.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';

describe('<osce-nav-menu> is accessible', () => {
  const current = '/our-work/fields-of-work/education';

  for (const [name, given, width, ...buttons] of [
    ['as a bar with a panel', {current}, 1000, 'Our work'],
    ['with a list of States', {}, 1000, 'Countries'],
    ['with More', {layout: 'bar', current}, 400, 'More', 'Structures and institutions'],
    ['as a closed drawer', {}, 320],
    ['as a drawer', {filter: true}, 320, 'Menu'],
    ['at a level of the drawer', {filter: true, current}, 320, 'Menu', 'Back', 'Back', 'Countries'],
    ['as an index', {layout: 'index', filter: true, current}, 800],
    [
      'with sections that are links',
      {navigation: mixedNavigation, current: '/topics'},
      800,
      'Section: Topics',
    ],
    [
      'as a drawer with sections that are links',
      {navigation: mixedNavigation},
      320,
      'Menu',
      'Section: Topics',
    ],
  ] as [string, object, number, ...string[]][])
    it(name, async () => {
      const driver = await NavDriver.open(given, {width});
      for (const button of buttons) await driver.activate('button', button);
      await expect(driver.element).to.be.accessible();
    });

  it('in dark and forced colours', async () => {
    for (const media of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as Record<string, string>[]) {
      if (!(await emulateMedia(media))) continue;
      const driver = await NavDriver.open({current, filter: true});
      driver.frame.style.colorScheme = 'light dark';
      await driver.activate('button', 'Our work');
      const ground = getComputedStyle(driver.root.querySelector(':popover-open')!).backgroundColor;
      expect(ground).not.to.equal('rgba(0, 0, 0, 0)');
      const {color} = getComputedStyle(driver.find('link', 'Youth'));
      expect(color).not.to.equal(ground);
      const marked = getComputedStyle(driver.find('link', 'Education'));
      expect(marked.color).not.to.equal(marked.backgroundColor);
    }
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  });

  it('on paper with the whole first level, whatever is open, and no buttons', async () => {
    for (const [width, button] of [
      [1000, 'Our work'],
      [520, 'More'],
      [320, 'Menu'],
    ] as const) {
      const driver = await NavDriver.open({layout: width === 520 ? 'bar' : 'auto', filter: true}, {width});
      await driver.activate('button', button);
      if (!(await emulateMedia({media: 'print'}))) return;
      await driver.frames();
      const {bar, frame} = driver;
      const {right} = driver.root.querySelector('[part~="bar"]')!.getBoundingClientRect();
      const shown = driver.namesOf('link');
      await emulateMedia({media: 'screen'});
      expect(bar, `${width}`).to.deep.equal([
        'Our work',
        'Fields of work',
        'Countries',
        'Structures and institutions',
        'About us',
      ]);
      expect(right).to.be.at.most(frame.getBoundingClientRect().right + 1);
      expect(shown).to.deep.equal(['Fields of work', 'About us']);
      await emulateMedia({media: ''});
    }
  });

  it('without motion, if the reader asks for that', async () => {
    if (!(await emulateMedia({reducedMotion: 'reduce'}))) return;
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    expect(driver.root.querySelector(':popover-open')!.getAnimations()).to.have.length(0);
    await emulateMedia({reducedMotion: 'no-preference'});
  });
});

describe('the languages of <osce-nav-menu>', () => {
  for (const [lang, menu, back] of [
    ['fr', 'Menu', 'Retour'],
    ['de', 'Menü', 'Zurück'],
    ['it', 'Menu', 'Indietro'],
    ['ru', 'Меню', 'Назад'],
    ['es', 'Menú', 'Volver'],
  ] as const)
    it(`are those of the page: ${lang}`, async () => {
      const driver = await NavDriver.open({layout: 'drawer'}, {width: 320, lang});
      await driver.until(() => driver.findAll('button', menu).length);
      await driver.activate('button', menu);
      await driver.activate('button', 'Countries');
      expect(driver.find('button', back).hasAttribute('lang')).to.equal(false);
    });

  it('name English words as such on a page in another language', async () => {
    const driver = await NavDriver.open({layout: 'drawer'}, {width: 320, lang: 'pl'});
    const button = driver.find('button', 'Menu');
    expect(button.lang).to.equal('en');
    await driver.activate('button', 'Menu');
    expect(driver.find('button', 'Our work').hasAttribute('lang')).to.equal(false);
  });

  it('change with the page', async () => {
    const driver = await NavDriver.open({layout: 'drawer', navigation: linkedNavigation}, {width: 320});
    driver.frame.lang = 'ru';
    await driver.until(() => driver.findAll('button').some((button) => nameOf(button) === 'Меню'));
  });
});
