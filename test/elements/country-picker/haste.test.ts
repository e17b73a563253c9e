import {expect} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';
import {stopClock} from '../../support/still-clock.js';

/** Writes into the field, in this very task. */
const write = ({input}: PickerDriver, text: string): void => {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const regionOf = ({root}: PickerDriver): string => root.querySelector('[role="status"]')!.textContent!;

const isEmptyShown = ({root}: PickerDriver): boolean =>
  root.querySelector('[part="empty"]')!.checkVisibility();

const open = async (given: Partial<PickerDriver['element']> = {}): Promise<PickerDriver> => {
  const driver = await PickerDriver.open(given);
  await driver.openByClick();
  return driver;
};

describe('<osce-country-picker> in haste', () => {
  it('shows no slips of what is no longer asked for', async () => {
    const driver = await open();
    write(driver, 'polnad');
    write(driver, 'fra');
    await import('../../../src/search/slip-search.js');
    await import('../../../src/search/further-countries.js');
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    expect(driver.names).to.deep.equal(['France']);
  });

  it('does not say that nothing was found while slips are looked for', async () => {
    const driver = await open();
    write(driver, 'polnad');
    expect([driver.options.length, isEmptyShown(driver)]).to.deep.equal([0, false]);
    await driver.until(() => driver.names.join() === 'Poland');
  });

  it('says the same again where it is news', async () => {
    const driver = await open();
    const clock = stopClock();
    try {
      write(driver, 'mal');
      clock.pass(1000);
      const before = regionOf(driver);
      write(driver, 'malt');
      clock.pass(1000);
      expect([before.trim(), regionOf(driver).trim()]).to.deep.equal(['1 result', '1 result']);
      expect(regionOf(driver) === before).to.equal(false);
    } finally {
      clock.restore();
    }
  });

  it('says nothing more once it has left the page', async () => {
    const driver = await open();
    const clock = stopClock();
    try {
      write(driver, 'mal');
      driver.element.remove();
      clock.pass(1000);
      expect(regionOf(driver)).to.equal('');
    } finally {
      clock.restore();
    }
  });

  it('forgets what was only written when it leaves the page', async () => {
    const driver = await PickerDriver.open({value: 'de'});
    const {parentElement} = driver.element;
    write(driver, 'fra');
    await driver.untilOpen();
    driver.element.remove();
    parentElement!.append(driver.element);
    await driver.settle();
    expect([driver.input.value, driver.element.value]).to.deep.equal(['Germany', 'de']);
  });
});
