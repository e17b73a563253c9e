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
  if (value === undefined && Array.isArray(owner)) owner.splice(Number(path.at(-1)), 1);
  else if (value === undefined) delete owner[path.at(-1)!];
  else owner[path.at(-1)!] = value;
  return copy;
};
