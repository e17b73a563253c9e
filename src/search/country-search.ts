import type {Country} from '../model/country.js';
import {countryName} from '../model/country-name.js';
import type {SearchEntry} from './match-names.js';
import {nameSearch, type NameSearch} from './name-search.js';

/** A search for States by their codes and by all their names in any language, for a reader of a BCP 47 language. */
export const countrySearch = (countries: readonly Country[], tag: string): NameSearch<Country> => {
  const entries = function* (): Generator<SearchEntry<Country>> {
    for (const item of countries)
      yield {
        item,
        names: [countryName(item, tag), ...Object.values(item.names), ...item.aliases],
        codes: [item.alpha2, item.alpha3].filter((code) => code !== undefined),
      };
  };
  return nameSearch(entries(), async () =>
    (await import('./further-countries.js')).furtherCountries(countries),
  );
};
