import {bundleScript, readText, weighScript} from '../harness/bundle.js';
import {Session, launchBrowser} from '../harness/browser.js';
import {jsonFile, scriptFile, serve} from '../harness/server.js';
import {Samples, shuffle} from '../harness/statistics.js';
import {writeBody, writeReleases} from '../data/releases.js';

const BODY = 5000;

/** Modules by variant, for what they weigh, and the parts that an article needs. */
const MODULES = {
  osce: [
    `import '../../dist/elements/release/osce-release.js'`,
    '../../dist/elements/release/release-article.js',
    '../../dist/feed/release-reader.js',
  ],
  dompurify: [`import A from 'dompurify'; A()`],
  sethtml: [''],
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Releases</title><body><div id="root"></div>
<script>${readText('harness/page.js')}</script><script src="/variants.js"></script>`;

const measure = async (browser, url, variant, count) => {
  const session = await Session.open(browser, url);
  await session.run(async () => {
    globalThis.items = await (await fetch('/items')).json();
    // The first of a page brings the script to life; what is measured are the others.
    await showReleases('osce', items.slice(0, 1));
  });
  await session.wait(300);
  const before = await session.memory();
  const {task, style, layout} = await session.cost(
    () => session.run((variant) => showReleases(variant, items.slice(1)), variant),
    300,
  );
  const after = await session.memory();
  const elements = await session.run(() => document.querySelectorAll('#root > *').length);
  if (elements !== count + 1) throw new Error(`${variant}: ${elements} releases. ${session.errors}`);
  await session.close();
  return {
    cost: task / count,
    style: (style + layout) / count,
    bytes: (after.bytes - before.bytes) / count,
    nodes: (after.nodes - before.nodes) / count,
  };
};

/** Measures articles with a body of 5 KB; `{name: {measure: median}}`. */
export const runReleases = async ({rounds, count, log}) => {
  // What every variant shows, and no more: headline, day and body.
  const items = writeReleases(count + 1).map(({id, title, date_published}, i) => {
    return {id, title, date_published, content_html: writeBody(BODY, i + 1)};
  });
  const script = scriptFile(await bundleScript(`import './release/variants.js'`));
  const server = await serve({'/': PAGE, '/variants.js': script, '/items': jsonFile(items)});
  const browser = await launchBrowser();
  const samples = new Samples();
  try {
    for (const [variant, modules] of Object.entries(MODULES))
      samples.add(variant, await weighScript(...modules));
    for (let round = 1; round <= rounds; round++) {
      for (const variant of shuffle(Object.keys(MODULES)))
        samples.add(variant, await measure(browser, server.url, variant, count));
      log(`release: round ${round} of ${rounds}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return samples.medians;
};
