import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in Russian. */
export const strings: FeedStrings = {
  language: 'ru',
  loading: 'Загрузка…',
  retry: 'Повторить',
  errorNetwork: 'Не удалось загрузить материал. Проверьте соединение.',
  errorTimeout: 'Загрузка материала занимает слишком много времени.',
  errorStatus: (status) => `Не удалось загрузить материал (ошибка ${status}).`,
  errorSize: 'Материал слишком велик, чтобы его показать.',
  errorType: 'Материал не найден там, где он должен находиться.',
  errorJson: 'Материал получен с повреждениями и не может быть показан.',
  errorFormat: 'Формат материала не позволяет показать его здесь.',
};
