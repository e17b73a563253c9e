import {strings as feedStrings} from '../feed-strings/en.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in English. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Find a State',
  found: (count) => `Found: ${count}`,
  nothingFound: 'No State found',
  showAll: 'Show all',
  letters: 'A to Z',
  country: 'State',
  joined: 'Joined',
  fieldOperation: 'Field operation',
};
