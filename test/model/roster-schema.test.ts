import {expect} from '@open-wc/testing';
import type {Ajv2020 as Validator} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {parseRoster} from '../../src/model/parse-roster.js';
import {describeProblem} from '../../src/model/problem.js';
import releaseSchema from '../../src/model/schemas/release.schema.json';
import rosterSchema from '../../src/model/schemas/roster.schema.json';
import {changed, pathsOf} from '../support/document-changes.js';
import facts from '../data/fixtures/countries.json';

const {Ajv2020} = (await import('/__ajv.js' as string).then(({default: module}) => module as unknown)) as {
  Ajv2020: typeof Validator;
};
const isRoster = new Ajv2020({
  allowUnionTypes: true,
  strictTypes: false,
  schemas: [releaseSchema],
}).compile(rosterSchema);

const full = {
  groups: [
    {id: 'asian-partner', label: {en: 'Asia', 'zh-Hant': '亞洲'}},
    {id: 7, names: 'Seven', name: 'Sept'},
  ],
  countries: [
    {
      id: 'nl',
      group: 'asian-partner',
      name: {en: 'The Netherlands'},
      sortName: {en: 'Netherlands'},
      alpha2: 'nl',
      alpha3: 'NLD',
      aliases: ['Holland', 'Nederland'],
      badge: {en: 'Chair', 'de-AT': 'Vorsitz'},
      joined: {date: '1973-06-25'},
      fieldOperation: 'mission',
    },
    {id: 8, names: 'Eight', label: 'Huit', sortNames: 'Eight', aliases: 'Octo', badge: false, joined: '2003'},
  ],
  order: 'given',
  complete: true,
};

/** What the parser says is wrong; nothing for a valid document. */
const faultsOf = (document: unknown): string[] => {
  try {
    return parseRoster(document).problems.map(describeProblem);
  } catch (error) {
    return [String(error)];
  }
};

const expectSameVerdict = (document: unknown, label = JSON.stringify(document)) => {
  const faults = faultsOf(document);
  expect(isRoster(document), `${label}: ${faults.join()}`).to.equal(!faults.length);
};

const VALUES = [
  undefined,
  null,
  0,
  -1,
  0.5,
  '',
  ' ',
  'x',
  ' AB ',
  'ab',
  'abc',
  'a1',
  'given',
  ' alphabetical',
  'Given',
  [],
  ['x'],
  [null],
  [1],
  [['x']],
  [{}],
  [{id: 'x'}],
  [{id: ''}],
  {},
  {x: 1},
  {en: 'x'},
  {en: ''},
  {en: null},
  {'de-AT': 'x', toolonglanguage: 'x'},
  {' en': 'x'},
  {en_GB: 'x'},
  {id: 'x'},
  {date: '2001'},
  {date: '2001-02-29'},
  true,
  false,
  '2011',
  '2011-13',
  '2011-10-24',
  '2011-02-29',
  '2012-02-29',
];

describe('the JSON Schema of the roster', () => {
  const paths = pathsOf(full);

  it('accepts what the parser has nothing against', () => {
    for (const document of [full, full.countries, facts, [], ...rosterSchema.examples]) {
      expect(faultsOf(document)).to.deep.equal([]);
      expect(isRoster(document)).to.equal(true);
    }
  });

  it('names no field that the full document has not, and describes each', () => {
    const present = new Set(paths.flat());
    const wrong: string[] = [];
    const visit = (schema: unknown) => {
      if (!schema || typeof schema !== 'object') return;
      for (const [key, part] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [name, field] of Object.entries(part as Record<string, {description?: string}>))
            if (!field.description || !present.has(name)) wrong.push(name);
        visit(part);
      }
    };
    visit({...rosterSchema, examples: []});
    expect(wrong).to.deep.equal([]);
  });

  it('agrees with the parser on every single change of a full document', () => {
    expect(paths.length).to.be.above(30);
    for (const path of paths)
      for (const value of VALUES)
        expectSameVerdict(changed(full, path, value), `${path.join('.')} = ${JSON.stringify(value)}`);
  });

  it('agrees with the parser on what is no document at all', () => {
    for (const value of VALUES) if (value !== undefined) expectSameVerdict(value);
  });

  it('agrees with the parser on bounds', () => {
    for (const more of [0, 1]) {
      expectSameVerdict([{id: 'x', name: 'x'.repeat(10_000 + more)}], 'name');
      expectSameVerdict([{id: 'x', name: {en: 'x'.repeat(10_000 + more)}}], 'name by language');
      expectSameVerdict([{id: 'x', aliases: Array(1000 + more).fill('x')}], 'aliases');
      expectSameVerdict(
        Array.from({length: 1000 + more}, (_, id) => ({id})),
        'countries',
      );
    }
  });

  it('agrees with the parser on many changes at once', () => {
    const values = fc.oneof(fc.jsonValue({maxDepth: 2}), fc.constantFrom(...VALUES));
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), values), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(changes, (list) => {
        // Whether two have the same id is for the parser alone to tell.
        const document = list.reduce<unknown>((before, [path, value]) => changed(before, path, value), full);
        if (!faultsOf(document).some((fault) => fault.includes('duplicate'))) expectSameVerdict(document);
      }),
      {numRuns: 2000},
    );
  });
});
