import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {listStories, openStoryBrowser, showStory} from '../support/story-browser.js';
import {checkers, loadCheckers} from './checkers.js';
import {falseAlarms} from './false-alarms.js';

const stories = await openStoryBrowser();
const page = await stories.openPage();
await loadCheckers(page);
const used = new Set();

const isFalse = (checker, {rule, message, place}) => {
  const alarm = falseAlarms.find(
    (given) =>
      given.checker === checker &&
      given.rule === rule &&
      (!given.place || `${message}\n${place}`.includes(given.place)),
  );
  if (alarm) used.add(alarm);
  return !!alarm;
};

const findFaults = async () => {
  const faults = [];
  for (const [checker, find] of Object.entries(checkers))
    for (const fault of await find(page)) if (!isFalse(checker, fault)) faults.push({checker, ...fault});
  return faults;
};

after(() => stories.close());

describe('the checkers', () => {
  const plant = (markup) =>
    page.evaluate((text) => {
      const host = globalThis.document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = text;
      globalThis.document.querySelector('main').replaceChildren(host);
    }, markup);

  for (const [defect, markup] of Object.entries({
    'a picture without a text': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9">',
    'a field without a name': '<input type="text">',
    'a link without a name': '<a href="#place"></a>',
  }))
    it(`each find ${defect} in a shadow root`, async () => {
      await plant(markup);
      const blind = [];
      for (const [checker, find] of Object.entries(checkers))
        if (!(await find(page)).length) blind.push(checker);
      assert.deepEqual(blind, []);
    });

  it('find nothing where nothing is wrong', async () => {
    await plant('<p>A sentence, and <a href="https://example.org">a link</a>.</p>');
    assert.deepEqual(await findFaults(), []);
  });
});

for (const [file, name] of await listStories(page))
  it(`${file} ${name} is without a fault`, async () => {
    await showStory(page, file, name);
    assert.deepEqual(await findFaults(), []);
  });

it('says nothing of false alarms that no checker raises any more', () => {
  assert.deepEqual(
    falseAlarms.filter((alarm) => !used.has(alarm)),
    [],
  );
});
