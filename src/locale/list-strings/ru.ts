import {countPhrase} from '../count-phrase.js';
import {strings as feedStrings} from '../feed-strings/ru.js';
import type {ListStrings} from '../list-strings.js';

const releases = countPhrase('ru', {
  one: 'сообщение',
  few: 'сообщения',
  many: 'сообщений',
  other: 'сообщения',
});

/** What a list of releases says of itself, in Russian. */
export const strings: ListStrings = {
  ...feedStrings,
  search: 'Поиск по сообщениям',
  filters: 'Фильтры',
  facets: {
    source: 'Источник',
    'field-of-work': 'Направление деятельности',
    country: 'Страна',
    type: 'Тип',
    year: 'Год',
    language: 'Язык',
  },
  allValues: (count) => `Показать все (${count})`,
  sort: 'Порядок',
  orders: {newest: 'Сначала новые', oldest: 'Сначала старые', best: 'По соответствию'},
  count: releases,
  chosen: 'Выбранные фильтры',
  remove: (label) => `Убрать фильтр: ${label}`,
  clear: 'Сбросить всё',
  nothingFound: 'Сообщения не найдены.',
  empty: 'Здесь пока нет сообщений.',
  more: 'Показать ещё',
  searched: (count) => `Просмотрено: ${releases(count)}`,
  stop: 'Остановить',
  searchOn: 'Искать в более ранних сообщениях',
};
