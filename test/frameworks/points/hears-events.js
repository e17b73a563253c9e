import assert from 'node:assert/strict';
import {it} from 'node:test';
import {elements} from '../project.js';

/** What a reader does so that an element tells of it. */
const actions = {
  'osce-nav-select': (page) => page.click('#events osce-nav-menu >>> a[href$="/about"]'),
  'osce-release-open': async (page) => {
    await page.click('#events osce-release >>> a');
    await page.click('#events osce-release-list >>> a');
  },
  'osce-country-select': (page) => page.click('#events osce-country-list >>> a[href$="/states/at"]'),
  'osce-list-change': (page) => page.type('#events osce-release-list >>> input', 'mission'),
  change: async (page) => {
    await page.type('#events osce-country-picker >>> [role=combobox]', 'Pol');
    await page.key('Enter');
  },
  'osce-error': (page) => page.press('Break'),
};

const told = elements.flatMap(({tagName, events}) => events.map(({name}) => `${tagName} ${name}`)).sort();

/** Every event is heard, and one that can be cancelled is. */
export const hearsEvents = (page) => {
  it('hears every event of the manifest', async () => {
    const until = (isExpected) => page().until(() => [...new Set(globalThis.heard)].sort(), isExpected);
    const hears = (name) => (heard) =>
      told.filter((each) => each.endsWith(` ${name}`)).every((each) => heard.includes(each));
    await until(hears('osce-load'));
    for (const [name, act] of Object.entries(actions)) {
      await act(page());
      await until(hears(name));
    }
    assert.deepEqual(await until((heard) => heard.length === told.length), told);
  });

  it('keeps the reader on the page where it cancels', async () => {
    assert.ok(['/', '/served'].includes(page().path), page().path);
    assert.match(
      await page().read(() => document.querySelector('#events output').textContent),
      /\/states\/at$/,
    );
  });
};
