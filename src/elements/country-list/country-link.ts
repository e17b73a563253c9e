import {pageAddress} from '../../controllers/page-address.js';
import {readAddress} from '../../model/address.js';
import type {Country} from '../../model/country.js';

/** What stands in an `href-template` for a part of a State. */
const PLACEHOLDER = /\{(\w+)\}/g;

/** The names of placeholders in a template that mean nothing. */
export const unknownPlaceholders = (template: string): string[] =>
  [...template.matchAll(PLACEHOLDER)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(id|alpha2|alpha3|name)$/.test(name));

/**
 * The address of a State by a template such as `/states/{id}`: absolute, or undefined where the State lacks what the template
 * names, or where what comes out is no address that may be linked to. `{id}`, `{alpha2}`, `{alpha3}` and `{name}`, the
 * English name, are percent-encoded.
 */
export const readCountryLink = (
  template: string | null | undefined,
  country: Country,
): string | undefined => {
  if (!template) return undefined;
  const {id, alpha2, alpha3, names} = country;
  const parts: Record<string, string | undefined> = {
    id,
    alpha2,
    alpha3,
    name: names.en ?? Object.values(names)[0],
  };
  let isWhole = true;
  const address = template.replace(PLACEHOLDER, (written, name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : written;
    if (part === undefined) isWhole = false;
    // Half a pair of surrogates has no encoding; an address has this in its place.
    return encodeURIComponent((part ?? '').replace(/\p{Cs}/gu, '\ufffd'));
  });
  return isWhole ? readAddress(address, pageAddress(), 'link') : undefined;
};
