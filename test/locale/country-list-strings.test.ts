import {expect} from '@open-wc/testing';
import {countryListStrings} from '../../src/locale/country-list-tables.js';
import {OTHERS, itSpeaksSixLanguages} from '../support/string-checks.js';

describe('countryListStrings', () => {
  itSpeaksSixLanguages(countryListStrings);

  it('put the number they are given into the words', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await countryListStrings.load(language);
      expect(strings.found(17)).to.contain('17');
    }
  });
});
