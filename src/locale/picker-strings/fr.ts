import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in French. */
export const strings: PickerStrings = {
  language: 'fr',
  country: 'Pays',
  countries: 'Pays (plusieurs choix)',
  showList: 'Afficher la liste',
  clear: 'Effacer',
  pinned: 'Suggestions',
  results: (count) => (count > 1 ? `${count} résultats` : `${count} résultat`),
  noResults: 'Aucun pays trouvé',
  selected: (name) => `${name}, sélection ajoutée`,
  removed: (name) => `${name}, sélection retirée`,
  cleared: 'Aucune sélection',
  count: (count) => (count > 1 ? `${count} pays sélectionnés` : `${count} pays sélectionné`),
  remove: (name) => `Retirer ${name}`,
  selection: 'Pays sélectionnés',
  wholeGroups: 'Groupes entiers',
  selectAll: 'Tout sélectionner',
  clearAll: 'Tout désélectionner',
  required: 'Choisissez un pays.',
};
