const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'for',
];

const findRepeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

/** What is wrong with ids, references and headings in the tree of an element, as readable lines. */
export const findUnsound = (root: ShadowRoot, headingLevel?: number): string[] => {
  const all = [...root.querySelectorAll('*')];
  const ids = all.map(({id}) => id).filter(Boolean);
  const known = new Set(ids);
  const levels = all
    .map(({localName}) => Number(/^h([1-6])$/.exec(localName)?.[1] ?? NaN))
    .filter((level) => !Number.isNaN(level));
  return [
    ...findRepeated(ids).map((id) => `the id ${id} stands twice`),
    ...all.flatMap((element) =>
      REFERENCES.flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))
        .filter((id) => !known.has(id))
        .map((id) => `${element.localName} refers to ${id}, which is not there`),
    ),
    ...levels
      .filter((level) => headingLevel !== undefined && level < headingLevel)
      .map((level) => `a heading of level ${level} above the first one`),
  ];
};
