import {builtInRoster} from '../../data/roster.js';
import {matchLanguage} from '../../locale/languages.js';
import type {PickerStrings} from '../../locale/picker-strings.js';
import {nameIn} from '../../model/country-name.js';
import type {Country, Roster} from '../../model/country.js';
import {sortCountries} from '../../model/sort-countries.js';
import {countrySearch} from '../../search/country-search.js';
import type {NameSearch} from '../../search/name-search.js';
import {findCountries} from '../../model/choose-entries.js';

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

/** What a list is made of. */
export interface ListWishes {
  readonly roster: Roster;
  /** The language of the names, as a BCP 47 tag. */
  readonly tag: string;
  /** Ids or codes of States to put first, separated by spaces. */
  readonly pin?: string;
  readonly strings: PickerStrings;
}

/** The built-in roster is in the order of the English alphabet: a collator for it would take longer than all the rest. */
const isSorted = (countries: readonly Country[], tag: string): boolean => {
  const known = builtInRoster().countries;
  return matchLanguage(tag) === 'en' && countries.every((country) => known.includes(country));
};

/** All pickers of a page that offer the same share one arrangement and one index. */
const arranged = new WeakMap<Roster, Map<string, Entries>>();

/** A roster in groups, in the order and with the names of a language; pinned States first, under a heading of their own. */
export const arrangeEntries = ({roster, tag, pin, strings}: ListWishes): Entries => {
  const key = [tag, pin, strings.pinned].join('\n');
  let known = arranged.get(roster);
  if (!known) arranged.set(roster, (known = new Map()));
  let entries = known.get(key);
  if (!entries) {
    const pinned = findCountries(roster.countries, pin);
    const others = roster.countries.filter((country) => !pinned.includes(country));
    const sorted = isSorted(others, tag) ? others : sortCountries(others, tag);
    const groups = roster.groups.map(({id, names}) => ({
      label: nameIn(names, tag),
      countries: sorted.filter(({group}) => group === id),
    }));
    entries = {
      groups: [{label: strings.pinned, countries: pinned}, ...groups].filter(
        ({countries}) => countries.length,
      ),
      search: countrySearch([...pinned, ...sorted], tag),
    };
    known.set(key, entries);
  }
  return entries;
};
