import type {Country, Roster} from '../../model/country.js';
import {nameIn} from '../../model/country-name.js';
import {isSameLetter, sortCountries, sortName} from '../../model/sort-countries.js';

/** States whose names begin with the same letter. */
export interface DirectoryLetter {
  /** Empty where a part has no letters. */
  readonly letter: string;
  readonly countries: readonly Country[];
}

/** A group of States as a reader sees it. */
export interface DirectoryPart {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** One without a letter, where there are few States or they are in an order other than the alphabet's. */
  readonly letters: readonly DirectoryLetter[];
}

/** As many States as are seen at a glance need no letters. */
const FEW = 20;

/** The letter that a name is found under in the language: É under E where the language sorts it there. */
const letterOf = (name: string, tag: string): string => {
  const [first = ''] = name.toUpperCase();
  const [plain = ''] = first.normalize('NFD');
  return isSameLetter(first, plain, tag) ? plain : first;
};

const divide = (countries: readonly Country[], tag: string, hasLetters: boolean): DirectoryLetter[] => {
  if (!hasLetters || countries.length <= FEW || countries.some(({position}) => position !== undefined))
    return [{letter: '', countries}];
  const letters = new Map<string, Country[]>();
  for (const country of countries) {
    const letter = letterOf(sortName(country, tag), tag);
    const known = letters.get(letter);
    if (known) known.push(country);
    else letters.set(letter, [country]);
  }
  return [...letters].map(([letter, found]) => ({letter, countries: found}));
};

/** A roster as a directory for readers of a language: its groups, and their States by letters. Groups without States are left out. */
export const arrangeDirectory = (
  {groups, countries}: Roster,
  tag: string,
  hasLetters: boolean,
): DirectoryPart[] => {
  const sorted = sortCountries(countries, tag);
  return groups.flatMap(({id, names}) => {
    const members = sorted.filter(({group}) => group === id);
    if (!members.length) return [];
    return [
      {id, label: nameIn(names, tag), count: members.length, letters: divide(members, tag, hasLetters)},
    ];
  });
};

/** A directory with some of its States alone, as they stand in it. */
export const filterDirectory = (
  parts: readonly DirectoryPart[],
  isFound: (country: Country) => boolean,
): DirectoryPart[] =>
  parts.flatMap((part) => {
    const letters = part.letters
      .map(({letter, countries}) => ({letter, countries: countries.filter(isFound)}))
      .filter(({countries}) => countries.length);
    const count = letters.reduce((sum, {countries}) => sum + countries.length, 0);
    return count ? [{...part, letters, count}] : [];
  });
