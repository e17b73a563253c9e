import {isCalendarDate} from './read-date.js';
import type {Dateline} from './release.js';

/** Characters looked at: the longest dateline met in practice has some 80. */
export const OPENING_LIMIT = 240;

/** Whose month names are known. Austria's January is its own, and many a release comes from Vienna. */
const LANGUAGES = ['en', 'fr', 'de', 'de-AT', 'it', 'ru', 'es'];

/**
 * Places, the first in capitals; a comma or dash; `24 October 2011`, `October 24, 2011`, `le 24 octobre`, `24 de octubre de 2011`
 * or `24 октября 2011 года`; the agency in brackets; and, looked at only, what ends a dateline.
 */
const DATELINE =
  /^(\p{Lu}[\p{Lu}.'’ -]+(?=\s*[,/(\p{Pd}])\D*?)\s*[,\p{Pd}]\s*(\p{L}*)\.?\s*(\d\d?)[^\d\s]{0,2}\s*(?:de\s)?(\p{L}*)\.?(?:,?\s*(?:del?\s)?(\d{4}))?(?:\sг\S*)?(?:\s*\(\D+?\))?(?=\s*[:\p{Pd}]|\.\s)/u;

let months: string[] | undefined;

/** The number of the month that a word names, or abbreviates to three letters or more; 0 for another word. */
export const monthOf = (word: string): number => {
  months ??= LANGUAGES.flatMap((language) =>
    [...Array(12).keys()].map((month) =>
      new Date(2000, month, 9).toLocaleDateString(language, {day: 'numeric', month: 'long'}).toLowerCase(),
    ),
  );
  const start = ` ${word.toLowerCase()}`;
  return start.length < 4 ? 0 : (months.findIndex((name) => ` ${name}`.includes(start)) % 12) + 1;
};

/**
 * The dateline a text opens with, as agencies write it in English, French, German, Italian, Russian and Spanish:
 * `BAKU, 24 October 2011 - `. The first place is in capitals, and a dash, colon or full stop ends the whole.
 * `year` is the one to take where the text has none; the date is missing where there is no year, or no such day.
 */
export const readDateline = (text: string, year?: number): Omit<Dateline, 'countries'> | undefined => {
  const [found, places, before, day, after, written = year] =
    DATELINE.exec(text.slice(0, OPENING_LIMIT).trim().normalize()) ?? [];
  const month = places && (monthOf(after!) || monthOf(before!));
  if (!month) return undefined;
  const date = `${written}-${`${month}`.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return {
    text: found!,
    places: places.split(/\s*\/\s*/),
    ...(!!written && isCalendarDate(date) && {date}),
  };
};
