import {strings as english} from './feed-strings/en.js';
import type {FeedStrings} from './feed-strings.js';
import {stringTables} from './string-tables.js';

/** What an element says of its feed that has its other words elsewhere, in every language. */
export const feedStrings = stringTables<FeedStrings>(english, {
  fr: () => import('./feed-strings/fr.js'),
  de: () => import('./feed-strings/de.js'),
  it: () => import('./feed-strings/it.js'),
  ru: () => import('./feed-strings/ru.js'),
  es: () => import('./feed-strings/es.js'),
});
