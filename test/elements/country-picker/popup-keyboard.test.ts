import {setViewport} from '@web/test-runner-commands';
import {expect, fixtureSync, html, nextFrame} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

/** The options of which a reader sees all. */
const seen = ({options, listbox}: PickerDriver) => {
  const frame = listbox.getBoundingClientRect();
  return options.filter((row) => {
    const {top, bottom} = row.getBoundingClientRect();
    return top >= frame.top - 1 && bottom <= Math.min(frame.bottom, window.innerHeight) + 1;
  });
};

describe('the list of <osce-country-picker> and the keyboard of a phone', () => {
  afterEach(async () => {
    window.scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  it('stays open at its field where the window becomes too low for both', async () => {
    await setViewport({width: 375, height: 667});
    const parent = fixtureSync<HTMLElement>(
      html`<div style="padding-block: 420px 900px; scroll-behavior: smooth"></div>`,
    );
    const driver = await PickerDriver.open({label: 'State'}, {parent});
    driver.input.focus();
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await setViewport({width: 375, height: 360});
    await driver.until(() => window.innerHeight < 400);
    // Looks at what is in view come with frames.
    for (let i = 0; i < 5; i++) await nextFrame();
    const {top, bottom} = driver.input.getBoundingClientRect();
    expect([driver.isOpen, top >= 0, bottom <= window.innerHeight]).to.deep.equal([true, true, true]);
    await driver.until(() => seen(driver).length >= 4, 'four options are in sight');
  });

  for (const lang of ['de', 'ru'])
    it(`leaves room for four options above the buttons for whole groups, ${lang}`, async () => {
      // 375 × 667 less the keyboard.
      await setViewport({width: 375, height: 407});
      const parent = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
      const driver = await PickerDriver.open({label: 'Land', multiple: true}, {parent});
      driver.input.focus();
      await driver.press('Alt+ArrowDown');
      await driver.untilOpen();
      expect(seen(driver).length).to.be.at.least(4);
    });
});
