import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in Italian. */
export const strings: PickerStrings = {
  language: 'it',
  country: 'Paese',
  countries: 'Paesi',
  showList: 'Mostra l’elenco',
  clear: 'Cancella',
  pinned: 'Suggerimenti',
  results: (count) => (count === 1 ? '1 risultato' : `${count} risultati`),
  noResults: 'Nessun Paese trovato',
  selected: (name) => `${name}, selezione aggiunta`,
  removed: (name) => `${name}, selezione rimossa`,
  cleared: 'Nessuna selezione',
  count: (count) => (count === 1 ? '1 Paese selezionato' : `${count} Paesi selezionati`),
  remove: (name) => `Rimuovi ${name}`,
  selection: 'Paesi selezionati',
  wholeGroups: 'Gruppi interi',
  selectAll: 'Seleziona tutti',
  clearAll: 'Deseleziona tutti',
  required: 'Selezionare un Paese.',
};
