import {strings as feedStrings} from '../feed-strings/fr.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in French. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Chercher un État',
  found: (count) => `Résultats : ${count}`,
  nothingFound: 'Aucun État trouvé',
  showAll: 'Tout afficher',
  letters: 'De A à Z',
  country: 'État',
  joined: 'Adhésion',
  fieldOperation: 'Opération de terrain',
};
