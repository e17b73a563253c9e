import {strings as feedStrings} from '../feed-strings/ru.js';
import type {NavigationStrings} from '../navigation-strings.js';

/** What menus and breadcrumbs say of themselves, in Russian. */
export const strings: NavigationStrings = {
  ...feedStrings,
  main: 'Главное меню',
  menu: 'Меню',
  more: 'Ещё',
  back: 'Назад',
  section: (label) => `Раздел: ${label}`,
  search: 'Поиск в меню',
  found: (count) => `Найдено: ${count}`,
  nothingFound: 'Ничего не найдено',
  breadcrumb: 'Путь к странице',
  showLevels: 'Показать все уровни',
};
