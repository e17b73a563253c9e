import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/de.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('de', {one: 'Mitteilung', other: 'Mitteilungen'});

/** What a list of releases says of itself, in German. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Mitteilungen durchsuchen',
  filters: 'Filter',
  facets: {
    source: 'Quelle',
    'field-of-work': 'Arbeitsbereich',
    country: 'Land',
    type: 'Art',
    year: 'Jahr',
    language: 'Sprache',
  },
  allValues: (count) => `Alle ${count} zeigen`,
  sort: 'Reihenfolge',
  orders: {newest: 'Neueste zuerst', oldest: 'Älteste zuerst', best: 'Beste Treffer'},
  count: releases,
  chosen: 'Gewählte Filter',
  remove: (label) => `Filter entfernen: ${label}`,
  clear: 'Alles zurücksetzen',
  nothingFound: 'Keine Mitteilung gefunden.',
  empty: 'Hier gibt es noch keine Mitteilungen.',
  more: 'Mehr zeigen',
  searched: (count) => `Durchsucht: ${releases(count)}`,
  stop: 'Anhalten',
  searchOn: 'Ältere Mitteilungen durchsuchen',
};
