import type {CountryEntry, CountryGroup, Names, RosterChanges} from './country.js';
import {FormatError, type Problem} from './problem.js';
import {calendarDate} from './read-date.js';
import {
  array,
  flag,
  identifier,
  list,
  mapped,
  matching,
  record,
  report,
  text,
  type Read,
  type Scope,
} from './read-fields.js';

const LANGUAGE = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

/** A text by language, or a text alone, which stands for all languages. */
const names: Read<Names> = (value, path, scope) => {
  if (typeof value === 'string') return mapped(text, (und): Names => ({und}))(value, path, scope);
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return report(scope, path, 'not a text, nor texts by language');
  const found: Record<string, string> = {};
  for (const [tag, part] of Object.entries(value)) {
    const at = `${path}.${tag}`;
    if (!LANGUAGE.test(tag)) report(scope, at, 'not named by a language tag');
    const name = LANGUAGE.test(tag) && part != null && text(part, at, scope);
    if (name) found[tag] = name;
  }
  return Object.keys(found).length ? found : undefined;
};

const code = (name: string, pattern: RegExp) =>
  mapped(matching(name, pattern), (found) => found.toUpperCase());

const dateRecord = mapped(record<{date: string}>({date: calendarDate}), ({date}) => date);

type Fields = Omit<CountryEntry, 'path'> & {
  readonly name?: Names;
  readonly label?: Names;
  readonly sortName?: Names;
};

const entry = record<Fields>(
  {
    id: identifier,
    group: identifier,
    names,
    name: names,
    label: names,
    sortNames: [names, 'sortNames'],
    sortName: [names, 'sortName'],
    alpha2: code('a two-letter country code', /^[a-z]{2}$/i),
    alpha3: code('a three-letter country code', /^[a-z]{3}$/i),
    aliases: list(text),
    badge: (value, path, scope) => (value === false ? {} : names(value, path, scope)),
    joined: (value, path, scope) =>
      (typeof value === 'string' ? calendarDate : dateRecord)(value, path, scope),
    fieldOperation: [identifier, 'fieldOperation'],
  },
  'id',
);

const group = record<CountryGroup & {readonly label?: Names; readonly name?: Names}>(
  {id: identifier, names, label: names, name: names},
  'id',
);

/** The entries of a list, but none whose id was there before. */
const distinct = <T extends {readonly id: string}>(read: Read<T>): Read<T[]> => {
  const known = new Set<string>();
  return list((value, path, scope) => {
    const found = read(value, path, scope);
    if (found && known.has(found.id)) return report(scope, `${path}.id`, 'a duplicate');
    if (found) known.add(found.id);
    return found;
  });
};

const readEntries = (value: unknown, path: string, scope: Scope): CountryEntry[] =>
  distinct<CountryEntry>((part, at) => {
    const found = entry(part, at, scope);
    if (!found) return undefined;
    const {label, name = label, names = name, sortName, sortNames = sortName, ...fields} = found;
    return {
      ...fields,
      ...(names && {names}),
      ...(sortNames && {sortNames}),
      path: at,
    };
  })(value, path, scope)!;

const readGroups = (value: unknown, scope: Scope): CountryGroup[] =>
  distinct<CountryGroup>((part, at) => {
    const found = group(part, at, scope);
    return found && {id: found.id, names: found.names ?? found.label ?? found.name ?? {}};
  })(value ?? [], 'groups', scope)!;

interface Head {
  readonly countries: unknown[];
  readonly groups?: unknown[];
  readonly order?: string;
  readonly complete?: boolean;
}

const readHead = record<Head>(
  {
    countries: array,
    groups: array,
    order: matching('"given" or "alphabetical"', /^(given|alphabetical)$/),
    complete: flag,
  },
  'countries',
);

/**
 * What a document says of States, to be applied to a roster: an object with `countries`, and with `groups`, `order` and
 * `complete` where it needs them, or an array of countries alone. What is wrong in it is left out and named in `problems`.
 *
 * @throws {FormatError} Nothing can be used: `value` is neither, or has no array `countries`.
 */
export const parseRoster = (value: unknown): RosterChanges => {
  const problems: Problem[] = [];
  const scope: Scope = {problems};
  const isList = Array.isArray(value);
  const head: Head | undefined = isList ? {countries: value} : readHead(value, '', scope);
  // The countries come first in the table, so that the first problem is theirs.
  if (!head) throw new FormatError(problems[0]!);
  const {countries, groups, order, complete = false} = head;
  return {
    groups: readGroups(groups, scope),
    countries: readEntries(countries, isList ? '' : 'countries', scope),
    isOrdered: order === 'given',
    isComplete: complete,
    problems,
  };
};
