import {strings as feedStrings} from '../feed-strings/ru.js';
import type {CountryListStrings} from '../country-list-strings.js';

/** What a directory of States says of itself, in Russian. */
export const strings: CountryListStrings = {
  ...feedStrings,
  filter: 'Найти государство',
  found: (count) => `Найдено: ${count}`,
  nothingFound: 'Государство не найдено',
  showAll: 'Показать все',
  letters: 'От А до Я',
  country: 'Государство',
  joined: 'Вступление',
  fieldOperation: 'Полевая операция',
};
