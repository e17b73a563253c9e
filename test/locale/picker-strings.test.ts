import {expect} from '@open-wc/testing';
import {pickerStrings} from '../../src/locale/picker-tables.js';
import {OTHERS, itSpeaksSixLanguages} from '../support/string-checks.js';

describe('pickerStrings', () => {
  itSpeaksSixLanguages(pickerStrings, {fr: ['pinned']});

  it('put the names and the numbers they are given into the words', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await pickerStrings.load(language);
      for (const say of ['selected', 'removed', 'remove'] as const)
        expect(strings[say]('Malta')).to.contain('Malta');
      for (const say of ['results', 'count'] as const) expect(strings[say](17)).to.contain('17');
    }
  });
});
