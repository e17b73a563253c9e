import {expect} from '@open-wc/testing';
import {navigationStrings} from '../../src/locale/navigation-tables.js';
import {OTHERS, itSpeaksSixLanguages} from '../support/string-checks.js';

describe('navigationStrings', () => {
  itSpeaksSixLanguages(navigationStrings, {fr: ['menu'], it: ['menu']});

  it('put the name and the number they are given into the words', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await navigationStrings.load(language);
      expect(strings.section('Elections')).to.contain('Elections');
      expect(strings.found(17)).to.contain('17');
    }
  });
});
