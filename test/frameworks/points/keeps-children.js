import assert from 'node:assert/strict';
import {it} from 'node:test';

/** What a framework puts into an element stays the framework’s. */
export const keepsChildren = (page) => {
  it('shows children, and changes them', async () => {
    await page().expectWords('#children osce-release', /^Words 0$/);
    await page().expectText('#children osce-nav-menu', /^First$/);
    assert.deepEqual(await page().readOptions('#children osce-country-picker'), ['Austria']);
    await page().press('Count');
    await page().expectWords('#children osce-release', /^Words 1 More words$/);
    await page().expectText('#children osce-nav-menu', /^First.*Second$/);
    assert.deepEqual(await page().readOptions('#children osce-country-picker'), ['Austria', 'Iceland']);
  });

  it('hides them and shows them again', async () => {
    await page().press('Count');
    await page().expectWords('#children osce-release', /^Words 2$/);
  });

  it('shows them in their slots', async () => {
    const slots = await page().read(() =>
      [...document.querySelectorAll('#children [slot]')].map((child) => [
        child.assignedSlot?.name,
        child.checkVisibility() && child.innerText.trim(),
      ]),
    );
    assert.deepEqual(slots, [
      ['brand', 'Brand 2'],
      ['actions', 'Count'],
    ]);
  });
};
