import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in German. */
export const strings: PickerStrings = {
  language: 'de',
  country: 'Land',
  countries: 'Länder',
  showList: 'Liste zeigen',
  clear: 'Auswahl löschen',
  pinned: 'Vorschläge',
  results: (count) => `${count} Treffer`,
  noResults: 'Kein Land gefunden',
  selected: (name) => `${name}, ausgewählt`,
  removed: (name) => `${name}, nicht mehr ausgewählt`,
  cleared: 'Nichts ausgewählt',
  count: (count) => `${count} ausgewählt`,
  remove: (name) => `${name} entfernen`,
  selection: 'Ausgewählte Länder',
  wholeGroups: 'Ganze Gruppen',
  selectAll: 'Alle auswählen',
  clearAll: 'Alle abwählen',
  required: 'Wählen Sie ein Land aus.',
};
