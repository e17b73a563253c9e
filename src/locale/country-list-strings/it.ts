import {strings as feedStrings} from '../feed-strings/it.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in Italian. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Cerca uno Stato',
  found: (count) => `Trovati: ${count}`,
  nothingFound: 'Nessuno Stato trovato',
  showAll: 'Mostra tutti',
  letters: 'Dalla A alla Z',
  country: 'Stato',
  joined: 'Adesione',
  fieldOperation: 'Operazione sul terreno',
};
