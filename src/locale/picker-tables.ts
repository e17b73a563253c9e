import {strings as english} from './picker-strings/en.js';
import type {PickerStrings} from './picker-strings.js';
import {stringTables} from './string-tables.js';

/** What a country picker says of itself, in every language. */
export const pickerStrings = stringTables<PickerStrings>(english, {
  fr: () => import('./picker-strings/fr.js'),
  de: () => import('./picker-strings/de.js'),
  it: () => import('./picker-strings/it.js'),
  ru: () => import('./picker-strings/ru.js'),
  es: () => import('./picker-strings/es.js'),
});
