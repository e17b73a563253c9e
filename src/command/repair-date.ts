import {calendarDate, timestampDay} from '../model/read-date.js';
import {readFeedDate} from '../model/read-feed-date.js';

const isRead = (read: typeof calendarDate, text: string): boolean => !!read(text, '', {problems: []});

/**
 * A time stamp in the form of RFC 3339, from one of RFC 822 or of a usual local form. What it does not say is midnight and
 * `Z`: the day stays the one that was written. Nothing where that is not clear.
 */
export const repairTimestamp = (text: string): string | undefined => {
  const repaired = readFeedDate(text);
  return isRead(timestampDay, repaired) ? repaired : undefined;
};

/** A day of ISO 8601, from a time stamp or one of the same forms; nothing where it is not clear which. */
export const repairDay = (text: string): string | undefined => {
  const day = repairTimestamp(text)?.slice(0, 10);
  return day && isRead(calendarDate, day) ? day : undefined;
};
