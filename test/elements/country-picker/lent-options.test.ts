import {expect} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

const ALL = 68;

const openTwo = async (
  given: Partial<PickerDriver['element']> = {},
): Promise<[PickerDriver, PickerDriver]> => [await PickerDriver.open(given), await PickerDriver.open()];

/** How many options each has, shown or not. */
const counts = (...drivers: readonly PickerDriver[]): number[] =>
  drivers.map(({root}) => root.querySelectorAll('[role="option"]').length);

/** All that is said of each option but its id. */
const describeOptions = ({options}: PickerDriver): string[] =>
  options.map((row) => {
    const said = [...row.attributes].filter(({name}) => name !== 'id');
    return [row.textContent, ...said.map(({name, value}) => `${name}=${value}`)].join();
  });

const openAndClose = async (driver: PickerDriver): Promise<void> => {
  await driver.openByClick();
  await driver.press('Escape');
};

describe('the options of several <osce-country-picker>', () => {
  it('are those of the one that is opened', async () => {
    const [first, second] = await openTwo();
    await openAndClose(first);
    const {length} = first.names;
    await second.openByClick();
    expect([length, second.names.length]).to.deep.equal([0, ALL]);
    expect(counts(first, second)).to.deep.equal([0, ALL]);
  });

  it('come as they were made, whatever was done with them', async () => {
    const [first, second] = await openTwo();
    await first.openByClick();
    const fresh = describeOptions(first);
    await first.find('deutsch', 'Germany, Deutschland');
    await first.press('ArrowDown', 'Enter');
    await first.openByClick();
    await first.find('uni', 'United Kingdom', 'United States of America');
    await first.press('ArrowDown', 'Escape');
    await second.openByClick();
    expect(describeOptions(second)).to.deep.equal(fresh);
  });

  it('come back to one that has chosen', async () => {
    const [first, second] = await openTwo({value: 'de'});
    await openAndClose(first);
    await openAndClose(second);
    await first.openByClick();
    expect([first.selected, first.active]).to.deep.equal([['Germany'], 'Germany']);
    expect(counts(first, second)).to.deep.equal([ALL, 0]);
  });

  it('stay with one that is open beside the other', async () => {
    const [first, second] = await openTwo();
    first.input.click();
    await first.untilOpen();
    second.input.click();
    await second.untilOpen();
    expect(counts(first, second)).to.deep.equal([ALL, ALL]);
  });

  it('are left behind by one that is taken away, which has them again when it is back', async () => {
    const [first, second] = await openTwo();
    await openAndClose(first);
    const {parentElement} = first.element;
    const [option] = first.root.querySelectorAll('[role="option"]');
    first.element.remove();
    expect(counts(first)).to.deep.equal([0]);
    await openAndClose(second);
    expect(second.root.contains(option!)).to.equal(true);
    parentElement!.prepend(first.element);
    await first.openByClick();
    expect(counts(first, second)).to.deep.equal([ALL, 0]);
  });

  it('are of its own where the page draws them', async () => {
    const [first, second] = await openTwo({renderOption: ({id}) => id});
    await openAndClose(first);
    await second.openByClick();
    expect(counts(first, second)).to.deep.equal([ALL, ALL]);
    expect(second.names[0]).to.equal('Albania');
  });

  it('are those of each, where rosters differ and change in turn', async () => {
    const [first, second] = await openTwo({groups: 'asian-partner'});
    const states = {countries: [{id: 'al', name: 'Shqipëria'}]};
    for (let round = 0; round < 2; round++) {
      await openAndClose(first);
      await openAndClose(second);
    }
    expect(counts(first, second)).to.deep.equal([5, ALL]);
    first.element.groups = '';
    await first.settle();
    await first.openByClick();
    expect([first.names.length, ...counts(first, second)]).to.deep.equal([ALL, ALL, 0]);
    first.element.countries = states;
    await first.until(() => first.names.includes('Shqipëria'));
    await first.press('Escape');
    await second.openByClick();
    expect([second.names[0], second.names.length]).to.deep.equal(['Albania', ALL]);
    await second.press('Escape');
    await first.openByClick();
    expect([first.names.includes('Shqipëria'), first.names.length]).to.deep.equal([true, ALL]);
  });

  it('are those of the new language where it changes while the list is open', async () => {
    const [first, second] = await openTwo();
    await first.openByClick();
    await first.press('ArrowDown');
    first.element.lang = 'de';
    await first.until(() => first.names[0] === 'Albanien');
    expect(first.active).to.equal(undefined);
    await first.press('Escape');
    await second.openByClick();
    expect([second.names[0], ...counts(first, second)]).to.deep.equal(['Albania', ALL, ALL]);
  });
});
