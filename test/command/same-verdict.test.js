import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  applyRoster,
  FormatError,
  parseNavigation,
  parseReleaseFeed,
  parseRoster,
} from '../../dist/model/index.js';
import {builtInRoster} from '../../dist/data/roster.js';
import {findIn} from '../support/command-driver.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const parsers = {
  'release-feed': parseReleaseFeed,
  navigation: parseNavigation,
  roster: (value) => applyRoster(builtInRoster(), parseRoster(value)),
};

const documents = {
  'release-feed': read('../model/fixtures/full-feed.json'),
  navigation: read('../../demo/public/data/navigation.json'),
  roster: read('../data/fixtures/countries.json'),
};

/** What the elements say of a document. */
const verdict = (kind, value, address) => {
  try {
    return parsers[kind](value, address).problems;
  } catch (error) {
    assert.ok(error instanceof FormatError, error);
    return [error.problem];
  }
};

/** Values to put in place of what is there. */
const wrong = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    0,
    7,
    -1,
    true,
    [],
    {},
    [[]],
    [null],
    ['x'],
    {x: 1},
    'x',
    'ä',
    ' en ',
    'e_n',
    'a.html',
    '//',
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    'http://[',
    'mailto:a@b',
    '2011-02-30',
    '2011-13',
    'Mon, 24 Oct 2011',
    'a'.repeat(10_001),
  ),
  fc.jsonValue({maxDepth: 2}),
);

const change = fc.record({
  way: fc.array(fc.nat(), {minLength: 1, maxLength: 7}),
  kind: fc.constantFrom('replace', 'remove', 'repeat'),
  value: wrong,
});

/** Walks into a document and changes what it comes to. */
const apply = (document, {way, kind, value}) => {
  let place = document;
  way.forEach((step, i) => {
    const keys = Object.keys(place);
    const key = keys[step % keys.length];
    const part = place[key];
    const isContainer = typeof part === 'object' && part !== null && Object.keys(part).length;
    if (isContainer && i < way.length - 1) {
      place = part;
      return;
    }
    if (i < way.length - 1 && way.at(-1) % 2) return;
    if (!keys.length) return;
    if (kind === 'replace') place[key] = structuredClone(value);
    else if (Array.isArray(place) && kind === 'remove') place.splice(Number(key), 1);
    else if (Array.isArray(place)) place.push(structuredClone(part));
    else if (kind === 'remove') delete place[key];
  });
};

/** A path and the fault as the parser words it: the command adds what stands there, and which one is repeated. */
const plain = ({path, fault}) =>
  `${path}: ${fault.replace(/^(not .*?): .*/s, '$1').replace(/ of items\[\d+\]$/, '')}`;

const isExtra = ({fault}) => /stands here twice/.test(fault);

describe('osce-widgets check', () => {
  for (const kind of Object.keys(documents))
    it(`finds the same errors as the elements in a changed ${kind}`, async () => {
      let faults = 0;
      const addresses = fc.constantFrom(undefined, 'https://example.org/feeds/a.json');
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, {minLength: 1, maxLength: 6}),
          addresses,
          async (changes, address) => {
            const document = structuredClone(documents[kind]);
            for (const each of changes) apply(document, each);
            const expected = verdict(kind, document, address).map(plain).sort();
            const {findings} = await findIn(document, {kind, address, chunk: 1000});
            const errors = findings.filter((each) => each.severity === 'error' && !isExtra(each));
            assert.deepEqual(errors.map(plain).sort(), expected);
            for (const {place} of errors) assert.ok(place.line === 1 && place.column > 0);
            faults += expected.length;
          },
        ),
        {numRuns: 400, seed: 13},
      );
      assert.ok(faults > 200, `${faults} faults`);
    });
});
