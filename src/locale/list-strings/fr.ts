import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/fr.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('fr', {one: 'texte', other: 'textes'});

/** What a list of releases says of itself, in French. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Chercher dans les textes',
  filters: 'Filtres',
  facets: {
    source: 'Source',
    'field-of-work': 'Domaine d’activité',
    country: 'Pays',
    type: 'Type',
    year: 'Année',
    language: 'Langue',
  },
  allValues: (count) => `Afficher les ${count}`,
  sort: 'Trier par',
  orders: {
    newest: 'Du plus récent au plus ancien',
    oldest: 'Du plus ancien au plus récent',
    best: 'Pertinence',
  },
  count: releases,
  chosen: 'Filtres choisis',
  remove: (label) => `Retirer le filtre : ${label}`,
  clear: 'Tout effacer',
  nothingFound: 'Aucun texte trouvé.',
  empty: 'Il n’y a encore aucun texte ici.',
  more: 'Afficher plus',
  searched: (count) => `Recherche dans ${releases(count)}`,
  stop: 'Arrêter',
  searchOn: 'Chercher dans les textes plus anciens',
};
