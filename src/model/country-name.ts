import type {Country, Names} from './country.js';

/** The name in exactly the language of a tag, however its letters are cased. */
const findName = (names: Names, tag: string): string | undefined => {
  if (Object.hasOwn(names, tag)) return names[tag];
  for (const [language, name] of Object.entries(names))
    if (language.toLowerCase() === tag.toLowerCase()) return name;
  return undefined;
};

/**
 * The name in the language of a BCP 47 tag, else in one that is nearest (`sr` for `sr-Latn-RS`), else in English, else in any;
 * empty where there is none.
 */
export const nameIn = (names: Names, tag: string): string => {
  for (let wanted = tag; wanted; wanted = wanted.replace(/[-_]?[^-_]*$/, '')) {
    const name = findName(names, wanted);
    if (name !== undefined) return name;
  }
  return names.en ?? Object.values(names)[0] ?? '';
};

/** What a State is called in the reader's language. */
export const countryName = ({names}: Country, tag: string): string => nameIn(names, tag);
