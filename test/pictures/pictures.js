// Takes a sheet of pictures of every story and compares it with the one that was accepted. With `--accept` what has changed becomes the
// reference; words narrow down the stories: `npm run pictures -- --accept nav-menu/Drawer breadcrumb`.
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {References} from '../support/references.js';
import {listStories, openStoryBrowser} from '../support/story-browser.js';
import {writeTotals} from '../support/write-totals.js';
import {takeSheet} from './take-sheet.js';
import {writePng} from './write-png.js';

const references = new References(new URL('reference', import.meta.url), '.png');
const changes = new References(new URL('changed', import.meta.url), '.png');

/** Pixels of a sheet that may differ: letters are smoothed a little differently on another processor. */
const ALLOWED_PIXELS = 12;

const {values, positionals} = parseArgs({options: {accept: {type: 'boolean'}}, allowPositionals: true});
const isWanted = (name) => !positionals.length || positionals.some((word) => name.includes(word));

const address = (png) => `data:image/png;base64,${png.toString('base64')}`;

/** What is to be said of a story whose picture is not as it was; nothing where it is. */
const check = async (page, name) => {
  const after = await takeSheet(page, ...name.split('/'));
  const before = references.read(name);
  if (!before) {
    (values.accept ? references : changes).write(name, after);
    return 'is new';
  }
  const {count, picture} = await page.evaluate(
    (...parameters) => globalThis.studio.compare(...parameters),
    address(before),
    address(after),
    ALLOWED_PIXELS,
  );
  if (!picture) return;
  if (values.accept) references.write(name, after);
  else changes.write(name, writePng(picture));
  return `has changed in ${count} pixels`;
};

const openPage = async (stories) => {
  const page = await stories.openPage();
  await page.addScriptTag({path: fileURLToPath(new URL('studio.js', import.meta.url))});
  return page;
};

/** What is to be said of every story, by its name. */
const checkAll = async (stories) => {
  const faults = new Map();
  const page = await openPage(stories);
  const all = (await listStories(page)).map((pair) => pair.join('/'));
  for (const name of references.names.filter((given) => !all.includes(given))) {
    faults.set(name, 'is the picture of no story');
    if (values.accept) references.remove(name);
  }
  const names = all.filter(isWanted);
  // One page: of two in one browser, one may wait for its turn to be drawn for ever.
  for (const name of names) {
    const fault = await check(page, name);
    if (fault) faults.set(name, fault);
  }
  return {names, faults};
};

changes.clear();
const stories = await openStoryBrowser();
const {names, faults} = await checkAll(stories).finally(() => stories.close());

for (const [name, fault] of faults) console.log(`${name} ${fault}${values.accept ? ': accepted' : ''}`);
const failed = values.accept ? 0 : faults.size;
console.log(`${names.length} sheets of pictures, ${faults.size} not as they were`);
if (failed)
  console.log(
    `Look at ${relative('', changes.folder)}: before, after and the difference. If it is meant, run "npm run pictures -- --accept".`,
  );
writeTotals(
  {passed: names.length - failed, failed},
  failed ? [...faults].map(([name, fault]) => `picture ${name} ${fault}`) : [],
);
process.exitCode = failed || !names.length ? 1 : 0;
