import {strings as english} from './release-strings/en.js';
import type {ReleaseStrings} from './release-strings.js';
import {stringTables} from './string-tables.js';

/** What a release says of itself, in every language. */
export const releaseStrings = stringTables<ReleaseStrings>(english, {
  fr: () => import('./release-strings/fr.js'),
  de: () => import('./release-strings/de.js'),
  it: () => import('./release-strings/it.js'),
  ru: () => import('./release-strings/ru.js'),
  es: () => import('./release-strings/es.js'),
});
