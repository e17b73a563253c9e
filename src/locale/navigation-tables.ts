import {strings as english} from './navigation-strings/en.js';
import type {NavigationStrings} from './navigation-strings.js';
import {stringTables} from './string-tables.js';

/** What menus and breadcrumbs say of themselves, in every language. */
export const navigationStrings = stringTables<NavigationStrings>(english, {
  fr: () => import('./navigation-strings/fr.js'),
  de: () => import('./navigation-strings/de.js'),
  it: () => import('./navigation-strings/it.js'),
  ru: () => import('./navigation-strings/ru.js'),
  es: () => import('./navigation-strings/es.js'),
});
