import {strings as english} from './list-strings/en.js';
import type {ListStrings} from './list-strings.js';
import {stringTables} from './string-tables.js';

/** What a list of releases says of itself, in every language. */
export const listStrings = stringTables<ListStrings>(english, {
  fr: () => import('./list-strings/fr.js'),
  de: () => import('./list-strings/de.js'),
  it: () => import('./list-strings/it.js'),
  ru: () => import('./list-strings/ru.js'),
  es: () => import('./list-strings/es.js'),
});
