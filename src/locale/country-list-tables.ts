import {strings as english} from './country-list-strings/en.js';
import type {CountryListStrings} from './country-list-strings.js';
import {stringTables} from './string-tables.js';

/** What a directory of States says of itself, in every language. */
export const countryListStrings = stringTables<CountryListStrings>(english, {
  fr: () => import('./country-list-strings/fr.js'),
  de: () => import('./country-list-strings/de.js'),
  it: () => import('./country-list-strings/it.js'),
  ru: () => import('./country-list-strings/ru.js'),
  es: () => import('./country-list-strings/es.js'),
});
