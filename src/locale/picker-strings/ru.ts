import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in Russian. */
export const strings: PickerStrings = {
  language: 'ru',
  country: 'Страна',
  countries: 'Страны',
  showList: 'Показать список',
  clear: 'Очистить',
  pinned: 'Рекомендуемые',
  results: (count) => `Найдено: ${count}`,
  noResults: 'Страна не найдена',
  selected: (name) => `${name}: выбрано`,
  removed: (name) => `${name}: выбор снят`,
  cleared: 'Ничего не выбрано',
  count: (count) => `Выбрано: ${count}`,
  remove: (name) => `Убрать: ${name}`,
  selection: 'Выбранные страны',
  wholeGroups: 'Группы целиком',
  selectAll: 'Выбрать все',
  clearAll: 'Снять выбор',
  required: 'Выберите страну.',
};
