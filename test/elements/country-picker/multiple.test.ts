import {expect, fixtureSync, html} from '@open-wc/testing';
import {findBrokenWords} from '../../support/broken-words.js';
import {PickerDriver} from '../../support/picker-driver.js';

const open = (value = '', given = {}) =>
  PickerDriver.open({label: 'States', name: 's', multiple: true, defaultValue: value, ...given});

const ALL = /^Select all: Asian Partners/;
const NONE = /^Deselect all: Asian Partners/;

describe('<osce-country-picker multiple>', () => {
  it('is accessible, closed and open', async () => {
    const driver = await open('de,fr');
    await expect(driver.element).to.be.accessible();
    await driver.openByClick();
    await expect(driver.element).to.be.accessible();
  });

  it('says of every option whether it is chosen', async () => {
    const driver = await open('de,fr');
    await driver.openByClick();
    expect(driver.listbox.getAttribute('aria-multiselectable')).to.equal('true');
    expect(driver.selected).to.deep.equal(['France', 'Germany']);
    expect(driver.options.every((row) => row.hasAttribute('aria-selected'))).to.equal(true);
  });

  it('chooses and takes back, and stays open', async () => {
    const driver = await open('fr');
    await driver.openByClick();
    await driver.click(driver.option('Andorra'));
    await driver.click(driver.option('Albania'));
    await driver.click(driver.option('Andorra'));
    expect(driver.isOpen).to.equal(true);
    expect(driver.element.value).to.equal('fr,al');
    expect(driver.chips).to.deep.equal(['France', 'Albania']);
    expect(driver.events).to.deep.equal([
      'input:fr,ad',
      'change:fr,ad',
      'input:fr,ad,al',
      'change:fr,ad,al',
      'input:fr,al',
      'change:fr,al',
    ]);
    expect(driver.hasFocus()).to.equal(true);
  });

  it('keeps the results for a second choice, and begins anew with the next letter', async () => {
    const driver = await open();
    await driver.type('uni');
    await driver.until(() => driver.names.length === 2);
    await driver.press('ArrowDown', 'Enter', 'ArrowDown', 'Enter');
    expect(driver.element.value).to.equal('gb,us');
    await driver.type('mal');
    await driver.until(() => driver.names[0] === 'Malta');
    expect(driver.input.value).to.equal('mal');
  });

  it('says what was chosen and removed', async () => {
    const driver = await open();
    await driver.type('malt');
    await driver.press('Enter');
    await driver.until(() => driver.status === 'Malta, selected');
    await driver.press('Enter');
    await driver.until(() => driver.status === 'Malta, removed');
  });

  it('removes the last on Backspace in the empty field', async () => {
    const driver = await open('de,fr,it');
    driver.input.focus();
    await driver.press('Backspace');
    expect(driver.element.value).to.equal('de,fr');
    expect(driver.input.hasAttribute('aria-activedescendant')).to.equal(false);
    await driver.type('x');
    await driver.press('Backspace');
    expect(driver.element.value).to.equal('de,fr');
  });

  it('removes a chip by the mouse', async () => {
    const driver = await open('de,fr');
    await driver.click(driver.button('Remove Germany'));
    expect(driver.element.value).to.equal('fr');
    expect(driver.events).to.deep.equal(['input:fr', 'change:fr']);
    await driver.until(() => driver.status === 'Germany, removed');
  });

  it('has one stop for Tab at the chips, and arrows among them', async () => {
    const driver = await open('de,fr,it');
    driver.input.focus();
    await driver.press('Tab');
    expect(driver.hasFocus(driver.button('Remove Italy'))).to.equal(true);
    await driver.press('ArrowLeft');
    expect(driver.hasFocus(driver.button('Remove France'))).to.equal(true);
    await driver.press('Delete');
    expect(driver.element.value).to.equal('de,it');
    expect(driver.hasFocus(driver.button('Remove Italy'))).to.equal(true);
    await driver.press('Delete');
    expect(driver.hasFocus(driver.button('Remove Germany'))).to.equal(true);
    await driver.press('Enter');
    expect(driver.element.value).to.equal('');
    expect(driver.hasFocus()).to.equal(true);
  });

  it('goes to the last chip by the arrow from the empty field, and back', async () => {
    const driver = await open('de,fr');
    driver.input.focus();
    await driver.press('ArrowLeft');
    expect(driver.hasFocus(driver.button('Remove France'))).to.equal(true);
    await driver.press('ArrowRight');
    expect(driver.hasFocus()).to.equal(true);
  });

  it('shows a few of many with their number, and all on demand', async () => {
    const driver = await open('at,be,bg,ca,hr,cy,cz,dk,ee');
    expect(driver.chips).to.deep.equal(['Croatia', 'Cyprus', 'Czechia', 'Denmark', 'Estonia']);
    const more = driver.button('9 selected');
    expect(more.ariaExpanded).to.equal('false');
    await driver.click(more);
    expect(driver.chips).to.have.length(9);
    expect(more.ariaExpanded).to.equal('true');
  });

  it('chooses a whole group, and takes it back', async () => {
    const driver = await open('de');
    await driver.openByClick();
    await driver.click(driver.button(ALL));
    expect(driver.element.value).to.equal('de,af,au,jp,kr,th');
    expect(driver.selected).to.have.length(6);
    await driver.until(() => driver.status === '6 selected');
    await driver.click(driver.button(NONE));
    expect(driver.element.value).to.equal('de');
    expect(driver.isOpen).to.equal(true);
  });

  it('reaches the groups by keyboard, and leaves from there', async () => {
    const driver = await open();
    driver.input.focus();
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await driver.press('Tab', 'ArrowDown', 'ArrowDown');
    expect(driver.hasFocus(driver.button(ALL))).to.equal(true);
    expect(driver.isOpen).to.equal(true);
    await driver.press('Enter');
    expect(driver.element.value).to.equal('af,au,jp,kr,th');
    await driver.press('Escape');
    expect(driver.hasFocus()).to.equal(true);
    await driver.press('Escape', 'Tab', 'Tab');
    expect([driver.isOpen, document.activeElement?.textContent]).to.deep.equal([false, 'After']);
  });

  it('types on in the field when a letter is pressed on a chip or a button for a group', async () => {
    const driver = await open('de,fr');
    driver.input.focus();
    await driver.press('ArrowLeft', 's', 'w', 'i');
    await driver.until(() => driver.names.join() === 'Switzerland OSCE Chairpersonship 2026');
    expect([driver.hasFocus(), driver.input.value]).to.deep.equal([true, 'swi']);
    driver.button(ALL).focus();
    await driver.press('t', 'z');
    await driver.until(() => driver.input.value === 'switz');
    expect(driver.element.value).to.equal('de,fr');
  });

  it('goes the other way among the chips from right to left', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div dir="rtl"></div>`);
    const driver = await PickerDriver.open({multiple: true, defaultValue: 'de,fr,it'}, {parent});
    driver.input.focus();
    await driver.press('ArrowLeft');
    expect(driver.hasFocus()).to.equal(true);
    await driver.press('ArrowRight');
    expect(driver.hasFocus(driver.button('Remove Italy'))).to.equal(true);
    await driver.press('ArrowRight');
    expect(driver.hasFocus(driver.button('Remove France'))).to.equal(true);
    await driver.press('ArrowLeft', 'ArrowLeft');
    expect(driver.hasFocus()).to.equal(true);
  });

  it('says of a group that there is nothing more to choose, or to take back', async () => {
    const driver = await open();
    await driver.openByClick();
    const said = () => [ALL, NONE].map((name) => driver.button(name).ariaDisabled);
    expect(said()).to.deep.equal([null, 'true']);
    await driver.click(driver.button(ALL));
    expect(said()).to.deep.equal(['true', null]);
  });

  it('takes nothing back by Enter where the reader is at no option and has written nothing', async () => {
    const driver = await open();
    await driver.find('fra', 'France');
    await driver.press('Enter', 'Escape', 'Escape', 'Alt+ArrowDown');
    await driver.untilOpen();
    await driver.press('Enter');
    expect(driver.element.value).to.equal('fr');
  });

  it('clears all by the button', async () => {
    const driver = await open('de,fr');
    await driver.click(driver.button('Clear'));
    expect(driver.element.value).to.equal('');
    expect(driver.events).to.deep.equal(['input:', 'change:']);
  });

  it('shows but does not remove while it is read-only', async () => {
    const driver = await open('de,fr', {readOnly: true});
    expect(driver.chips).to.deep.equal(['Germany', 'France']);
    expect(() => driver.button(/^Remove/)).to.throw();
  });

  it('leaves the name of a State readable beside the ring around its button', async () => {
    const driver = await open('va');
    await driver.press('Tab');
    driver.input.focus();
    await driver.press('ArrowLeft');
    const button = driver.button(/^Remove/);
    const name = document.createRange();
    name.selectNodeContents(driver.root.querySelector('[part="chip-name"]')!);
    const {outlineOffset, outlineWidth, outlineStyle} = getComputedStyle(button);
    expect([driver.hasFocus(button), outlineStyle]).to.deep.equal([true, 'solid']);
    const ring = button.getBoundingClientRect().left - parseFloat(outlineOffset) - parseFloat(outlineWidth);
    expect(name.getBoundingClientRect().right).to.be.at.most(ring);
  });

  it('breaks no word of a group for its buttons, which begin one below the other', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div lang="ru"></div>`);
    const driver = await PickerDriver.open({multiple: true, defaultValue: 'de'}, {parent});
    for (const width of [351, 216]) {
      parent.style.inlineSize = `${width}px`;
      await driver.openByClick();
      for (const {childNodes} of driver.root.querySelectorAll('[part="command-label"]')) {
        const text = [...childNodes].find((node) => node instanceof Text && node.data)!;
        expect(findBrokenWords(text as Text)).to.deep.equal([]);
      }
      for (const {children} of driver.root.querySelectorAll('[part="command-label"] + span')) {
        const [first, second] = [...children].map((button) => button.getBoundingClientRect());
        if (second!.top > first!.top) expect(second!.left).to.be.closeTo(first!.left, 0.5);
      }
      await driver.press('Escape');
    }
  });

  for (const how of ['its chip', 'a second Enter'])
    it(`leaves away what was found, chosen and taken back by ${how}`, async () => {
      const driver = await open();
      await driver.find('germany', 'Germany');
      await driver.press('Enter');
      expect(driver.element.value).to.equal('de');
      if (how === 'its chip') await driver.click(driver.button('Remove Germany'));
      else await driver.press('Enter');
      await driver.until(() => driver.status === 'Germany, removed');
      // The text stays for another search.
      expect(driver.input.value).to.equal('germany');
      document.querySelector<HTMLElement>('body button')!.focus();
      await driver.until(() => !driver.input.value);
      expect([driver.element.value, driver.events.length, driver.status]).to.deep.equal([
        '',
        4,
        'Germany, removed',
      ]);
    });

  it('removes nothing by a Backspace that is held to clear the text', async () => {
    const driver = await open('de,fr');
    driver.input.focus();
    await driver.press('ArrowDown');
    const event = new KeyboardEvent('keydown', {
      key: 'Backspace',
      repeat: true,
      bubbles: true,
      composed: true,
    });
    driver.input.dispatchEvent(event);
    await driver.settle();
    expect(driver.element.value).to.equal('de,fr');
  });
});
