import type {Country, Roster} from './country.js';

/** Which entries of a roster a page wants, each a list of ids separated by spaces. */
export interface EntryWishes {
  /** Only these groups, in this order. */
  readonly groups?: string;
  /** Only these States; with groups, these as well. */
  readonly include?: string;
  /** Not these States. */
  readonly exclude?: string;
  /** These States first. */
  readonly pin?: string;
}

/** The ids in a list that is separated by spaces or commas. */
export const readIds = (list: string | undefined): string[] => list?.match(/[^\s,]+/g) ?? [];

/** The State that answers to an id, or to one of its codes, whatever their case. */
export const findCountry = (countries: readonly Country[], id: string): Country | undefined => {
  const key = id.toLowerCase();
  return (
    countries.find((country) => country.id === id) ??
    countries.find((country) =>
      [country.id, country.alpha2, country.alpha3].some((name) => name?.toLowerCase() === key),
    )
  );
};

/** The States that answer to the ids of a list. */
export const findCountries = (countries: readonly Country[], ids: string | undefined): Country[] =>
  readIds(ids).flatMap((id) => findCountry(countries, id) ?? []);

/** The part of a roster that a page wants; the very same roster where it wants all. */
export const chooseEntries = (roster: Roster, {groups, include, exclude}: EntryWishes): Roster => {
  if (!groups && !include && !exclude) return roster;
  const wanted = new Set(findCountries(roster.countries, include));
  const unwanted = new Set(findCountries(roster.countries, exclude));
  const ids = readIds(groups);
  return {
    ...roster,
    groups: groups
      ? [
          ...ids.flatMap((id) => roster.groups.find((group) => group.id === id) ?? []),
          ...roster.groups.filter(({id}) => !ids.includes(id)),
        ]
      : roster.groups,
    countries: roster.countries.filter(
      (country) =>
        (groups || include ? ids.includes(country.group) || wanted.has(country) : true) &&
        !unwanted.has(country),
    ),
  };
};
