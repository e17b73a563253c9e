import type {Country, CountryEntry, CountryGroup, Names, Roster, RosterChanges} from './country.js';
import {findCountry} from './choose-entries.js';
import type {Problem} from './problem.js';

const byId = <T extends {readonly id: string}>(values: readonly T[]): Map<string, T> =>
  new Map(values.map((value) => [value.id, value]));

/** Names with those that are given in their places; one that stands for all languages leaves no other. */
const rename = (before: Names = {}, given: Names = {}): Names => (given.und ? given : {...before, ...given});

/** A State as the roster knows it, with what an entry says of it. */
const change = (
  before: Country | undefined,
  given: Omit<CountryEntry, 'path'>,
  position?: number,
): Country => {
  const {names: named, badge = before?.badge ?? {}} = given;
  const former = [...(before?.formerNames ?? []), ...(named ? Object.values(before?.names ?? {}) : [])];
  const sortNames = given.sortNames ?? (named ? undefined : before?.sortNames);
  return {
    group: '',
    ...before,
    ...given,
    names: rename(before?.names, named),
    sortNames,
    formerNames: former.length && !given.aliases ? former : undefined,
    badge: Object.keys(badge).length ? badge : undefined,
    position,
  };
};

/** Why an entry makes no State, and where. */
const faultIn = ({names, group}: Country, groups: ReadonlyMap<string, CountryGroup>): Problem | undefined => {
  if (!Object.keys(names).length) return {path: 'name', fault: 'missing'};
  if (!group) return {path: 'group', fault: 'missing'};
  return groups.has(group) ? undefined : {path: 'group', fault: 'not the id of a group'};
};

/** Values with those of the same ids in place of them; in the order of the given ones where that is meant, as far as it goes. */
const merge = <T extends {readonly id: string}>(
  before: readonly T[],
  given: readonly T[],
  isOrdered: boolean,
): T[] => {
  const all = [...(isOrdered ? given : []), ...before, ...given];
  return [...byId(all).values()];
};

/**
 * A roster with the changes of a document; neither is altered. An entry, whose id may be a code of a State, takes from the
 * roster what it does not say itself; one that the roster does not know needs a name and a group. Aliases that an entry gives
 * are all it is found by beside its names.
 */
export const applyRoster = (base: Roster, changes: RosterChanges): Roster => {
  const problems = [...base.problems, ...changes.problems];
  const knownGroups = byId(base.groups);
  const givenGroups = changes.groups.map(({id, names}) => {
    const renamed = rename(knownGroups.get(id)?.names, names);
    return {id, names: Object.keys(renamed).length ? renamed : {und: id}};
  });
  const groups = byId(merge(base.groups, givenGroups, changes.isOrdered));
  const given: Country[] = [];
  changes.countries.forEach(({path, ...entry}, i) => {
    const before = findCountry(base.countries, entry.id);
    const {id} = before ?? entry;
    const country = change(before, {...entry, id}, changes.isOrdered ? i : undefined);
    const fault = faultIn(country, groups);
    if (fault) problems.push({...fault, path: `${path}.${fault.path}`});
    else given.push(country);
  });
  const countries = changes.isComplete
    ? [...byId(given).values()]
    : merge(base.countries, given, changes.isOrdered);
  const used = new Set(countries.map(({group}) => group));
  return {
    groups: [...groups.values()].filter(({id}) => !changes.isComplete || used.has(id)),
    countries,
    problems,
  };
};
