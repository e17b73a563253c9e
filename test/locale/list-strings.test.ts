import {expect} from '@open-wc/testing';
import {listStrings} from '../../src/locale/list-tables.js';
import {OTHERS, itSpeaksSixLanguages} from '../support/string-checks.js';

describe('listStrings', () => {
  itSpeaksSixLanguages(listStrings, {fr: ['facets.source', 'facets.type']});

  it('put the numbers and names they are given into the words', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await listStrings.load(language);
      expect(strings.remove('Elections')).to.contain('Elections');
      for (const text of [strings.count(17), strings.allValues(17), strings.searched(17)])
        expect(text).to.contain('17');
    }
  });

  it('have the plurals of their language', async () => {
    const {count} = await listStrings.load('ru');
    expect([1, 2, 5, 11, 21, 1204].map(count)).to.deep.equal([
      '1 сообщение',
      '2 сообщения',
      '5 сообщений',
      '11 сообщений',
      '21 сообщение',
      '1\u00a0204 сообщения',
    ]);
    expect([0, 1, 2].map((await listStrings.load('fr')).count)).to.deep.equal([
      '0 texte',
      '1 texte',
      '2 textes',
    ]);
    expect([0, 1, 1204].map(listStrings.english.count)).to.deep.equal([
      '0 releases',
      '1 release',
      '1,204 releases',
    ]);
  });
});
