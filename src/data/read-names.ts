import type {Names} from '../model/country.js';

/** The languages of the names that the library has. */
export const NAME_LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'];

/** Names in the order of `NAME_LANGUAGES`, of which those that are empty or missing are the English one. */
export const readNames = ([en = '', fr, de, it, ru, es]: readonly string[]): Names =>
  // Written out, they all have one shape.
  ({en, fr: fr || en, de: de || en, it: it || en, ru: ru || en, es: es || en});
