import {inTime} from '../search/in-time.js';
import type {Language} from './languages.js';

/** Texts in one language. */
export interface Strings {
  /** The language of this table: the `lang` of what is rendered from it. */
  readonly language: Language;
}

/** The texts of an element in every language. A host loads those of its own elements in the languages of its pages. */
export interface StringTables<T extends Strings> {
  /** English: built in, and what stands in for a table that could not be loaded. */
  readonly english: T;
  /**
   * The texts in a language: at once where they are here already, else a promise of them that never rejects. English stands
   * in for a table that could not be loaded; the next call tries again.
   */
  readonly load: (language: Language) => T | Promise<T>;
}

/** Tables of which English is here and the others are loaded when they are first asked for. */
export const stringTables = <T extends Strings>(
  english: T,
  imports: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{readonly strings: T}>>>,
): StringTables<T> => {
  const tables: Partial<Record<Language, T | Promise<T>>> = {en: english};
  return {
    english,
    load(language) {
      if (tables[language]) return tables[language];
      const loading = imports[language as keyof typeof imports]();
      inTime(loading).catch((error: unknown) =>
        console.warn(`osce-widgets: the words in "${language}" could not be loaded`, error),
      );
      return (tables[language] = loading.then(
        ({strings}) => (tables[language] = strings),
        () => {
          delete tables[language];
          return english;
        },
      ));
    },
  };
};
