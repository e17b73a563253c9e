import {monthOf} from './dateline.js';

/** Longer than any date. */
const LENGTH_LIMIT = 100;

/** Offsets of zones that have a name in feeds; the letters of the military are not used by anyone. */
const ZONES: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  et: '-05:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
};

/** `10:00`, `10:00:00.5 PM`, and behind it `+0200`, `GMT+2`, `CEST`. */
const TIME =
  /(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(?:(?:gmt|utc?)?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)|([a-z]{1,5})\b)?/i;

/** `24 Oct 2011`, `24-Oct-11`, `24 de octubre de 2011`, a day of the week before it. */
const DAY_FIRST =
  /^(?:\p{L}+[.,]*\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:de\s+)?(\p{L}{3,})\.?[\s,-]*(?:del?\s+)?(\d{4}|\d\d)(?:\sг\S*)?$/iu;

/** `October 24, 2011`, `Mon Oct 24 2011`. */
const MONTH_FIRST = /^(?:\p{L}+[.,]*\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/iu;

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})T?$/i;
const NUMBERS = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})$/;

const two = (number: string | number): string => `${number}`.padStart(2, '0');

/** Year, month and day of a date without a time; nothing where it is none, or could be two. */
const readDay = (text: string): readonly [string, string | number, string] | undefined => {
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, day, sign, month, year] = numbers;
    // Behind a stroke a day up to the twelfth may as well be a month.
    return sign === '.' || Number(day) > 12 || day === month ? [year!, month!, day!] : undefined;
  }
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return [year, month!, day!];
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(text);
  const [, first, second, written = ''] = dayFirst ?? monthFirst ?? [];
  const named = first && monthOf(dayFirst ? second! : first);
  if (!named) return undefined;
  const century = written.length > 2 ? '' : Number(written) < 70 ? '20' : '19';
  return [century + written, named, dayFirst ? first : second!];
};

/**
 * A date as feeds have it, in the form of RFC 3339 and in its own offset: the day stays the writer's. Read are
 * [RFC 822](https://www.rfc-editor.org/rfc/rfc822#section-5) (`Mon, 24 Oct 2011 10:00:00 +0200`) with months in the languages of the
 * library, what `date` and `ctime` print, ISO 8601 and usual local forms. What a date does not say is midnight and `Z`. What is none,
 * or could be two days, is returned as it is.
 */
export const readFeedDate = (text: string): string => {
  if (text.length > LENGTH_LIMIT) return text;
  const time = TIME.exec(text);
  const found = readDay(
    text
      .replace(TIME, ' ')
      .replace(/\([^()]*\)/, '')
      .replace(/\s+/g, ' ')
      .replace(/^[ ,]+|[ ,]+$/g, ''),
  );
  if (!found) return text;
  const [year, month, day] = found;
  const [
    ,
    hour = '0',
    minute = '00',
    second = '00',
    fraction = '',
    half,
    sign,
    hours,
    minutes = '00',
    zone = '',
  ] = time ?? [];
  const clock = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  const place = sign ? `${sign}${two(hours!)}:${minutes}` : (ZONES[zone.toLowerCase()] ?? 'Z');
  return `${year}-${two(month)}-${two(day)}T${two(clock)}:${minute}:${second}${fraction}${place}`;
};

/** The dates of an item for a JSON Feed; one of less than a day, as W3CDTF has them, is for the extension. */
export const readFeedDates = (
  published: string | undefined,
  modified: string | undefined,
): {date?: string | undefined; date_published?: string | undefined; date_modified?: string | undefined} => {
  const isVague = published && /^\d{4}(-\d\d)?$/.test(published);
  return {
    date: isVague ? published : undefined,
    date_published: isVague ? undefined : published && readFeedDate(published),
    date_modified: modified && readFeedDate(modified),
  };
};
