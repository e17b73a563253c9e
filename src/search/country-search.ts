import {otherNames} from '../data/other-names.js';
import type {Country} from '../model/country.js';
import {countryName} from '../model/country-name.js';
import type {SearchEntry} from './match-names.js';
import {nameSearch, type NameSearch} from './name-search.js';

/** A search for States by their codes and by all their names in any language, for a reader of a BCP 47 language. */
export const countrySearch = (countries: readonly Country[], tag: string): NameSearch<Country> => {
  const entries = function* (): Generator<SearchEntry<Country>> {
    const known = otherNames();
    for (const item of countries) {
      const {names, formerNames = [], alpha2 = '', alpha3 = '', aliases = known.get(alpha2) ?? []} = item;
      yield {
        item,
        names: [countryName(item, tag), ...Object.values(names), ...formerNames, ...aliases],
        codes: [alpha2, alpha3].filter(Boolean),
      };
    }
  };
  return nameSearch(entries(), async () =>
    (await import('./further-countries.js')).furtherCountries(countries),
  );
};
