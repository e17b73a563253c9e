import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/en.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('en', {one: 'release', other: 'releases'});

/** What a list of releases says of itself, in English. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Search the releases',
  filters: 'Filters',
  facets: {
    source: 'Source',
    'field-of-work': 'Field of work',
    country: 'Country',
    type: 'Type',
    year: 'Year',
    language: 'Language',
  },
  allValues: (count) => `Show all ${count}`,
  sort: 'Sort by',
  orders: {newest: 'Newest first', oldest: 'Oldest first', best: 'Best match'},
  count: releases,
  chosen: 'Chosen filters',
  remove: (label) => `Remove filter: ${label}`,
  clear: 'Clear all',
  nothingFound: 'No release was found.',
  empty: 'There are no releases here yet.',
  more: 'Show more',
  searched: (count) => `${releases(count)} searched`,
  stop: 'Stop',
  searchOn: 'Search older releases',
};
