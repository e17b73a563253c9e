import {sendMouse} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

const middleOf = (target: Element): [number, number] => {
  const {left, top, width, height} = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('<osce-country-picker> by pointer', () => {
  it('opens by a click into the field, and stays open by the next', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    await driver.click(driver.input);
    expect([driver.isOpen, driver.hasFocus()]).to.deep.equal([true, true]);
  });

  it('opens and closes by its button, with the focus in the field', async () => {
    const driver = await PickerDriver.open();
    await driver.click(driver.button('Show the list'));
    await driver.untilOpen();
    expect(driver.hasFocus()).to.equal(true);
    await driver.click(driver.button('Show the list'));
    expect([driver.isOpen, driver.hasFocus()]).to.deep.equal([false, true]);
  });

  it('chooses an option, and keeps the focus in the field', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    let left = 0;
    driver.element.addEventListener('focusout', () => left++);
    await driver.click(driver.option('Andorra'));
    expect([driver.element.value, driver.input.value]).to.deep.equal(['ad', 'Andorra']);
    expect([driver.isOpen, driver.hasFocus(), left]).to.deep.equal([false, true, 0]);
    expect(driver.events).to.deep.equal(['input:ad', 'change:ad']);
  });

  it('replaces the text of a choice by the next that is typed', async () => {
    const driver = await PickerDriver.open({value: 'de'});
    await driver.openByClick();
    await driver.find('jap', 'Japan');
    expect(driver.input.value).to.equal('jap');
  });

  it('chooses nothing where a press ends elsewhere', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    await sendMouse({type: 'move', position: middleOf(driver.option('Albania'))});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middleOf(driver.option('Armenia'))});
    await sendMouse({type: 'up'});
    expect([driver.element.value, driver.isOpen, driver.hasFocus()]).to.deep.equal(['', true, true]);
  });

  it('stays open where a heading is pressed', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    await driver.click(driver.root.querySelector('[part="group-label"]')!);
    expect([driver.isOpen, driver.hasFocus()]).to.deep.equal([true, true]);
  });

  it('closes by a click elsewhere', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    await sendMouse({type: 'click', position: [4, window.innerHeight - 4]});
    await driver.until(() => !driver.isOpen);
    expect(driver.element.value).to.equal('');
  });

  it('takes the choice back by its button', async () => {
    const driver = await PickerDriver.open({value: 'de'});
    await driver.click(driver.button('Clear'));
    expect([driver.element.value, driver.input.value, driver.hasFocus()]).to.deep.equal(['', '', true]);
    expect(driver.events).to.deep.equal(['input:', 'change:']);
    expect(() => driver.button('Clear')).to.throw();
  });

  it('is large enough for a finger', async () => {
    const driver = await PickerDriver.open({value: 'de'});
    await driver.openByClick();
    const sizeOf = (target: Element) => target.getBoundingClientRect();
    expect(sizeOf(driver.input).height).to.be.at.least(44);
    for (const name of ['Clear', 'Show the list'])
      expect(Math.min(sizeOf(driver.button(name)).width, sizeOf(driver.button(name)).height)).to.be.at.least(
        24,
      );
    for (const row of driver.options) expect(sizeOf(row).height).to.be.at.least(24);
  });
});
