import {expect} from '@open-wc/testing';
import {releaseStrings} from '../../src/locale/release-tables.js';
import {OTHERS, itSpeaksSixLanguages, textsOf} from '../support/string-checks.js';

const {english, load} = releaseStrings;

describe('releaseStrings', () => {
  itSpeaksSixLanguages(releaseStrings, {
    fr: ['date', 'source(1)', 'source(2)', 'attachments', 'contacts', 'footnotes', 'actions'],
  });

  it('end an error with a full stop, and a label without', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await load(language);
      for (const [key, text] of Object.entries(textsOf(strings)))
        expect(/\.$/.test(text), `${language} ${key}: ${text}`).to.equal(
          /^(error|releaseMissing|feedEmpty|cutNotice)/.test(key),
        );
    }
  });

  it('put the number and the name they are given into the sentence', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await load(language);
      expect(strings.errorStatus(503)).to.contain('503');
      expect(strings.imageCredit('A. Person')).to.contain('A. Person');
      expect(strings.backToText('7a')).to.contain('7a');
    }
  });

  it('label several sources in the plural, also where Russian would count in the singular', async () => {
    const {source, fieldsOfWork} = await load('ru');
    expect([1, 2, 5, 21].map(source)).to.deep.equal(['Источник', 'Источники', 'Источники', 'Источники']);
    expect([1, 2, 5, 21].map(fieldsOfWork)).to.deep.equal([
      'Направление деятельности',
      'Направления деятельности',
      'Направления деятельности',
      'Направления деятельности',
    ]);
  });

  it('know nothing of kinds a feed may invent', () => {
    const kinds: Readonly<Record<string, unknown>> = english.kinds;
    expect(kinds['press-release']).to.equal('Press release');
    for (const kind of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(typeof kinds[kind], kind).to.equal('undefined');
  });
});
