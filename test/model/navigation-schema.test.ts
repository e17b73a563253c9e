import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Ajv2020 as Validator} from 'ajv/dist/2020.js';
import navigation from '../../demo/public/data/navigation.json';
import {parseNavigation} from '../../src/model/parse-navigation.js';
import {describeProblem} from '../../src/model/problem.js';
import schema from '../../src/model/schemas/navigation.schema.json';
import releaseSchema from '../../src/model/schemas/release.schema.json';
import {hostileText} from '../support/document-arbitraries.js';

const {Ajv2020} = (await import('/__ajv.js' as string).then(({default: module}) => module as unknown)) as {
  Ajv2020: typeof Validator;
};
const ajv = new Ajv2020({allowUnionTypes: true, strictTypes: false, schemas: [releaseSchema]});
const isNavigation = ajv.compile(schema);

const FULL = {
  items: [
    {
      label: 'A',
      href: '/a',
      badge: 'New',
      lang: 'en',
      children: [
        {label: 'B', href: 'mailto:b@example.org', badge: 'x', lang: 'sr-Latn', children: [{label: 'C'}]},
      ],
    },
    {label: 'D'},
  ],
};

const VALUES = [
  undefined,
  null,
  0,
  7,
  '',
  ' ',
  'x',
  'en',
  'a b',
  [],
  ['x'],
  [null],
  [{label: 'x'}],
  {label: 'x'},
  {label: ' '},
  {},
  true,
  'javascript:alert(1)',
  'tel:+43',
  ' HTTP://example.org',
  '?page=2',
  'https://',
];

/** What a field may hold that holds something; now and then what it may not. */
const doubtful = (right: fc.Arbitrary<unknown>) =>
  fc.oneof(
    {weight: 20, arbitrary: right},
    {weight: 1, arbitrary: fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue())},
  );

const {entry} = fc.letrec((tie) => ({
  entry: doubtful(
    fc.record(
      {
        label: doubtful(hostileText),
        href: doubtful(fc.oneof(fc.webUrl(), fc.constantFrom('/a', '?b', '#c', 'tel:+43', null))),
        badge: doubtful(hostileText),
        lang: doubtful(fc.constantFrom('en', 'sr-Latn', '')),
        children: doubtful(
          fc.oneof(
            {maxDepth: 5, depthSize: 'small'},
            fc.constantFrom([], null),
            tie('entry'),
            fc.array(tie('entry'), {maxLength: 4}),
          ),
        ),
        icon: fc.jsonValue(),
      },
      {requiredKeys: ['label']},
    ),
  ),
}));

/** Navigations of which about half have a fault somewhere. */
const doubtfulNavigation = doubtful(fc.record({items: doubtful(fc.array(entry, {maxLength: 4}))})).map(
  (document) => JSON.parse(JSON.stringify(document ?? null)) as unknown,
);

type Path = readonly string[];

const pathsOf = (value: unknown): Path[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...pathsOf(part).map((path) => [key, ...path])])
    : [];

const changed = (path: Path, value: unknown): unknown => {
  const copy: unknown = structuredClone(FULL);
  const owner = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], copy);
  if (value === undefined && Array.isArray(owner)) owner.splice(Number(path.at(-1)), 1);
  else if (value === undefined) delete (owner as Record<string, unknown>)[path.at(-1)!];
  else (owner as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
};

const faultsOf = (document: unknown): string[] => {
  try {
    return parseNavigation(document, 'https://example.org/').problems.map(describeProblem);
  } catch (error) {
    return [String(error)];
  }
};

const expectSameVerdict = (document: unknown, label: string) => {
  const faults = faultsOf(document);
  expect(
    isNavigation(document),
    `${label}: ${faults.join()} ${ajv.errorsText(isNavigation.errors)}`,
  ).to.equal(!faults.length);
};

describe('the JSON Schema of navigations', () => {
  it('accepts what the parser has nothing against', () => {
    for (const document of [FULL, navigation, ...schema.examples]) {
      expect(faultsOf(document)).to.deep.equal([]);
      expect(isNavigation(document)).to.equal(true);
    }
  });

  it('agrees with the parser on every single change of a full document', () => {
    const paths = pathsOf(FULL);
    expect(paths.length).to.be.above(12);
    for (const path of paths)
      for (const value of VALUES)
        expectSameVerdict(changed(path, value), `${path.join('.')} = ${JSON.stringify(value)}`);
  });

  it('agrees with the parser on what is no document at all, and on bounds', () => {
    for (const value of VALUES) if (value !== undefined) expectSameVerdict(value, JSON.stringify(value));
    for (const more of [0, 1]) {
      expectSameVerdict({items: [{label: 'x'.repeat(10_000 + more)}]}, 'label');
      expectSameVerdict({items: Array(10_000 + more).fill({label: 'x'})}, 'entries');
    }
  });

  it('agrees with the parser on generated documents', () => {
    let wrong = 0;
    fc.assert(
      fc.property(doubtfulNavigation, (document) => {
        expectSameVerdict(document, JSON.stringify(document));
        if (faultsOf(document).length) wrong++;
      }),
      {seed: 20111024, numRuns: 3000},
    );
    expect(wrong).to.be.within(800, 2200);
  });

  it('describes every field', () => {
    const {properties} = schema.$defs.item;
    expect(Object.keys(properties)).to.have.members(['label', 'href', 'badge', 'lang', 'children']);
    for (const {description} of Object.values(properties)) expect(description).to.match(/\.$/);
  });
});
