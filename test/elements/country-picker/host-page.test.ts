import {expect, fixtureSync, html} from '@open-wc/testing';
import {PageLedger} from '../../support/page-ledger.js';
import {PickerDriver} from '../../support/picker-driver.js';

const TIMES = 200;

describe('<osce-country-picker> and its page', () => {
  it(`leaves no listener, observer or node behind when it is put on the page ${TIMES} times`, async () => {
    const ledger = new PageLedger();
    const readHeld = () => {
      const {listeners, observed} = ledger.read();
      return {listeners, observed};
    };
    const parent = fixtureSync<HTMLElement>(html`<div></div>`);
    const children = '<select name="s" multiple><option>de</option><option selected>fr</option></select>';
    const driver = await PickerDriver.open({label: 'States', lang: 'en'}, {parent, children});
    const {element} = driver;
    const use = async () => {
      parent.append(element);
      await driver.settle();
      element.showPicker();
      await driver.untilOpen();
      element.remove();
    };
    await use();
    const list = (root: ParentNode) =>
      [...root.querySelectorAll('*')].map((node) => `${node.localName} ${node.getAttribute('part')}`);
    const [nodes, page] = [list(driver.root), list(document)];
    const before = readHeld();
    for (let i = 0; i < TIMES; i++) {
      if (i % 20 === 0) await use();
      parent.append(element);
      element.remove();
    }
    await element.updateComplete;
    await use();
    expect(readHeld()).to.deep.equal(before);
    expect(list(driver.root)).to.deep.equal(nodes);
    expect(list(document)).to.deep.equal(page);
    ledger.close();
  });

  it('changes nothing outside itself', async () => {
    const driver = await PickerDriver.open({label: 'State'});
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
    await driver.openByClick();
    await driver.type('ger');
    await driver.press('Enter', 'ArrowDown', 'Escape', 'Tab');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(
      changes.map(({type, target, attributeName}) => [type, target.nodeName, attributeName]),
    ).to.deep.equal([]);
  });

  it('keeps its choice when it is moved', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
    const driver = await PickerDriver.open({name: 's'});
    await driver.type('mal');
    await driver.press('Enter');
    form.append(driver.element);
    await driver.settle();
    expect([...new FormData(form)].join()).to.equal('s,mt');
    expect(driver.input.value).to.equal('Malta');
    await driver.press('ArrowDown');
    await driver.openByClick();
    expect(driver.names).to.have.length(68);
  });

  it('closes where it is taken away while it is open', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div></div>`);
    const driver = await PickerDriver.open({}, {parent});
    await driver.openByClick();
    driver.element.remove();
    parent.append(driver.element);
    await driver.settle();
    expect([driver.isOpen, driver.popup.checkVisibility()]).to.deep.equal([false, false]);
  });

  it('does without many on a page knowing of each other', async () => {
    const one = await PickerDriver.open({label: 'From', include: 'de fr'});
    const other = await PickerDriver.open({label: 'To', lang: 'de'});
    await one.openByClick();
    other.input.focus();
    await other.press('ArrowDown');
    await other.untilOpen();
    expect(one.isOpen).to.equal(false);
    await other.click(other.option('Albanien'));
    expect([one.element.value, other.element.value]).to.deep.equal(['', 'al']);
  });

  it('withstands the page’s own styles', async () => {
    const parent = fixtureSync<HTMLElement>(
      html`<div>
        <style>
          * {
            font: 3px fantasy !important;
            text-transform: uppercase;
            letter-spacing: 9px;
            line-height: 5;
            text-align: right;
            white-space: nowrap;
          }
        </style>
      </div>`,
    );
    const driver = await PickerDriver.open({label: 'State', value: 'de'}, {parent});
    await driver.openByClick();
    for (const part of [driver.input, driver.options[0]!, driver.button('Show the list')]) {
      const style = getComputedStyle(part);
      expect([style.textTransform, style.letterSpacing, style.whiteSpace]).to.deep.equal([
        'none',
        'normal',
        'normal',
      ]);
      expect(parseFloat(style.fontSize)).to.be.at.least(12);
    }
  });

  it('says by an ellipsis that a text does not fit, chosen or asked for, in use or not', async () => {
    for (const given of [
      {value: 'ba'},
      {value: 'ba', disabled: true},
      {value: 'ba', readOnly: true},
      {placeholder: 'A State of the organisation or one of its Partners'},
    ]) {
      const {input} = await PickerDriver.open({label: 'State', ...given});
      expect(getComputedStyle(input).textOverflow, JSON.stringify(given)).to.equal('ellipsis');
    }
  });
});
