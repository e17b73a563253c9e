import {countryNames} from '../../controllers/country-names.js';
import type {Release} from '../../model/release.js';
import type {ReleaseView} from './release-view.js';

let coming: Promise<void> | undefined;
let hasFailed = false;

/** Loads the names of the States that a release concerns; nothing where they are here, or cannot be had. */
export const prepareCountries = ({countries}: Release): Promise<void> | undefined => {
  if (!countries.length || countryNames.value || hasFailed) return undefined;
  return (coming ??= countryNames.load().then(
    () => undefined,
    () => void (hasFailed = true),
  ));
};

/**
 * The States a release concerns, as the roster calls them in the language of the page. Their place is kept while the names are on
 * their way, and without names they are left out.
 */
export const nameCountries = ({release: {countries}, formatTag}: ReleaseView): string[] => {
  const nameOf = countryNames.value;
  if (!nameOf) return hasFailed ? [] : countries.map(() => '\u00a0');
  return countries.map((code) => nameOf(code, formatTag)).filter((name) => name !== undefined);
};
