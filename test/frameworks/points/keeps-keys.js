import assert from 'node:assert/strict';
import {it} from 'node:test';

/** A list with keys keeps its elements. */
export const keepsKeys = (page) => {
  const read = () =>
    [...document.querySelectorAll('#list osce-release')].map((release) => [
      release.id,
      release.mark,
      /Release \w+/.exec(release.shadowRoot.textContent)?.[0],
    ]);
  const described = (keys) => keys.map((key) => [key, key, `Release ${key}`]);
  const expect = async (keys) => {
    const expected = described(keys);
    const found = await page().until(read, (each) => JSON.stringify(each) === JSON.stringify(expected));
    assert.deepEqual(found, expected);
  };

  it('moves the elements of a list', async () => {
    await page().read(() => {
      for (const release of document.querySelectorAll('#list osce-release')) release.mark = release.id;
    });
    await expect(['one', 'two', 'three']);
    await page().press('Reverse');
    await expect(['three', 'two', 'one']);
  });

  it('takes one away', async () => {
    await page().press('Remove the first');
    await expect(['two', 'one']);
  });
};
