import {strings as feedStrings} from '../feed-strings/es.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in Spanish. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Buscar un Estado',
  found: (count) => `Encontrados: ${count}`,
  nothingFound: 'No se encontró ningún Estado',
  showAll: 'Mostrar todos',
  letters: 'De la A a la Z',
  country: 'Estado',
  joined: 'Adhesión',
  fieldOperation: 'Operación sobre el terreno',
};
