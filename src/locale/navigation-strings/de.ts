import {strings as feedStrings} from '../feed-strings/de.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in German. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Hauptmenü',
  menu: 'Menü',
  more: 'Mehr',
  back: 'Zurück',
  section: (label) => `Bereich: ${label}`,
  search: 'Im Menü suchen',
  found: (count) => `Gefunden: ${count}`,
  nothingFound: 'Nichts gefunden',
  breadcrumb: 'Sie sind hier',
  showLevels: 'Alle Ebenen zeigen',
};
