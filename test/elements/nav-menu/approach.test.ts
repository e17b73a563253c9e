import {expect} from '@open-wc/testing';
import {NavDriver} from '../../support/nav-driver.js';
import {type StillClock, stopClock} from '../../support/still-clock.js';

const move = (target: Element, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent('pointermove', {pointerType, bubbles: true, composed: true}));

/** How many links and buttons there are, shown or not. */
const countStops = (driver: NavDriver): number => driver.root.querySelectorAll('a, button').length;

describe('approaching the buttons of <osce-nav-menu>', () => {
  let driver: NavDriver;
  let before: number;
  let clock: StillClock;

  beforeEach(async () => {
    driver = await NavDriver.open();
    before = countStops(driver);
    clock = stopClock();
  });

  afterEach(() => clock.restore());

  it('builds the panel of a button that a mouse rests on, and shows nothing of it', () => {
    const {text} = driver;
    move(driver.find('button', 'Our work'));
    clock.pass(100);
    expect(countStops(driver)).to.be.above(before + 10);
    expect(driver.isOpen('Our work')).to.equal(false);
    expect(driver.text).to.equal(text);
  });

  it('builds nothing for a mouse that passes over the bar', () => {
    for (const button of driver.findAll('button')) {
      move(button);
      clock.pass(40);
    }
    move(driver.nav);
    clock.pass(1000);
    expect(countStops(driver)).to.equal(before);
  });

  it('builds the panel of a button where the focus rests', () => {
    driver.find('button', 'Our work').focus();
    clock.pass(100);
    expect(countStops(driver)).to.be.above(before + 10);
    expect(driver.focused).to.equal('Our work');
  });

  it('builds the panel of a button that a finger is on', () => {
    driver
      .find('button', 'Our work')
      .dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true, composed: true}));
    clock.pass(100);
    expect(countStops(driver)).to.be.above(before + 10);
  });

  it('leaves the search to be built when it is opened, which takes the focus', async () => {
    clock.restore();
    driver = await NavDriver.open({filter: true});
    clock = stopClock();
    move(driver.find('button', 'Search the menu'));
    clock.pass(100);
    clock.restore();
    // What would be built is there by now.
    await import('../../../src/elements/nav-menu/menu-filter.js');
    await driver.settle();
    await driver.activate('button', 'Search the menu');
    await driver.until(() => driver.root.activeElement?.localName === 'input');
    expect(driver.findAll('textbox')).to.have.length(1);
  });

  it('builds nothing once it has left the page', () => {
    const button = driver.find('button', 'Our work');
    move(button);
    driver.element.remove();
    clock.pass(1000);
    expect(countStops(driver)).to.equal(before);
  });

  it('opens the way to the page of the moment at which it is opened', async () => {
    const items = ['a', 'b'].map((name) => ({
      label: `Section ${name}`,
      children: [{label: `Page ${name}`, href: `/${name}`}],
    }));
    // More sections than a panel shows open at once.
    const others = Array.from({length: 100}, (_, i) => ({label: `Entry ${i}`, href: `/entry/${i}`}));
    driver.element.navigation = [{label: 'All', children: [...items, ...others]}];
    driver.element.current = '/a';
    await driver.element.updateComplete;
    move(driver.find('button', 'All'));
    clock.pass(100);
    driver.element.current = '/b';
    await driver.element.updateComplete;
    driver.find('button', 'All').click();
    expect(driver.isOpen('Section a')).to.equal(false);
    expect(driver.isOpen('Section b')).to.equal(true);
    expect(driver.find('link', 'Page b').getAttribute('aria-current')).to.equal('page');
  });
});
