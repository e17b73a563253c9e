import {bundleScript, readText, weighScript} from '../harness/bundle.js';
import {Session, launchBrowser} from '../harness/browser.js';
import {jsonFile, scriptFile, serve} from '../harness/server.js';
import {Samples, shuffle} from '../harness/statistics.js';
import {writeReleases} from '../data/releases.js';

const VARIANTS = ['osce', 'html', 'blocks'];

/** A tall page without cards: what the machine itself does between frames. */
const EMPTY = 'empty';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><style>body{margin:8px auto;max-width:60rem}</style>
<body><div id="root"></div><script>${readText('harness/page.js')}</script><script src="/variants.js"></script>`;

const STEPS = 240;
const PIXELS = 600;
const SLOW_FRAME = 25;

const openPage = async (browser, url, length) => {
  const session = await Session.open(browser, url);
  await session.run(async (path) => {
    globalThis.items = await (await fetch(path)).json();
    await bench.nextFrame();
  }, `/items-${length}`);
  return session;
};

const scroll = (session) => session.run((...args) => scrollList(...args), STEPS, PIXELS);

const measureCosts = async (browser, url, variant, length) => {
  const session = await openPage(browser, url, length);
  const before = await session.memory();
  const {result, task, style, layout} = await session.cost(
    () => session.run((variant) => showList(variant, items), variant),
    0,
  );
  await session.run((length) => settleList(length), length);
  await session.wait(500);
  const after = await session.memory();
  const {result: traced, task: scrollCost} = await session.cost(
    () => session.tasks(() => scroll(session)),
    0,
  );
  await session.close();
  return {
    ...result,
    firstCost: task,
    firstStyle: style + layout,
    bytes: after.bytes - before.bytes,
    nodes: after.nodes - before.nodes,
    longestTask: traced.tasks[0],
    frameCost: scrollCost / STEPS,
  };
};

/** Frames by the clock, where each follows the last as soon as it is painted: at 60 a second, one of 17 ms would count as one of 33. */
const measureFrames = async (browser, url, variant, length) => {
  const session = await openPage(browser, url, length);
  await session.run((variant) => showList(variant, items), variant);
  await session.run((length) => settleList(length), length);
  await session.wait(500);
  const frames = await scroll(session);
  await session.close();
  return {slowFrames: frames.filter((time) => time > SLOW_FRAME).length};
};

/** Measures lists of cards; `{length: {name: {measure: median}}}`. */
export const runLists = async ({rounds, lengths, log}) => {
  const script = scriptFile(await bundleScript(`import './list/variants.js'`));
  const files = lengths.map((length) => [`/items-${length}`, jsonFile(writeReleases(length))]);
  const server = await serve({'/': PAGE, '/variants.js': script, ...Object.fromEntries(files)});
  const browser = await launchBrowser();
  const unlimited = await launchBrowser({isUnlimited: true});
  const results = {
    weight: await weighScript(
      `import '../../dist/elements/release-list/osce-release-list.js'`,
      '../../dist/feed/release-reader.js',
      '../../dist/search/release-index.js',
    ),
  };
  try {
    for (const length of lengths) {
      const samples = new Samples();
      for (let round = 1; round <= rounds; round++) {
        for (const variant of shuffle(VARIANTS))
          samples.add(variant, await measureCosts(browser, server.url, variant, length));
        for (const variant of shuffle([...VARIANTS, EMPTY]))
          samples.add(variant, await measureFrames(unlimited, server.url, variant, length));
        log(`list of ${length}: round ${round} of ${rounds}`);
      }
      results[length] = samples.medians;
    }
  } finally {
    await Promise.all([browser.close(), unlimited.close()]);
    server.close();
  }
  return results;
};
