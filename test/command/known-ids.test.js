import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KnownIds} from '../../dist/command/known-ids.js';

describe('KnownIds', () => {
  it('knows each of many ids, and which was the first', () => {
    const known = new KnownIds(false);
    for (let i = 0; i < 50_000; i++)
      assert.equal(
        known.add(`id ${i}`, i, () => ''),
        undefined,
      );
    for (let i = 0; i < 50_000; i += 7)
      assert.deepEqual(
        known.add(`id ${i}`, 99, () => ''),
        {index: i, isSame: false},
      );
  });

  it('knows whether what has an id is the same as what had it first', () => {
    const known = new KnownIds(true);
    for (let i = 0; i < 10_000; i++) known.add(`id ${i}`, i, () => `content ${i}`);
    assert.deepEqual(
      known.add('id 7', 99, () => 'content 7'),
      {index: 7, isSame: true},
    );
    assert.deepEqual(
      known.add('id 7', 99, () => 'content 8'),
      {index: 7, isSame: false},
    );
  });
});
