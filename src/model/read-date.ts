import {shaped} from './read-fields.js';

/** Whether a date of ISO form, with a month from 01 to 12, is one of the calendar: `2011-02-30` is not. */
export const isCalendarDate = (date: string): boolean =>
  // An engine either refuses an impossible day or rolls it over to another.
  new Date(date).getUTCDate() === (Number(date.slice(8)) || 1);

const dateOf = (name: string, pattern: RegExp) =>
  shaped(name, (found) => {
    const date = pattern.exec(found)?.[0];
    return date && isCalendarDate(date) && date;
  });

/** A calendar date of ISO 8601, whole or of reduced precision: `2011-10-24`, `2011-10`, `2011`. */
export const calendarDate = dateOf('an ISO 8601 date', /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/);

/** The day of an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) time stamp where it was written: in its own offset. */
export const timestampDay = dateOf(
  'an RFC 3339 date',
  /^\d{4}-(0[1-9]|1[0-2])-\d\d(?=[T ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$)/i,
);

const leadingDay = dateOf('a day', /^\d{4}-(0[1-9]|1[0-2])-\d\d(?=[T ]|$)/);

/** Like `timestampDay`; where only the time or the offset is not of RFC 3339, `scope` is told, and the day taken all the same. */
export const statedDay: typeof timestampDay = (value, path, scope) =>
  timestampDay(value, path, scope) ??
  (typeof value === 'string' ? leadingDay(value, path, {problems: []}) : undefined);
