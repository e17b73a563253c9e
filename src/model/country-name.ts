import type {Country, Names} from './country.js';

/**
 * The name in the language of a BCP 47 tag, else in one that is nearest (`sr` for `sr-Latn-RS`), else in English, else in any;
 * empty where there is none.
 */
export const nameIn = (names: Names, tag: string): string => {
  for (let wanted = tag; wanted; wanted = wanted.replace(/-?[^-]*$/, ''))
    if (Object.hasOwn(names, wanted)) return names[wanted]!;
  return names.en ?? Object.values(names)[0] ?? '';
};

/** What a State is called in the reader's language. */
export const countryName = ({names}: Country, tag: string): string => nameIn(names, tag);
