import {bundleScript, readText} from '../harness/bundle.js';
import {Session, launchBrowser} from '../harness/browser.js';
import {jsonFile, scriptFile, serve} from '../harness/server.js';
import {Samples, median, shuffle} from '../harness/statistics.js';
import {writeReleases} from '../data/releases.js';
import {parseReleaseFeed} from './parse-releases.js';
import {measureListSearch} from './search-list.js';

const ENGINES = ['osce', 'minisearch', 'ufuzzy', 'fuse'];
const QUERIES = [
  's',
  'se',
  'media freedom',
  'border security kazakhstan',
  'jornalists',
  'water managment tajikistan',
  'zurich',
];

/** Longer lists take this engine minutes a query, and say nothing new. */
const LIMITS = {fuse: 10_000};

const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<body><div id="root"></div><script>${readText('harness/page.js')}</script><script src="${script}"></script>`;

/** Milliseconds of one query, of as many as make a time that can be measured. */
const timeQuery = async (session, query) => {
  const {task: once} = await session.cost(() => session.run((query) => findTimes(query, 1), query), 0);
  const times = Math.max(1, Math.min(200, Math.ceil(20 / Math.max(once, 0.05))));
  const {task} = await session.cost(() => session.run((...args) => findTimes(...args), query, times), 0);
  return task / times;
};

const measure = async (browser, url, engine, length) => {
  const session = await Session.open(browser, `${url}/engines`);
  await session.run(async (path) => {
    globalThis.releases = await (await fetch(path)).json();
  }, `/releases-${length}`);
  const before = await session.memory();
  const {result, task} = await session.cost(
    () => session.tasks(() => session.run((engine) => buildIndex(engine), engine)),
    0,
  );
  const after = await session.memory();
  const costs = [];
  for (const query of QUERIES) costs.push(await timeQuery(session, query));
  await session.close();
  return {
    build: task,
    longestTask: result.tasks[0],
    bytes: after.bytes - before.bytes,
    query: median(costs),
    worstQuery: Math.max(...costs),
  };
};

/** Measures searches of archives, engines alone and the list with its field; `{length: {name: {measure: median}}}`. */
export const runSearches = async ({rounds, lengths, log}) => {
  const script = async (entry) => scriptFile(await bundleScript(`import '${entry}'`));
  const files = {
    '/engines': page('/engines.js'),
    '/engines.js': await script('./search/engines.js'),
    '/list': page('/list.js'),
    '/list.js': await script('./search/page-list.js'),
  };
  for (const length of lengths) {
    const items = writeReleases(length);
    files[`/items-${length}`] = jsonFile(items);
    files[`/releases-${length}`] = jsonFile(parseReleaseFeed(items));
  }
  const server = await serve(files);
  const browser = await launchBrowser();
  const unlimited = await launchBrowser({isUnlimited: true});
  const results = {};
  try {
    for (const length of lengths) {
      const samples = new Samples();
      for (let round = 1; round <= rounds; round++) {
        for (const engine of shuffle(ENGINES.filter((name) => length <= (LIMITS[name] ?? Infinity))))
          samples.add(engine, await measure(browser, server.url, engine, length));
        samples.add('list', await measureListSearch(unlimited, server.url, length));
        log(`search of ${length}: round ${round} of ${rounds}`);
      }
      results[length] = samples.medians;
    }
  } finally {
    await browser.close();
    await unlimited.close();
    server.close();
  }
  return results;
};
