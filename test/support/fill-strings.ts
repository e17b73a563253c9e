/** A copy of a document in which every string is made into something else, by what it was and the name it goes by. */
export function fillStrings(
  value: unknown,
  make: (before: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return make(value, key);
  if (Array.isArray(value)) return value.map((entry) => fillStrings(entry, make, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, fillStrings(field, make, name)]),
    );
  return value;
}
