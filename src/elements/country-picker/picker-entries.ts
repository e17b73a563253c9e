import {nameIn} from '../../model/country-name.js';
import type {Country, Roster} from '../../model/country.js';
import {sortCountries} from '../../model/sort-countries.js';
import {countrySearch} from '../../search/country-search.js';
import type {NameSearch} from '../../search/name-search.js';

/** Which entries of a roster a page wants, each a list of ids separated by spaces. */
export interface EntryWishes {
  /** Only these groups, in this order. */
  readonly groups?: string;
  /** Only these States; with groups, these as well. */
  readonly include?: string;
  /** Not these States. */
  readonly exclude?: string;
}

/** A group as a reader sees it. */
export interface ListedGroup {
  /** Empty for States that belong to no group of their own. */
  readonly label: string;
  readonly countries: readonly Country[];
}

/** What there is to choose from, for readers of one language. */
export interface Entries {
  readonly groups: readonly ListedGroup[];
  readonly search: NameSearch<Country>;
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

const findAll = (countries: readonly Country[], ids: string | undefined): Country[] =>
  readIds(ids).flatMap((id) => findCountry(countries, id) ?? []);

/** The part of a roster that a page wants; the very same roster where it wants all. */
export const chooseEntries = (roster: Roster, {groups, include, exclude}: EntryWishes): Roster => {
  if (!groups && !include && !exclude) return roster;
  const wanted = new Set(findAll(roster.countries, include));
  const unwanted = new Set(findAll(roster.countries, exclude));
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

/** All pickers of a page that offer the same share one arrangement and one index. */
const arranged = new WeakMap<Roster, Map<string, Entries>>();

/** A roster in groups, in the order and with the names of a language; `pinned` come first, under a heading of their own. */
export const arrangeEntries = (
  roster: Roster,
  tag: string,
  pinned: string | undefined,
  pinnedLabel: string,
): Entries => {
  const key = [tag, pinned, pinnedLabel].join('\n');
  let known = arranged.get(roster);
  if (!known) arranged.set(roster, (known = new Map()));
  let entries = known.get(key);
  if (!entries) {
    const first = findAll(roster.countries, pinned);
    const sorted = sortCountries(
      roster.countries.filter((country) => !first.includes(country)),
      tag,
    );
    const groups = roster.groups.map(({id, names}) => ({
      label: nameIn(names, tag),
      countries: sorted.filter(({group}) => group === id),
    }));
    entries = {
      groups: [{label: pinnedLabel, countries: first}, ...groups].filter(({countries}) => countries.length),
      search: countrySearch([...first, ...sorted], tag),
    };
    known.set(key, entries);
  }
  return entries;
};
