import {warnOnce} from './warn-once.js';

/** The `heading-level` that a page asks of an element: a whole number from 1 to 6, else 2 with a warning. */
export function readHeadingLevel(element: Element, level: number | null): number {
  // A removed attribute leaves null behind.
  if (level === null) return 2;
  if (level >= 1 && level <= 6 && level % 1 === 0) return level;
  warnOnce(element, 'heading-level', 'not a whole number from 1 to 6');
  return 2;
}
