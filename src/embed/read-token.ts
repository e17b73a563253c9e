/** Longest value of a custom property, in characters. */
const LIMIT = 200;

/** Functions of CSS that compute, and neither load nor look anything up. */
const FUNCTIONS = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;

/** What a value is checked as, by the name of its property. */
const PROPERTIES: readonly (readonly [RegExp, string])[] = [
  [/^--osce-color-/, 'color'],
  [/font-family$/, 'font-family'],
  [/font-size$/, 'font-size'],
];

/** Whether a value from outside may stand in a custom property: a colour, a typeface or a length, which loads nothing. */
export function isTokenValue(name: string, value: string): boolean {
  if (value.length > LIMIT || /[;{}<>@\\!\p{C}]|\/\*/u.test(value)) return false;
  const called = [...value.matchAll(/([^\s,()]*)\(/g)];
  if (called.some(([, fn]) => fn && !FUNCTIONS.test(fn))) return false;
  const property = PROPERTIES.find(([pattern]) => pattern.test(name))?.[1] ?? 'inline-size';
  return CSS.supports(property, value);
}
