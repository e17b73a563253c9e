// The accessibility trees of the stories. With UPDATE=1 (`npm run trees`) what has changed becomes the reference.
import assert from 'node:assert/strict';
import {after, it} from 'node:test';
import {References} from '../support/references.js';
import {listStories, openStoryBrowser, showStory} from '../support/story-browser.js';
import {describeTree} from './describe-tree.js';

const stories = await openStoryBrowser();
const page = await stories.openPage();
const names = (await listStories(page)).map((pair) => pair.join('/'));
const references = new References(new URL('trees', import.meta.url), '.txt');

after(() => stories.close());

for (const name of names)
  it(`${name} has the roles, names and states it had`, async () => {
    await showStory(page, ...name.split('/'));
    const tree = await describeTree(page);
    if (process.env.UPDATE) references.write(name, tree);
    assert.deepEqual(tree.split('\n'), references.read(name)?.toString().split('\n'));
  });

it('no tree is of a story that is gone', () => {
  const gone = references.names.filter((name) => !names.includes(name));
  if (process.env.UPDATE) for (const name of gone) references.remove(name);
  else assert.deepEqual(gone, []);
});
