import {isUnset} from './is-unset.js';
import {warnOnce} from './warn-once.js';

/** The `heading-level` that a page asks of an element: a whole number from 1 to 6, else 2 with a warning. */
export function readHeadingLevel(element: Element, level: number | null | undefined): number {
  if (isUnset(level)) return 2;
  if (level >= 1 && level <= 6 && level % 1 === 0) return level;
  warnOnce(element, 'heading-level', 'not a whole number from 1 to 6');
  return 2;
}
