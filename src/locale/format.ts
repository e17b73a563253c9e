import {matchLanguage} from './languages.js';

/** Languages of the region whose own names Chromium does not carry; browsers know the others. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  be: 'Беларуская',
  cnr: 'Crnogorski',
  hy: 'Հայերեն',
  ka: 'ქართული',
  kk: 'Қазақ тілі',
  ky: 'Кыргызча',
  mk: 'Македонски',
  mn: 'Монгол',
  sq: 'Shqip',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
};

const formatters = new Map<string, unknown>();

const formatter = <Formatter, Options>(
  Formatter: new (locales: string[], options: Options) => Formatter,
  locales: string[],
  options: Options,
): Formatter => {
  const key = locales + JSON.stringify(options);
  if (!formatters.has(key)) formatters.set(key, new Formatter(locales, options));
  return formatters.get(key) as Formatter;
};

/** As the texts around: the reader's variety of a language we have, else British English, never that of the browser's menus. */
const localesFor = (tag: string): string[] => {
  const language = matchLanguage(tag);
  try {
    return language === 'en' ? ['en-GB'] : Intl.getCanonicalLocales(tag);
  } catch {
    return [language];
  }
};

/**
 * A calendar day, month or year (ISO 8601: `2011-10-24`, `2011-10`, `2011`) as a reader of the language writes it. The day
 * is the same in every time zone. English is British; what is not a date is returned as it is.
 */
export const formatDate = (isoDate: string, tag: string): string => {
  const day = isoDate.slice(0, 10);
  const time = Date.parse(day);
  if (isNaN(time)) return isoDate;
  const date = formatter(Intl.DateTimeFormat, localesFor(tag), {
    year: 'numeric',
    month: day[4] && 'long',
    day: day[7] && 'numeric',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions)
    .format(time)
    // The abbreviation for a year stays with the year.
    .replace(/ г\.$/, '\u00a0г.');
  // French writes the first of a month as an ordinal; the formatter does not.
  return matchLanguage(tag) === 'fr' ? date.replace(/^1 /, '1er ') : date;
};

/** Which of two texts comes first in an alphabetical list of a language: negative for the first; numbers by what they are worth. */
export const textOrder = (tag: string): ((a: string, b: string) => number) =>
  formatter(Intl.Collator, localesFor(tag), {numeric: true}).compare;

/** Several things in one phrase: "Baku, Tirana and Vienna". */
export const formatList = (items: Iterable<string>, tag: string): string =>
  formatter(Intl.ListFormat, localesFor(tag), {}).format(items);

const formatUnit = (value: number, unit: string, tag: string): string =>
  formatter(Intl.NumberFormat, localesFor(tag), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);

/** The size of a file in units of 1000: "0.6 kB", "640 kB", "1.2 MB". */
export const formatSize = (bytes: number, tag: string): string =>
  bytes < 999_500
    ? formatUnit(Math.max(bytes / 1000, 0.1), 'kilobyte', tag)
    : formatUnit(bytes / 1e6, 'megabyte', tag);

/** A playing time, as exact as a choice needs: "45 sec", "12 min". */
export const formatDuration = (seconds: number, tag: string): string =>
  seconds < 60 ? formatUnit(seconds, 'second', tag) : formatUnit(seconds / 60, 'minute', tag);

/**
 * A language in that language, as in a menu: "Français" for `fr` and `fr-CA`, "Srpski (latinica)" for `sr-Latn`. Regions are
 * left out. A language the browser does not know in itself is named in English; a tag that is none is returned as it is.
 */
export const languageName = (tag: string): string => {
  const [code, language] = /^([a-z]{2,3})(-[a-z]{4})?(?![^-_])/i.exec(tag) ?? [];
  if (!code) return tag;
  const name =
    OWN_NAMES[language!.toLowerCase()] ??
    formatter(Intl.DisplayNames, [code, 'en'], {type: 'language'}).of(code)!;
  // The scripts with capitals come first in Unicode; Georgian, further on, has some that no menu uses.
  return name < '\u0590' ? name.charAt(0).toLocaleUpperCase(code) + name.slice(1) : name;
};

const directions = new Map<string, 'ltr' | 'rtl'>();

/** More languages than a page has: a feed may make up any number of them. */
const DIRECTION_LIMIT = 200;

/** The direction a language is written in, by the script its tag names or implies. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  let direction = directions.get(tag);
  if (!direction) {
    direction = 'ltr';
    try {
      if (/Arab|Hebr|Syrc|Thaa/.test(new Intl.Locale(tag).maximize().script!)) direction = 'rtl';
    } catch {
      // Not a tag.
    }
    if (directions.size < DIRECTION_LIMIT) directions.set(tag, direction);
  }
  return direction;
};
