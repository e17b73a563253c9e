import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JsonScanner} from '../../dist/command/json-scanner.js';
import {lend} from '../support/command-driver.js';

/** The values of a document by their paths, as the scanner gives them; nothing where it refuses the document. */
const scan = async (bytes, size) => {
  const pieces = [];
  let current;
  const scanner = new JsonScanner({
    onValue(value) {
      const isEntered = value.depth < 2 && (value.first === 0x7b || value.first === 0x5b);
      if (!isEntered) current = value;
      return isEntered ? 'enter' : 'keep';
    },
    onPiece({bytes: piece, names, end}) {
      const {depth, name, index, place} = current;
      pieces.push({depth, name, index, place, names, end, value: JSON.parse(Buffer.from(piece).toString())});
    },
  });
  try {
    for await (const chunk of lend(bytes, size)) scanner.write(chunk);
    scanner.end();
    return {pieces};
  } catch (error) {
    assert.equal(error.name, 'JsonFault', error.stack);
    return {fault: error};
  }
};

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What JSON.parse makes of the values that the scanner gives. */
const leavesOf = (value, depth = 0) => {
  if (depth === 2 || typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap((part) => leavesOf(part, depth + 1));
};

const padding = fc.stringMatching(/^[ \t\r\n]{0,3}$/);

/** JSON with white space wherever it may stand, of values with hostile names and texts. */
const json = fc
  .tuple(fc.json({maxDepth: 4, stringUnit: 'grapheme'}), fc.array(padding, {minLength: 1, maxLength: 5}))
  .map(([text, spaces]) => {
    let i = 0;
    const space = () => spaces[i++ % spaces.length];
    return text.replace(
      /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g,
      (token) => `${space()}${token}${space()}`,
    );
  });

const sizes = [1, 2, 3, 5, 64, 4096];

describe('JsonScanner', () => {
  it('reads what JSON.parse reads, wherever the document is cut', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom(...sizes), async (text, size) => {
        const {pieces, fault} = await scan(Buffer.from(text), size);
        assert.equal(fault, undefined);
        // An object of JSON.parse puts names that are numbers first, and has each name once.
        const sort = (values) => values.map((value) => JSON.stringify(value)).sort();
        const isPlain = !/"(\d+|__proto__)"\s*:/.test(text);
        if (isPlain) assert.deepEqual(sort(pieces.map(({value}) => value)), sort(leavesOf(JSON.parse(text))));
        for (const {place, end, value} of pieces) {
          const written = Buffer.from(text).subarray(place.offset, end).toString();
          assert.deepEqual(JSON.parse(written), value);
          const before = Buffer.from(text).subarray(0, place.offset).toString().split('\n');
          assert.deepEqual([place.line, place.column], [before.length, before.at(-1).length + 1]);
        }
      }),
      {numRuns: 500, seed: 11},
    );
  });

  it('agrees with JSON.parse on documents cut short at every byte', async () => {
    const text = ' {"a": [1, -2.5e+3, "é\\u00e9\\n😀", true], "b":{"c":null,"d":[]}, "e" : 0, "f": false } ';
    const bytes = Buffer.from(text);
    for (let length = 0; length <= bytes.length; length++) {
      const part = bytes.subarray(0, length);
      for (const size of [1, 3, 1000])
        assert.equal(!(await scan(part, size)).fault, isJson(part.toString()), `the first ${length} bytes`);
    }
  });

  it('agrees with JSON.parse on damaged documents, and names a place within them', async () => {
    const damage = fc.record({
      at: fc.nat(),
      cut: fc.nat(3),
      put: fc.constantFrom(
        '',
        ',',
        ':',
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        '0',
        '1',
        '-',
        '+',
        '.',
        'e',
        'n',
        'true',
        'nul',
        ' ',
        '\n',
        '\t',
        "'",
        '\u0000',
        '\ufeff',
        '\u00a0',
        '\\u12',
        '\\x',
        '//',
        'NaN',
        'é',
      ),
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        json,
        fc.array(damage, {minLength: 1, maxLength: 2}),
        fc.constantFrom(...sizes),
        async (text, damages, size) => {
          let broken = text;
          for (const {at, cut, put} of damages) {
            const start = at % (broken.length + 1);
            broken = broken.slice(0, start) + put + broken.slice(start + cut);
          }
          broken = broken.toWellFormed?.() ?? Buffer.from(broken).toString();
          const {fault} = await scan(Buffer.from(broken), size);
          assert.equal(!fault, isJson(broken), fault?.fault);
          if (!fault) return;
          refused++;
          assert.ok(fault.place.offset >= 0 && fault.place.offset <= Buffer.byteLength(broken));
          assert.ok(fault.fault.length > 10);
        },
      ),
      {numRuns: 3000, seed: 12},
    );
    assert.ok(refused > 500);
  });

  it('counts the names in a value, and knows those of the outer ones with their escapes', async () => {
    const {pieces} = await scan(Buffer.from('{"a\\u0062":{"c":{"d":1,"d":2}},"e":[{"f":{"g":1}}]}'), 2);
    assert.deepEqual(
      pieces.map(({name, names}) => [name, names]),
      [
        ['c', 2],
        [undefined, 2],
      ],
    );
  });

  for (const [text, line, column, fault] of [
    ['', 1, 1, 'the document ends where a value is expected'],
    ['{"a": tru}', 1, 10, 'the word true is expected, not "}"'],
    ['[1,\n 2,]', 2, 4, 'a comma with nothing after it but "]"'],
    ['{"a": 1 "b": 2}', 1, 9, '"," or "}" is expected, not a double quote'],
    ['{"a" 1}', 1, 6, '":" is expected, not "1"'],
    ["{'a': 1}", 1, 2, 'a name in double quotes or "}" is expected, not a single quote'],
    ['{"a": undefined}', 1, 7, 'a value is expected, not "undefined"'],
    ['[01]', 1, 3, 'a number without a zero before it is expected, not "1"'],
    ['[1.]', 1, 4, 'a digit after the point is expected, not "]"'],
    ['["é\n"]', 1, 4, 'a line break within a string: \\n is expected, or the closing quote'],
    ['["\\x"]', 1, 4, 'one of " \\ / b f n r t u after a backslash is expected, not "x"'],
    ['["\\u12g4"]', 1, 7, 'a hexadecimal digit after \\u is expected, not "g4"'],
    ['[1] 2', 1, 5, 'nothing after the value is expected, not "2"'],
    ['{"a":\n "b', 2, 4, 'the document ends within the string that begins in line 2, column 2'],
    ['['.repeat(1001), 1, 1001, 'more than 1000 arrays and objects within each other'],
  ])
    it(`says of ${JSON.stringify(text.slice(0, 20))}: ${fault}`, async () => {
      const found = (await scan(Buffer.from(text), 100)).fault;
      assert.deepEqual([found.place.line, found.place.column, found.fault], [line, column, fault]);
    });
});
