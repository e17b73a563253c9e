import {expect} from '@open-wc/testing';
import type {Country} from '../../../src/model/country.js';
import {PickerDriver} from '../../support/picker-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

/** A picker whose options are a page's own. */
const open = (renderOption: (country: Country) => Node | string) => PickerDriver.open({renderOption});

describe('an option of a page in <osce-country-picker>', () => {
  const warnings = recordWarnings();

  it('shows the name where the script of the page fails, which the console hears of once', async () => {
    const driver = await open(({id, names}) => {
      if (id === 'am' || id === 'at') throw new Error('no picture');
      return `* ${names['en']}`;
    });
    await driver.openByClick();
    expect(driver.names.slice(0, 5)).to.deep.equal([
      '* Albania',
      '* Andorra',
      'Armenia',
      'Austria',
      '* Azerbaijan',
    ]);
    await driver.find('autriche', 'Austria, Autriche');
    await driver.press('Enter');
    expect(driver.element.value).to.equal('at');
    expect(warnings.map((given) => given.join(' '))).to.deep.equal([
      '<osce-country-picker> renderOption: Error: no picture',
    ]);
  });

  it('says by which other name a State was found, after all of what the page shows', async () => {
    const driver = await open(({names}) =>
      document.createRange().createContextualFragment(`<b>=</b> ${names['en']}`),
    );
    await driver.find('schweiz', '= Switzerland, Schweiz OSCE Chairpersonship 2026');
  });

  it('does so where the page shows nothing', async () => {
    const driver = await open(() => document.createDocumentFragment());
    await driver.find('deutschland', ', Deutschland');
    expect(driver.options[0]!.ariaLabel).to.equal('Germany, Deutschland');
  });
});
