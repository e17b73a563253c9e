import {furtherNames} from '../data/further-names.js';
import type {Country} from '../model/country.js';
import type {FurtherNames} from './further-names.js';
import {shortenName} from './official-names.js';

/** The rarer names of States, but not of one whose aliases a host has put its own in place of; and how official names are read. */
export const furtherCountries = (countries: readonly Country[]): FurtherNames<Country> => {
  const names = furtherNames();
  const entries = countries
    .filter(({aliases}) => !aliases)
    .map((item) => ({item, names: names.get(item.alpha2 ?? '') ?? []}));
  return {entries, rephrase: shortenName};
};
