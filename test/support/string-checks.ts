import {expect} from '@open-wc/testing';
import type {Language} from '../../src/locale/languages.js';
import type {StringTables, Strings} from '../../src/locale/string-tables.js';

/** The languages that are loaded on demand. */
export const OTHERS: readonly Exclude<Language, 'en'>[] = ['fr', 'de', 'it', 'ru', 'es'];

/** Every text of a table by its path, functions called as an element calls them. */
export const textsOf = (strings: Strings): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries<unknown>({...strings})) {
    if (typeof value === 'string') texts[key] = value;
    else if (typeof value === 'object')
      for (const [kind, label] of Object.entries({...value})) texts[`${key}.${kind}`] = String(label);
    else for (const count of [1, 2]) texts[`${key}(${count})`] = (value as (count: number) => string)(count);
  }
  return texts;
};

/** What holds for the texts of every element. `same` names the texts that are rightly as in English. */
export const itSpeaksSixLanguages = <T extends Strings>(
  tables: StringTables<T>,
  same: Readonly<Partial<Record<Language, readonly string[]>>> = {},
) => {
  for (const language of OTHERS) {
    it(`says everything in ${language}, and nothing in English by accident`, async () => {
      const texts = textsOf(await tables.load(language));
      const originals = textsOf(tables.english);
      expect(Object.keys(texts)).to.have.members(Object.keys(originals));
      expect(texts.language).to.equal(language);
      expect(Object.keys(texts).filter((key) => texts[key] === originals[key])).to.deep.equal(
        same[language] ?? [],
      );
      for (const [key, text] of Object.entries(texts)) expect(text, key).to.match(/^\S(.*\S)?$/);
    });

    it(`uses the typography of ${language}`, async () => {
      const all = Object.values(textsOf(await tables.load(language))).join('\n');
      expect(all).not.to.match(/['"]|\.\.\.| {2}/);
      if (language === 'fr') expect(all).not.to.match(/[^\u00a0][:;!?»]|«[^\u00a0]/);
      if (language === 'ru') expect(all.replace('ru\n', '')).not.to.match(/[a-z]/i);
    });
  }
};
