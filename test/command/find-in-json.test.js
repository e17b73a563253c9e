import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {PathFinder, countMembers, repeatedNames} from '../../dist/command/find-in-json.js';
import {PlaceFinder} from '../../dist/command/place.js';

const find = (text, path) => {
  const bytes = Buffer.from(text);
  const {start, end, isFound} = new PathFinder(bytes).find(path);
  return [bytes.subarray(start, end).toString(), isFound];
};

describe('PathFinder', () => {
  for (const [text, path, found, isFound = true] of [
    [' {"a": 1} ', '', '{"a": 1}'],
    ['{"a" : {"b":[ 1 , {"c": "]\\"}"} ]}}', 'a.b[1].c', '"]\\"}"'],
    ['[[1],[2,-3.5e1]]', '[1][1]', '-3.5e1'],
    ['{"a": {"b": true}}', '.a.b', 'true'],
    ['{"a": {"b": 1}}', 'a.c.d', '{"b": 1}', false],
    ['{"a": [1]}', 'a[1]', '[1]', false],
    ['{"a": 1, "b": 2, "a": 3}', 'a', '3'],
    ['{"a": {"b.c[0]": 1}, "a.b": {"c": 2}}', 'a.b.c', '2'],
    ['{"a.b": 1, "a": {"b": 2}}', 'a.b', '1'],
    ['{"ab": 1, "a": {"b": 2}}', 'a.b', '2'],
    ['{"\\u0061": 1}', 'a', '1'],
    ['{"names": {"d e": "x"}}', 'names.d e', '"x"'],
  ])
    it(`finds ${path || 'the whole'} in ${text}`, () => {
      assert.deepEqual(find(text, path), [found, isFound]);
    });

  it('reads nothing again for each of many values', () => {
    const count = 20_000;
    const bytes = Buffer.from(
      JSON.stringify({items: Array.from({length: count}, (_, i) => ({id: i, name: 'x'}))}),
    );
    const finder = new PathFinder(bytes);
    const places = new PlaceFinder(bytes, {offset: 0, line: 1, column: 1});
    const start = performance.now();
    for (let i = 0; i < count; i++) {
      const span = finder.find(`items[${i}].id`);
      assert.equal(bytes.subarray(span.start, span.end).toString(), `${i}`);
      assert.equal(places.find(span.start).column, span.start + 1);
    }
    // Read from the beginning for each, it would be minutes.
    assert.ok(performance.now() - start < 10_000);
  });

  it('finds every value of any document', () => {
    const name = fc.stringMatching(/^[a-z_]{1,4}$/);
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof(
        {depthSize: 'small'},
        fc.string(),
        fc.double(),
        fc.boolean(),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), {maxLength: 4}),
      object: fc.dictionary(name, tie('value'), {maxKeys: 4, noNullPrototype: true}),
    }));
    fc.assert(
      fc.property(value, fc.nat(2), (document, indent) => {
        const text = JSON.stringify(document, null, indent);
        const visit = (part, path) => {
          const [found, isFound] = find(text, path);
          assert.ok(isFound, path);
          assert.deepEqual(JSON.parse(found), part);
          if (Array.isArray(part)) part.forEach((each, i) => visit(each, `${path}[${i}]`));
          else if (typeof part === 'object' && part)
            for (const [key, each] of Object.entries(part)) visit(each, `${path}.${key}`);
        };
        visit(JSON.parse(text), '');
      }),
      {numRuns: 300, seed: 15},
    );
  });
});

describe('repeatedNames', () => {
  it('finds each name that stands twice in the same object', () => {
    const text = '{"a": 1, "b": [{"c": 1, "c": {"a": 1}}], "a": 2, "\\u0061": 3}';
    const found = [...repeatedNames(Buffer.from(text))].map(({path, start}) => [path, start]);
    assert.deepEqual(found, [
      ['b[0].c', text.indexOf('"c": {')],
      ['a', text.indexOf('"a": 2')],
      ['a', text.indexOf('"\\u0061"')],
    ]);
    assert.equal(countMembers(JSON.parse(text)), 4);
  });
});
