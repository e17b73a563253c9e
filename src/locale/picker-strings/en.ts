import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in English. */
export const strings: PickerStrings = {
  language: 'en',
  country: 'Country',
  countries: 'Countries',
  showList: 'Show the list',
  clear: 'Clear',
  pinned: 'Suggestions',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  noResults: 'No country found',
  selected: (name) => `${name}, selected`,
  removed: (name) => `${name}, removed`,
  cleared: 'Nothing selected',
  count: (count) => `${count} selected`,
  remove: (name) => `Remove ${name}`,
  selection: 'Selected countries',
  wholeGroups: 'Whole groups',
  selectAll: 'Select all',
  clearAll: 'Deselect all',
  required: 'Choose a country.',
};
