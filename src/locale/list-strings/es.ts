import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/es.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('es', {one: 'comunicado', other: 'comunicados'});

/** What a list of releases says of itself, in Spanish. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Buscar en los comunicados',
  filters: 'Filtros',
  facets: {
    source: 'Fuente',
    'field-of-work': 'Ámbito de trabajo',
    country: 'País',
    type: 'Tipo',
    year: 'Año',
    language: 'Idioma',
  },
  allValues: (count) => `Mostrar los ${count}`,
  sort: 'Ordenar por',
  orders: {newest: 'Más recientes primero', oldest: 'Más antiguos primero', best: 'Mejor coincidencia'},
  count: releases,
  chosen: 'Filtros elegidos',
  remove: (label) => `Quitar el filtro: ${label}`,
  clear: 'Borrar todo',
  nothingFound: 'No se encontró ningún comunicado.',
  empty: 'Aquí todavía no hay comunicados.',
  more: 'Mostrar más',
  searched: (count) => `Búsqueda en ${releases(count)}`,
  stop: 'Detener',
  searchOn: 'Buscar en comunicados anteriores',
};
