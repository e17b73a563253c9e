/** Where a value of a document is. */
export type DocumentPath = readonly (string | number)[];

/** Where each value of a document is. */
export const pathsOf = (value: unknown): DocumentPath[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...pathsOf(part).map((path) => [key, ...path])])
    : [];

/** A copy of a document with another value, or none, in one place. */
export const changed = (document: unknown, path: DocumentPath, value: unknown): unknown => {
  const copy = structuredClone(document);
  const owner = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)?.[key], copy) as
    Record<string, unknown> | undefined;
  if (!owner || typeof owner !== 'object') return copy;
  const key = path.at(-1)!;
  // A change before may have made the list shorter; behind its end there would be a hole, which no document has.
  if (Array.isArray(owner))
    owner.splice(Math.min(Number(key), owner.length), 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) delete owner[key];
  else owner[key] = value;
  return copy;
};
