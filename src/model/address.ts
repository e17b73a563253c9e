/** Longest address that is kept, in characters: past what servers and browsers agree on, and a bound on a hostile feed. */
export const ADDRESS_LIMIT = 4096;

const SCHEMES = {link: /^(https?|mailto|tel):$/, image: /^https?:$/};

const parse = (value: string, base?: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};

/**
 * The absolute form of an address from outside, or `undefined` where there is none that may be used: an empty or relative one
 * without a base, one longer than `ADDRESS_LIMIT`, one that is not `http(s)`, or `mailto` and `tel` for a link.
 *
 * The scheme is read from the parsed address ([WHATWG URL](https://url.spec.whatwg.org/)), so that white space and control
 * characters hide nothing. A user name and password are removed: they serve only to make one host look like another.
 */
export const readAddress = (
  value: string,
  base: string | undefined,
  schemes: keyof typeof SCHEMES,
): string | undefined => {
  if (!value.trim() || value.length > ADDRESS_LIMIT) return undefined;
  const url = (base && base.length <= ADDRESS_LIMIT && parse(value, base)) || parse(value);
  if (!url || !SCHEMES[schemes].test(url.protocol)) return undefined;
  if (url.username || url.password) url.username = url.password = '';
  return url.href;
};
