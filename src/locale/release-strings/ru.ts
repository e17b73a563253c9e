import {strings as feedStrings} from '../feed-strings/ru.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in Russian. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'Текст не найден.',
  feedEmpty: 'Здесь пока нечего показать.',
  closed: '(деятельность завершена)',
  date: 'Дата',
  source: (count) => (count > 1 ? 'Источники' : 'Источник'),
  fieldsOfWork: (count) => (count > 1 ? 'Направления деятельности' : 'Направление деятельности'),
  kinds: {
    __proto__: null,
    'press-release': 'Пресс-релиз',
    statement: 'Заявление',
    news: 'Новость',
    report: 'Доклад',
  },
  table: 'Таблица',
  imageCredit: (credit) => `Фото: ${credit}`,
  cutNotice: 'Текст приведён с сокращениями.',
  readOriginal: 'Читать оригинал',
  attachments: 'Документы',
  contacts: 'Контакты',
  footnotes: 'Примечания',
  backToText: (label) => `Вернуться к примечанию ${label} в тексте`,
  translations: 'Этот текст на других языках',
  rightsPolicy: 'Условия использования',
  actions: 'Действия',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  copyCitation: 'Копировать библиографическую ссылку',
  citationCopied: 'Библиографическая ссылка скопирована',
  citationPlain: 'Простой текст',
  copyFailed: 'Не удалось скопировать',
  share: 'Поделиться',
  print: 'Печать',
};
