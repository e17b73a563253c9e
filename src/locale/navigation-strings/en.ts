import {strings as feedStrings} from '../feed-strings/en.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in English. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Main',
  menu: 'Menu',
  more: 'More',
  back: 'Back',
  section: (label) => `Section: ${label}`,
  search: 'Search the menu',
  found: (count) => `Found: ${count}`,
  nothingFound: 'Nothing found',
  breadcrumb: 'Breadcrumb',
  showLevels: 'Show all levels',
};
