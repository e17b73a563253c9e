import type {Names} from '../model/country.js';

/** The languages of the names that the library has. */
export const NAME_LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'];

/** Names in the order of `NAME_LANGUAGES`, of which those that are empty or missing are the English one. */
export const readNames = (texts: readonly string[]): Names =>
  Object.fromEntries(NAME_LANGUAGES.map((language, i) => [language, texts[i] || texts[0]!]));
