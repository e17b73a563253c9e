import {strings as feedStrings} from '../feed-strings/fr.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in French. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Principale',
  menu: 'Menu',
  more: 'Plus',
  back: 'Retour',
  section: (label) => `Rubrique : ${label}`,
  search: 'Rechercher dans le menu',
  found: (count) => `Résultats : ${count}`,
  nothingFound: 'Aucun résultat',
  breadcrumb: 'Fil d’Ariane',
  showLevels: 'Afficher tous les niveaux',
};
