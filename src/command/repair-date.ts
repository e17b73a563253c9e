import {calendarDate, timestampDay} from '../model/read-date.js';
import {readRfc822Date} from '../model/read-rfc822-date.js';

const isRead = (read: typeof calendarDate, text: string): boolean => !!read(text, '', {problems: []});

const two = (number: string): string => number.padStart(2, '0');

/** `24.10.2011`, `24/10/2011` where it can only be that, `2011/10/24`; a time and an offset behind it are kept. */
const ORDERS: readonly (readonly [RegExp, (parts: readonly string[]) => string | undefined])[] = [
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?=\D|$)/,
    ([day, month, year]) => `${year}-${two(month!)}-${two(day!)}`,
  ],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=\D|$)/,
    // A day up to the twelfth may as well be a month.
    ([day, month, year]) =>
      Number(day) > 12 || day === month ? `${year}-${two(month!)}-${two(day!)}` : undefined,
  ],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=\D|$)/,
    ([year, month, day]) => `${year}-${two(month!)}-${two(day!)}`,
  ],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?=\D|$)/, ([year, month, day]) => `${year}-${two(month!)}-${two(day!)}`],
];

/** A date as it is written in another order, in that of ISO; nothing where it could be two days. */
const reorder = (text: string): string | undefined => {
  for (const [pattern, order] of ORDERS) {
    const found = pattern.exec(text);
    const day = found && order(found.slice(1));
    if (day) return day + text.slice(found[0].length);
  }
  return undefined;
};

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:,?[T\s]\s*(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

/**
 * A time stamp in the form of RFC 3339, from one of RFC 822 or of a usual local form. What it does not say is midnight and
 * `Z`: the day stays the one that was written. Nothing where that is not clear.
 */
export const repairTimestamp = (text: string): string | undefined => {
  const written = readRfc822Date(text.trim());
  const found = TIME.exec(reorder(written) ?? written);
  if (!found) return undefined;
  const [, day, hour = '0', minute = '00', second = '00', fraction = '', offset = 'Z'] = found;
  const place = /^[+-]/.test(offset) ? offset.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  const repaired = `${day}T${two(hour)}:${minute}:${second}${fraction}${place}`;
  return isRead(timestampDay, repaired) ? repaired : undefined;
};

/** A day of ISO 8601, from a time stamp or one of the same forms; nothing where it is not clear which. */
export const repairDay = (text: string): string | undefined => {
  const day = repairTimestamp(text)?.slice(0, 10);
  return day && isRead(calendarDate, day) ? day : undefined;
};
