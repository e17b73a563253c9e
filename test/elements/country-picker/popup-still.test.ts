import {expect, fixtureSync, html, nextFrame} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

const fieldOf = ({root}: PickerDriver) => root.querySelector('[part="field"]')!.getBoundingClientRect();

const isBelow = (driver: PickerDriver) =>
  Math.abs(driver.popup.getBoundingClientRect().top - fieldOf(driver).bottom) < 2;

describe('the list of <osce-country-picker> on a page that nobody scrolls', () => {
  it('follows a field that the page moves without a scroll', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div><p style="block-size: 0; margin: 0"></p></div>`);
    const driver = await PickerDriver.open({label: 'State'}, {parent});
    await driver.openByClick();
    const {top} = fieldOf(driver);
    for (const height of [60, 20]) {
      parent.querySelector('p')!.style.blockSize = `${height}px`;
      await driver.until(() => isBelow(driver), 'the list follows');
      expect(fieldOf(driver).top - top).to.be.closeTo(height, 1);
    }
  });

  for (const style of [
    'margin: 10.3px',
    'zoom: 1.3',
    'transform: scale(0.77)',
    'inline-size: 90px; overflow: hidden',
  ])
    it(`is left in peace while its field stands still, ${style}`, async () => {
      const parent = fixtureSync<HTMLElement>(html`<div style=${style}></div>`);
      const driver = await PickerDriver.open({label: 'State'}, {parent});
      await driver.openByClick();
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(driver.popup, {attributeFilter: ['style']});
      for (let i = 0; i < 12; i++) await nextFrame();
      observer.disconnect();
      expect(count).to.be.at.most(2);
    });
});
