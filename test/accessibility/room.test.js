// Nothing is cut, covered or out of reach where a reader makes letters larger, the window smaller or the lines wider.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {listStories, openStoryBrowser, showStory} from '../support/story-browser.js';

const stories = await openStoryBrowser();
const openPage = async (size) => {
  const page = await stories.openPage(size);
  await page.addScriptTag({path: fileURLToPath(new URL('find-overflow.js', import.meta.url))});
  return page;
};
const findOverflow = (page) => page.evaluate('findOverflow()');

after(() => stories.close());

/** Ways to look at a story, and what a reader does to the page before or after it is shown. */
const WAYS = {
  'at 400 % (320 px wide)': {size: {width: 320, height: 800}},
  'at 400 % (256 px high)': {size: {width: 320, height: 256}},
  'with letters of twice their size': {
    size: {width: 640, height: 800},
    before: (page) => page.addStyleTag({content: ':root { font-size: 200%; --osce-font-size: 32px }'}),
  },
  'with wide spacing': {
    size: {width: 320, height: 800},
    after: (page) => page.evaluate('spaceText(), storySite.waitForQuiet()'),
  },
};

describe('the look for what does not fit', () => {
  for (const [fault, markup] of Object.entries({
    'outside the window':
      '<p style="white-space: nowrap">A line that is far too long for a window of three hundred pixels</p>',
    'is cut':
      '<p style="overflow: hidden; height: 1em; line-height: 1.5">A text that does not fit into the box around it, which hides what is too much</p>',
    overlap: '<p style="margin: 0">One</p><p style="margin: -1em 0 0">Two</p>',
    sideways: '<div style="width: 500px; height: 1px"></div>',
  }))
    it(`finds what ${fault}`, async () => {
      const page = await openPage({width: 320, height: 800});
      await page.evaluate((text) => {
        const host = document.createElement('div');
        host.attachShadow({mode: 'open'}).innerHTML = text;
        document.querySelector('main').replaceChildren(host);
      }, markup);
      assert.match((await findOverflow(page)).join('\n'), new RegExp(fault));
      await page.close();
    });
});

for (const [way, {size, before, after: change}] of Object.entries(WAYS)) {
  const page = await openPage(size);
  await before?.(page);
  for (const [file, name] of await listStories(page))
    it(`${file} ${name} fits ${way}`, async () => {
      await showStory(page, file, name);
      await change?.(page);
      assert.deepEqual(await findOverflow(page), []);
    });
}
