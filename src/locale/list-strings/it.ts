import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/it.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('it', {one: 'comunicato', other: 'comunicati'});

/** What a list of releases says of itself, in Italian. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Cerca nei comunicati',
  filters: 'Filtri',
  facets: {
    source: 'Fonte',
    'field-of-work': 'Settore di attività',
    country: 'Paese',
    type: 'Tipo',
    year: 'Anno',
    language: 'Lingua',
  },
  allValues: (count) => `Mostra tutti (${count})`,
  sort: 'Ordina per',
  orders: {newest: 'Dal più recente', oldest: 'Dal più vecchio', best: 'Pertinenza'},
  count: releases,
  chosen: 'Filtri scelti',
  remove: (label) => `Rimuovi il filtro: ${label}`,
  clear: 'Cancella tutto',
  nothingFound: 'Nessun comunicato trovato.',
  empty: 'Qui non ci sono ancora comunicati.',
  more: 'Mostra altri',
  searched: (count) => `Ricerca in ${releases(count)}`,
  stop: 'Interrompi',
  searchOn: 'Cerca nei comunicati meno recenti',
};
