import type {Country, CountryEntry, Names, Roster, RosterChanges} from './country.js';
import type {Problem} from './problem.js';

/** What a State is called once it has other names: names not given stay, but for one name that is given for all languages. */
const mergeNames = (before: Names | undefined, given: Names | undefined): Names | undefined =>
  given && (given.und ? given : {...before, ...given});

const isNamed = (names: Names | undefined): names is Names => !!names && Object.keys(names).length > 0;

/** An entry with what the roster knows of it; nothing where that does not make a State, and then why. */
const completeEntry = (
  {path, ...given}: CountryEntry,
  before: Country | undefined,
  position: number | undefined,
): Country | Problem => {
  const names = mergeNames(before?.names, given.names) ?? before?.names;
  const group = given.group ?? before?.group;
  if (!isNamed(names)) return {path: `${path}.name`, fault: 'missing'};
  if (!group) return {path: `${path}.group`, fault: 'missing'};
  const {badge = before?.badge, ...fields} = given;
  const sortNames = given.sortNames ?? (given.names ? undefined : before?.sortNames);
  // A reader still finds a State by the names a host has put others in place of.
  const aliases = given.aliases ?? [...(before?.aliases ?? []), ...Object.values(before?.names ?? {})];
  return {
    ...before,
    ...fields,
    names,
    group,
    sortNames,
    aliases: given.names ? aliases : (given.aliases ?? before?.aliases ?? []),
    badge: isNamed(badge) ? badge : undefined,
    position,
  };
};

/** A roster with the changes of a document. Neither is altered. */
export const applyRoster = (base: Roster, changes: RosterChanges): Roster => {
  const problems = [...changes.problems];
  const groups = new Map(base.groups.map((group) => [group.id, group]));
  for (const {id, names} of changes.groups)
    groups.set(id, {id, names: mergeNames(groups.get(id)?.names, names) ?? names});
  const countries = new Map(base.countries.map((country) => [country.id, country]));
  const named = new Set<string>();
  changes.countries.forEach((entry, i) => {
    const made = completeEntry(entry, countries.get(entry.id), changes.isOrdered ? i : undefined);
    if ('fault' in made) problems.push(made);
    else if (!groups.has(made.group))
      problems.push({path: `${entry.path}.group`, fault: 'not the id of a group'});
    else {
      countries.set(made.id, made);
      named.add(made.id);
    }
  });
  return {
    groups: [...groups.values()],
    countries: [...countries.values()].filter(({id}) => !changes.isComplete || named.has(id)),
    problems,
  };
};
