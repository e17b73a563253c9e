import {strings as feedStrings} from '../feed-strings/it.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in Italian. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Principale',
  menu: 'Menu',
  more: 'Altro',
  back: 'Indietro',
  section: (label) => `Sezione: ${label}`,
  search: 'Cerca nel menu',
  found: (count) => `Trovati: ${count}`,
  nothingFound: 'Nessun risultato',
  breadcrumb: 'Percorso',
  showLevels: 'Mostra tutti i livelli',
};
