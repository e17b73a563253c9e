import {strings as english} from './strings-en.js';
import type {Language, Strings} from './strings.js';

const imports = {
  fr: () => import('./strings-fr.js'),
  de: () => import('./strings-de.js'),
  it: () => import('./strings-it.js'),
  ru: () => import('./strings-ru.js'),
  es: () => import('./strings-es.js'),
};

const tables: Partial<Record<Language, Strings | Promise<Strings>>> = {en: english};

/** The language the elements speak to readers of a BCP 47 tag: German for `de-AT`, English where the language is not ours. */
export const matchLanguage = (tag: string): Language => {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.hasOwn(imports, language) ? (language as Language) : 'en';
};

/**
 * The texts in a language: at once where they are here already, else a promise of them that never rejects. English
 * stands in for a table that could not be loaded; the next call tries again.
 */
export const loadStrings = (language: Language): Strings | Promise<Strings> =>
  (tables[language] ??= imports[language as keyof typeof imports]().then(
    ({strings}) => (tables[language] = strings),
    () => {
      delete tables[language];
      return english;
    },
  ));
