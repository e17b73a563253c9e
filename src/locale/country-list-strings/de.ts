import {strings as feedStrings} from '../feed-strings/de.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in German. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Staat suchen',
  found: (count) => `Gefunden: ${count}`,
  nothingFound: 'Kein Staat gefunden',
  showAll: 'Alle zeigen',
  letters: 'Von A bis Z',
  country: 'Staat',
  joined: 'Beitritt',
  fieldOperation: 'Feldoperation',
};
