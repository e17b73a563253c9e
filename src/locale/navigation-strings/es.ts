import {strings as feedStrings} from '../feed-strings/es.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in Spanish. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Principal',
  menu: 'Menú',
  more: 'Más',
  back: 'Volver',
  section: (label) => `Sección: ${label}`,
  search: 'Buscar en el menú',
  found: (count) => `Encontrados: ${count}`,
  nothingFound: 'Ningún resultado',
  breadcrumb: 'Ruta de navegación',
  showLevels: 'Mostrar todos los niveles',
};
