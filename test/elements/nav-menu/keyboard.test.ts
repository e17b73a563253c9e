import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {deepNavigation, mixedNavigation} from '../../../stories/support/sample-navigation.js';
import {NavDriver} from '../../support/nav-driver.js';

const go = async (driver: NavDriver, ...keys: string[]): Promise<string> => {
  for (const key of keys) await driver.press(key);
  return driver.focused;
};

describe('the keyboard in <osce-nav-menu>', () => {
  it('goes along the bar with arrows, Home and End, and stops at its ends', async () => {
    const driver = await NavDriver.open();
    driver.find('button', 'Our work').focus();
    expect(await go(driver, 'ArrowLeft')).to.equal('Our work');
    expect(await go(driver, 'ArrowRight')).to.equal('Fields of work');
    expect(await go(driver, 'ArrowDown')).to.equal('Countries');
    expect(await go(driver, 'ArrowUp')).to.equal('Fields of work');
    expect(await go(driver, 'End')).to.equal('About us');
    expect(await go(driver, 'ArrowRight')).to.equal('About us');
    expect(await go(driver, 'Home')).to.equal('Our work');
  });

  it('goes the other way along a bar from right to left', async () => {
    const driver = await NavDriver.open({}, {dir: 'rtl'});
    driver.find('button', 'Our work').focus();
    expect(await go(driver, 'ArrowLeft')).to.equal('Fields of work');
    expect(await go(driver, 'ArrowRight')).to.equal('Our work');
  });

  it('goes down from an open button into its panel, and about there', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    expect(await go(driver, 'ArrowDown')).to.equal('Arms control');
    expect(await go(driver, 'ArrowDown')).to.equal('Border management');
    expect(await go(driver, 'ArrowUp', 'ArrowUp')).to.equal('Arms control');
    expect(await go(driver, 'End')).to.equal('Partnerships');
    expect(await go(driver, 'Home')).to.equal('Arms control');
  });

  it('goes to the next entry that begins with a letter', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Countries');
    await driver.press('ArrowDown');
    expect(await go(driver, 's')).to.equal('San Marino');
    expect(await go(driver, 's', 's')).to.equal('Slovakia');
    expect(await go(driver, 'u', 'u', 'u', 'u', 'u')).to.equal('Ukraine');
    expect(await go(driver, 'x')).to.equal('Ukraine');
  });

  it('leaves keys with a modifier to the browser', async () => {
    const driver = await NavDriver.open();
    const link = driver.find('link', 'Fields of work');
    link.focus();
    for (const init of [
      {key: 'c', ctrlKey: true},
      {key: 'ArrowLeft', altKey: true},
      {key: 'ArrowLeft', metaKey: true},
      {key: 'ArrowRight', shiftKey: true},
      {key: 'End', ctrlKey: true},
    ]) {
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true});
      link.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
      expect(driver.focused).to.equal('Fields of work');
    }
  });

  it('takes a capital letter for what it is', async () => {
    const driver = await NavDriver.open();
    driver.find('button', 'Our work').focus();
    await sendKeys({down: 'Shift'});
    await driver.press('C');
    await sendKeys({up: 'Shift'});
    expect(driver.focused).to.equal('Countries');
  });

  it('scrolls a panel of text alone, and leaves it with Escape', async () => {
    const text = (count: number) => Array.from({length: count}, (_, i) => ({label: `State ${i}`}));
    const items = [
      {label: 'States', children: text(400)},
      {label: 'Links', children: [{label: 'A', href: '/a'}]},
    ];
    const driver = await NavDriver.open({navigation: {items}, layout: 'bar'});
    await driver.activate('button', 'States');
    await driver.press('ArrowDown');
    const panel = driver.root.querySelector(':popover-open')!;
    expect(driver.root.activeElement === panel).to.equal(true);
    expect([panel.role, panel.ariaLabel]).to.deep.equal(['group', 'States']);
    expect(panel.scrollHeight).to.be.above(panel.clientHeight);
    await driver.press('End');
    await driver.until(() => panel.scrollTop > 0, 'it scrolls');
    expect(await go(driver, 'Escape')).to.equal('States');
    await driver.activate('button', 'States');
    expect(await go(driver, 'Tab', 'Tab')).to.equal('Links');
    await driver.activate('button', 'Links');
    expect(await go(driver, 'Tab')).to.equal('A');
  });

  it('closes with Escape where a click on nothing has taken the focus', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    (document.activeElement as HTMLElement).blur();
    await driver.press('Escape');
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('closes a panel with Escape and returns to its button', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    await driver.press('ArrowDown');
    expect(await go(driver, 'Escape')).to.equal('Our work');
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('closes the panel of a button it stands on, or of another in the bar', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    await driver.press('Escape');
    expect(driver.isOpen('Our work')).to.equal(false);
    await driver.press('Enter');
    driver.find('button', 'Countries').focus();
    expect(await go(driver, 'Escape')).to.equal('Our work');
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('closes the innermost level first', async () => {
    const driver = await NavDriver.open({navigation: deepNavigation(3, 5)});
    await driver.activate('button', 'Entry 1');
    await driver.activate('button', 'Entry 1 1 1');
    await driver.press('ArrowDown');
    expect(driver.focused).to.equal('Entry 1 1 1 1');
    expect(await go(driver, 'Escape')).to.equal('Entry 1 1 1');
    expect(driver.isOpen('Entry 1 1 1')).to.equal(false);
    expect(driver.isOpen('Entry 1')).to.equal(true);
    expect(await go(driver, 'Escape')).to.equal('Entry 1');
    expect(driver.isOpen('Entry 1')).to.equal(false);
  });

  it('leaves Escape to the page when nothing is open', async () => {
    const driver = await NavDriver.open();
    let heard = 0;
    driver.frame.addEventListener('keydown', ({key}) => (heard += Number(key === 'Escape')));
    await driver.activate('button', 'Our work');
    await driver.press('Escape');
    expect(heard).to.equal(0);
    await driver.press('Escape');
    expect(heard).to.equal(1);
  });

  it('closes when the focus leaves, and not while it stays', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    await driver.press('End');
    driver.find('link', 'Fields of work').focus();
    expect(driver.isOpen('Our work')).to.equal(true);
    driver.frame.querySelector<HTMLElement>(':scope > button:last-child')!.focus();
    expect(driver.isOpen('Our work')).to.equal(false);
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('closes when the reader goes into a frame of the page', async () => {
    const driver = await NavDriver.open();
    const frame = document.createElement('iframe');
    frame.srcdoc = '<button>Inside</button>';
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    driver.element.after(frame);
    await isLoaded;
    await driver.activate('button', 'Our work');
    (driver.findAll('link', 'About us')[0] ?? driver.findAll('button').at(-1)!).focus();
    await driver.press('Tab');
    await driver.until(() => !driver.isOpen('Our work'), 'it closes');
    expect(document.activeElement === frame).to.equal(true);
  });

  it('closes when the page is clicked', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Countries');
    await driver.click(driver.frame.querySelector('button')!);
    expect(driver.isOpen('Countries')).to.equal(false);
  });

  it('closes when a finger goes down on the page, where nothing takes the focus', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Countries');
    const press = () => new PointerEvent('pointerdown', {bubbles: true, composed: true});
    driver.find('link', /^Switzerland/).dispatchEvent(press());
    expect(driver.isOpen('Countries')).to.equal(true);
    document.body.dispatchEvent(press());
    expect(driver.isOpen('Countries')).to.equal(false);
  });

  it('reaches a link and the button beside it one after the other', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    driver.find('link', 'Topics').focus();
    expect(await go(driver, 'Tab')).to.equal('Section: Topics');
    await driver.press('Enter');
    expect(await go(driver, 'ArrowDown')).to.equal('Elections');
  });

  it('goes back a level in the drawer with Escape, and then closes it', async () => {
    const driver = await NavDriver.open({layout: 'drawer'}, {width: 320});
    await driver.activate('button', 'Menu');
    await driver.activate('button', 'Our work');
    await driver.activate('button', /^Fields of work/);
    expect(await go(driver, 'Escape')).to.match(/^Fields of work/);
    expect(await go(driver, 'Escape')).to.equal('Our work');
    expect(await go(driver, 'Escape')).to.equal('Menu');
    expect(driver.isOpen('Menu')).to.equal(false);
  });
});
