import type {Country} from './country.js';
import {nameIn} from './country-name.js';

const collators = new Map<string, Intl.Collator>();

/** How names are put in order in the language of a BCP 47 tag; in English for one that is malformed. */
const collatorOf = (tag: string): Intl.Collator => {
  let collator = collators.get(tag);
  if (!collator) {
    try {
      collator = new Intl.Collator(tag);
    } catch {
      collator = new Intl.Collator('en');
    }
    collators.set(tag, collator);
  }
  return collator;
};

/** What a State is put in order by in a language. */
export const sortName = ({names, sortNames = {}}: Country, tag: string): string =>
  nameIn({...names, ...sortNames}, tag);

/** States by their given places, and after them those that have none, by their names in the reader's language. */
export const sortCountries = (countries: readonly Country[], tag: string): Country[] => {
  const {compare} = collatorOf(tag);
  return countries
    .map((country) => ({country, name: sortName(country, tag)}))
    .sort(
      (a, b) =>
        (a.country.position ?? Infinity) - (b.country.position ?? Infinity) || compare(a.name, b.name),
    )
    .map(({country}) => country);
};
