import type {FeedDialect} from '../feed/feed-reader.js';
import {isUnset} from './is-unset.js';
import {warnOnce} from './warn-once.js';

/** What an element may be told of the way a feed is written. */
export interface DialectHost extends Element {
  readonly format?: string | null | undefined;
  readonly fields?: unknown;
}

const isTable = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && !!value && Object.values(value).every((path) => typeof path === 'string');

/** The table as it is now; nothing where it is none, or throws when it is looked at. */
const readTable = (fields: unknown): Readonly<Record<string, string>> | undefined => {
  if (isUnset(fields)) return {};
  try {
    const table: unknown = typeof fields === 'string' ? JSON.parse(fields) : fields;
    return isTable(table) ? {...table} : undefined;
  } catch {
    return undefined;
  }
};

/** The `format` and `fields` of an element. What cannot be used is warned of once and left out. */
export function readDialect(element: DialectHost): FeedDialect {
  const format = element.format || undefined;
  const fields = readTable(element.fields);
  const isFormat = !format || /^(json|rss|atom|drupal)$/.test(format);
  if (!isFormat) warnOnce(element, 'format', 'none of json, rss, atom, drupal');
  if (!fields) warnOnce(element, 'fields', 'not an object whose values are paths');
  return {format: isFormat ? format : undefined, fields};
}
