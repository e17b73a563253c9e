import {readAddress} from './address.js';
import {cutText} from './cut-text.js';
import type {Problem} from './problem.js';

/** UTF-16 units kept of a label, title or name. Headlines met in practice have some 400; the bound keeps a hostile feed from freezing a page. */
export const TEXT_LIMIT = 10_000;

/** UTF-16 units kept of a summary, which may be the whole text of a short release. */
export const SUMMARY_LIMIT = 100_000;

/** Entries kept of a list within a release: a thousand attachments are a mistake, not a release. */
export const LIST_LIMIT = 1000;

/** Problems kept of one document: more say the same thing again. */
export const PROBLEM_LIMIT = 1000;

/** What a reader must know beside the value it reads. */
export interface Scope {
  /** Readers add what they find wrong. */
  readonly problems: Problem[];
  /** What relative addresses are relative to. */
  base?: string | undefined;
}

/** Reads a value that is there: gives what it means, or nothing where it is empty or wrong; if wrong, `scope` is told. */
export type Read<T> = (value: unknown, path: string, scope: Scope) => T | undefined;

/** Notes a problem and gives nothing, as a reader does then. */
export const report = ({problems}: Scope, path: string, fault: string): undefined => {
  if (problems.length < PROBLEM_LIMIT) problems.push({path, fault});
};

const value =
  <T>(name: string, isRight: (value: unknown) => boolean): Read<T> =>
  (value, path, scope) =>
    isRight(value) ? (value as T) : report(scope, path, `not ${name}`);

/** An array of anything. */
export const array = value<unknown[]>('an array', Array.isArray);

const string = value<string>('a string', (value) => typeof value === 'string');

const object = value<Record<string, unknown>>(
  'an object',
  (value) => !!value && typeof value === 'object' && !Array.isArray(value),
);

/** Yes or no. */
export const flag = value<boolean>('true or false', (value) => typeof value === 'boolean');

/** A size or a duration. */
export const amount = value<number>(
  'a number from zero up',
  (value) => typeof value === 'number' && value >= 0 && value < Infinity,
);

/** What `read` gives, made into something else. */
export const mapped =
  <T, U>(read: Read<T>, map: (found: T) => U | undefined): Read<U> =>
  (value, path, scope) => {
    const found = read(value, path, scope);
    return found && map(found);
  };

/** A string as it is, of any length; nothing where it is blank. */
export const content = mapped(string, (found) => (/\S/.test(found) ? found : undefined));

/** A text without white space around it, cut at a number of UTF-16 units. */
export const textOf =
  (limit: number): Read<string> =>
  (value, path, scope) => {
    const found = content(value, path, scope);
    if (!found || found.length <= limit) return found?.trim();
    report(scope, path, `longer than ${limit} characters`);
    return `${cutText(found, limit).trim()}…`;
  };

/** A label, title or name. */
export const text = textOf(TEXT_LIMIT);

/** A short text of a certain form, or what it stands for; `name` is what it should have been. */
export const shaped =
  (name: string, refine: (found: string, scope: Scope) => string | false | undefined): Read<string> =>
  (value, path, scope) => {
    const found = text(value, path, scope);
    return found && (refine(found, scope) || report(scope, path, `not ${name}`));
  };

/** The part of a short text that `pattern` finds. */
export const matching = <T extends string = string>(name: string, pattern: RegExp) =>
  shaped(name, (found) => pattern.exec(found)?.[0]) as Read<T>;

/** A BCP 47 language tag, by its shape. */
export const language = matching('a language tag', /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i);

const ADDRESS = 'an address that can be used';

/** The absolute address of a page or a file. */
export const webAddress = shaped(ADDRESS, (found, {base}) => readAddress(found, base, 'image'));

/** An absolute address to turn to: a page, a mailbox or a telephone. */
export const link = shaped(ADDRESS, (found, {base}) => readAddress(found, base, 'link'));

/** A string or a number that names something, as a string. */
export const identifier: Read<string> = (value, path, scope) =>
  text(typeof value === 'number' ? `${value}` : value, path, scope);

/**
 * The entries of an array that `read` can use; empty ones are no problem. A single entry may stand without the array, as
 * converters from other formats write it.
 */
export const list =
  <T>(read: Read<T>, limit = LIST_LIMIT): Read<T[]> =>
  (value, path, scope) => {
    const isArray = Array.isArray(value);
    const entries: unknown[] = isArray ? value : [value];
    const found: T[] = [];
    if (entries.length > limit) report(scope, path, `more than ${limit} entries`);
    for (let i = 0; i < entries.length && i < limit; i++) {
      const part = entries[i] == null ? undefined : read(entries[i], isArray ? `${path}[${i}]` : path, scope);
      if (part) found.push(part);
    }
    return found;
  };

/** How each field of an object is read; with the name it has in the document, where that is not its own in snake case. */
export type Table<T> = {
  readonly [K in keyof T]-?: Read<NonNullable<T[K]>> | readonly [Read<NonNullable<T[K]>>, string];
};

/**
 * An object by the table of its fields, with those that hold something; nothing where none does, or where it lacks what it
 * is useless without. Fields that are missing, `null` or empty are unset and no problem.
 */
export const record = <T extends object>(table: Table<T>, needed?: keyof T & string): Read<T> => {
  const fields = Object.entries<Read<unknown> | readonly [Read<unknown>, string]>(table).map(
    ([key, entry]) => {
      const [read, name = key.replace(/[A-Z]/g, '_$&').toLowerCase()] = [entry].flat() as [
        Read<unknown>,
        string?,
      ];
      return {key, name, read};
    },
  );
  return (value, path, scope) => {
    const source = object(value, path, scope);
    const found: Record<string, unknown> = {};
    for (const {key, name, read} of source ? fields : []) {
      const field = source![name];
      if (field == null && key !== needed) continue;
      const at = path ? `${path}.${name}` : name;
      const before = scope.problems.length;
      const part = field == null ? undefined : read(field, at, scope);
      if (part) found[key] = part;
      else if (key === needed && scope.problems.length === before) report(scope, at, 'missing');
    }
    return found[needed ?? Object.keys(found)[0]!] ? (found as T) : undefined;
  };
};
