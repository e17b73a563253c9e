import type {Country} from './country.js';
import {nameIn} from './country-name.js';

const collators = new Map<string, Intl.Collator>();

/** How names are put in order in the language of a BCP 47 tag; in English for one that is malformed. */
const collatorOf = (tag: string, sensitivity: 'base' | 'variant'): Intl.Collator => {
  const key = `${sensitivity} ${tag}`;
  let collator = collators.get(key);
  if (!collator) {
    try {
      collator = new Intl.Collator(tag, {sensitivity});
    } catch {
      collator = new Intl.Collator('en', {sensitivity});
    }
    collators.set(key, collator);
  }
  return collator;
};

/** Whether two letters have one place in the alphabet of a language: é and e, but not ñ and n in Spanish. */
export const isSameLetter = (a: string, b: string, tag: string): boolean =>
  collatorOf(tag, 'base').compare(a, b) === 0;

/** What a State is put in order by in a language. */
export const sortName = ({names, sortNames = {}}: Country, tag: string): string =>
  nameIn({...names, ...sortNames}, tag);

/** States by their given places, and after them those that have none, by their names in the reader's language. */
export const sortCountries = (countries: readonly Country[], tag: string): Country[] => {
  const {compare} = collatorOf(tag, 'variant');
  return countries
    .map((country) => ({country, name: sortName(country, tag)}))
    .sort(
      (a, b) =>
        (a.country.position ?? Infinity) - (b.country.position ?? Infinity) || compare(a.name, b.name),
    )
    .map(({country}) => country);
};
