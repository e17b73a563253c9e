import {countryName} from '../model/country-name.js';
import {LazyPart} from './lazy-part.js';

/** The names of States: a feed has their codes alone. */
export const countryNames = new LazyPart(async () => {
  const {builtInRoster} = await import('../data/roster.js');
  const {countries} = builtInRoster();
  /** What a State is called in the language of a tag, by its code (ISO 3166-1 alpha-2); nothing where the roster has none. */
  return (code: string, tag: string): string | undefined => {
    const country = countries.find(({alpha2}) => alpha2 === code.toUpperCase());
    return country && countryName(country, tag);
  };
});
