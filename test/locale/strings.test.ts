import {expect} from '@open-wc/testing';
import {loadStrings, matchLanguage} from '../../src/locale/languages.js';
import type {Language, Strings} from '../../src/locale/strings.js';
import {strings as english} from '../../src/locale/strings-en.js';

const OTHERS: readonly Language[] = ['fr', 'de', 'it', 'ru', 'es'];

/** Every text of a table by its path, functions called as an element calls them. */
const textsOf = (strings: Strings): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string') texts[key] = value;
    else if (typeof value === 'object')
      for (const [kind, label] of Object.entries(value)) texts[`${key}.${kind}`] = String(label);
    else for (const count of [1, 2]) texts[`${key}(${count})`] = (value as (count: number) => string)(count);
  }
  return texts;
};

/** Words that are the same as in English. */
const SAME: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: ['date', 'source(1)', 'source(2)', 'attachments', 'contacts', 'footnotes', 'actions'],
};

describe('strings', () => {
  for (const language of OTHERS) {
    it(`say everything in ${language}, and nothing in English by accident`, async () => {
      const texts = textsOf(await loadStrings(language));
      const originals = textsOf(english);
      expect(Object.keys(texts)).to.have.members(Object.keys(originals));
      expect(texts.language).to.equal(language);
      expect(Object.keys(texts).filter((key) => texts[key] === originals[key])).to.deep.equal(
        SAME[language] ?? [],
      );
      for (const [key, text] of Object.entries(texts)) expect(text, key).to.match(/^\S(.*\S)?$/);
    });

    it(`use the typography of ${language}`, async () => {
      const all = Object.values(textsOf(await loadStrings(language))).join('\n');
      expect(all).not.to.match(/['"]|\.\.\.| {2}/);
      if (language === 'fr') expect(all).not.to.match(/[^\u00a0][:;!?»]|«[^\u00a0]/);
      if (language === 'ru') expect(all.replace('ru\n', '')).not.to.match(/[a-z]/i);
    });
  }

  it('end an error with a full stop, and a label without', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await loadStrings(language);
      for (const [key, text] of Object.entries(textsOf(strings)))
        expect(/\.$/.test(text), `${language} ${key}: ${text}`).to.equal(
          /^(error|releaseMissing|feedEmpty|cutNotice)/.test(key),
        );
    }
  });

  it('put the number and the name they are given into the sentence', async () => {
    for (const language of ['en', ...OTHERS] as const) {
      const strings = await loadStrings(language);
      expect(strings.errorStatus(503)).to.contain('503');
      expect(strings.imageCredit('A. Person')).to.contain('A. Person');
      expect(strings.backToText('7a')).to.contain('7a');
    }
  });

  it('label several sources in the plural, also where Russian would count in the singular', async () => {
    const {source, fieldsOfWork} = await loadStrings('ru');
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

describe('matchLanguage', () => {
  it('finds the language of a tag, whatever its region, script and case', () => {
    expect(
      ['de', 'de-AT', 'DE-at', 'de_CH', 'ru-Cyrl-KZ', 'es-419', 'it', 'fr-x-other'].map(matchLanguage),
    ).to.deep.equal(['de', 'de', 'de', 'de', 'ru', 'es', 'it', 'fr']);
  });

  it('answers English for what is not ours or not a tag', () => {
    for (const tag of ['', 'en', 'en-US', 'hy', 'fro', 'deu', '-', 'constructor', '__proto__', '?'])
      expect(matchLanguage(tag), tag).to.equal('en');
  });
});

describe('loadStrings', () => {
  it('has English at once', () => {
    expect(loadStrings('en')).to.equal(english);
  });

  it('has a language at once that was loaded before', async () => {
    const table = await loadStrings('it');
    expect(loadStrings('it')).to.equal(table);
  });
});
