import {expect} from '@open-wc/testing';
import type {Ajv2020 as Validator, ValidateFunction} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {parseReleaseDocument, parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import feedSchema from '../../src/model/schemas/release-feed.schema.json';
import releaseSchema from '../../src/model/schemas/release.schema.json';
import {changed, pathsOf} from '../support/document-changes.js';
import {problemLines} from '../support/problem-lines.js';
import {FEED_ADDRESS, sampleFeed} from '../support/sample-feed.js';
import example from './fixtures/feed-example.json';
import full from './fixtures/full-feed.json';

const {Ajv2020} = (await import('/__ajv.js' as string).then(({default: module}) => module as unknown)) as {
  Ajv2020: typeof Validator;
};
const ajv = new Ajv2020({allowUnionTypes: true, strictTypes: false, schemas: [releaseSchema]});
const isRelease: ValidateFunction = ajv.compile(releaseSchema);
const isFeed: ValidateFunction = ajv.compile(feedSchema);

/** What the parser says is wrong; nothing for a valid document. */
const faultsOf = (document: unknown, parse: typeof parseReleaseFeed): string[] => {
  try {
    return problemLines(parse(document, FEED_ADDRESS));
  } catch (error) {
    return [String(error)];
  }
};

const expectSameVerdict = (document: unknown, label?: string) => {
  const faults = faultsOf(document, parseReleaseFeed);
  expect(
    isFeed(document),
    `${label ?? JSON.stringify(document)}: ${faults.join()} ${ajv.errorsText(isFeed.errors)}`,
  ).to.equal(!faults.length);
};

const VALUES = [
  undefined,
  null,
  0,
  7,
  -1,
  0.5,
  '',
  ' ',
  'x',
  'a b',
  'en',
  'AZ',
  [],
  ['x'],
  [null],
  {},
  {x: 1},
  true,
  false,
  'javascript:alert(1)',
  'mailto:press@example.org',
  'https://example.org/',
  ' HTTP://example.org',
  '?page=2',
  '#x',
  'https://',
  'press@example.org',
  'text/html; charset=utf-8',
  '2011',
  '2011-10',
  '2011-13',
  '2011-10-24',
  '2011-02-29',
  '2012-02-29',
  '1900-02-29',
  '2011-10-24T09:30:00+02:00',
  '2011-02-30T00:00:00Z',
  '2011-10-24T24:00:00Z',
  '2011-10-24T23:59:60z',
];

describe('the JSON Schemas of releases and their feeds', () => {
  const paths = pathsOf(full);

  it('accept what the parser has nothing against', () => {
    for (const document of [full, example, ...feedSchema.examples, sampleFeed()]) {
      expectSameVerdict(document);
      expect(isFeed(document)).to.equal(true);
    }
    for (const document of [...releaseSchema.examples, {}, full.items[0]]) {
      expect(isRelease(document)).to.equal(true);
      expect(faultsOf(document, parseReleaseDocument)).to.deep.equal([]);
    }
  });

  it('name no field that the full document has not', () => {
    const named = (schema: unknown): string[] =>
      schema && typeof schema === 'object'
        ? Object.entries(schema).flatMap(([key, part]) => [
            ...(key === 'properties' ? Object.keys(part as object) : []),
            ...named(part),
          ])
        : [];
    const schema = {...releaseSchema, examples: []};
    const present = new Set(paths.flat());
    expect([...named(schema), ...named(feedSchema)].filter((name) => !present.has(name))).to.deep.equal([]);
  });

  it('describe every field', () => {
    const bare: string[] = [];
    const visit = (schema: unknown, path: string) => {
      if (!schema || typeof schema !== 'object') return;
      for (const [key, part] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [name, field] of Object.entries(part as Record<string, {description?: string}>))
            if (!field.description) bare.push(`${path}.${name}`);
        visit(part, `${path}.${key}`);
      }
    };
    visit(releaseSchema, 'release');
    visit(feedSchema, 'feed');
    expect(bare).to.deep.equal([]);
  });

  it('agree with the parser on every single change of a full document', () => {
    expect(paths.length).to.be.above(90);
    for (const path of paths)
      for (const value of VALUES)
        expectSameVerdict(changed(full, path, value), `${path.join('.')} = ${JSON.stringify(value)}`);
  });

  it('agree with the parser on a single release', () => {
    const [item] = full.items;
    for (const path of pathsOf(item))
      for (const value of VALUES) {
        const document = changed(item, path, value);
        const faults = faultsOf(document, parseReleaseDocument);
        expect(isRelease(document), `${path.join('.')} = ${JSON.stringify(value)}`).to.equal(!faults.length);
      }
  });

  it('agree with the parser on what is no document at all', () => {
    for (const value of VALUES) if (value !== undefined) expectSameVerdict(value);
  });

  it('agree with the parser on bounds', () => {
    const text = (length: number) => 'x'.repeat(length);
    const item = (fields: object) => sampleFeed({id: '1', ...fields});
    for (const more of [0, 1]) {
      expectSameVerdict(item({title: text(10_000 + more)}), 'title');
      expectSameVerdict(item({summary: text(100_000 + more)}), 'summary');
      expectSameVerdict(item({url: `/${text(4095 + more)}`}), 'address');
      expectSameVerdict(item({tags: Array(1000 + more).fill('x')}), 'list');
      expectSameVerdict(
        {...sampleFeed(), items: Array.from({length: 50_000 + more}, (_, id) => ({id}))},
        'items',
      );
    }
  });

  it('agree with the parser on many changes at once', () => {
    // Whether a host is well formed is for the parser alone to tell.
    const values = fc
      .oneof(fc.jsonValue({maxDepth: 2}), fc.constantFrom(...VALUES))
      .filter((value) => !/[/\\]{2}/.test(JSON.stringify(value) ?? ''));
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), values), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(changes, (list) =>
        expectSameVerdict(
          list.reduce<unknown>((document, [path, value]) => changed(document, path, value), full),
        ),
      ),
      {numRuns: 2000},
    );
  });
});
