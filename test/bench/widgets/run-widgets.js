import {bundleModule, bundleStyles, readText, weighScript, weighText} from '../harness/bundle.js';
import {launchBrowser} from '../harness/browser.js';
import {scriptFile, serve} from '../harness/server.js';
import {Samples, shuffle} from '../harness/statistics.js';
import {filterStyles} from './filter-styles.js';
import {measureCosts, measureMemory, measureTimes, observe} from './measure-widget.js';

const writePage = (name, css) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>body{margin:8px}.host{max-width:var(--width);margin-bottom:8px}</style><style>${css}</style>
<body><h1>Page</h1><div id="root"></div><script>${readText('harness/page.js')}</script>`;

/** A contestant with what it weighs, and the files that it is served as. */
const prepare = async (suite, contestant) => {
  const {name, adapter, module = `import '${adapter}'`, inUse = [], styles, isBare} = contestant;
  const css = styles ? await bundleStyles(styles) : '';
  const chunks = await bundleModule(`export {adapter} from '${adapter}'`);
  const page = writePage(name, css).replace('var(--width)', suite.width);
  return {
    ...contestant,
    css,
    page: `/${name}/`,
    path: `/${name}/entry.js`,
    weight: isBare ? undefined : await weighScript(module, ...inUse),
    files: [
      [`/${name}/`, page],
      ...chunks.map(({fileName, code}) => [`/${name}/${fileName}`, scriptFile(code)]),
    ],
  };
};

/** Bytes of the styles that a contestant needs of its sheet; a sheet for a whole design system is cut down to them. */
const weighStyles = async (browser, {css, styleNames}) =>
  weighText(css && styleNames ? await filterStyles(browser, css, styleNames) : css);

/** Measures contestants one after the other, in each round in another order; `{name: {measure: median}}`. */
export const runWidgets = async (suite, {rounds, log}) => {
  const contestants = [];
  for (const contestant of suite.contestants) contestants.push(await prepare(suite, contestant));
  const server = await serve(Object.fromEntries(contestants.flatMap(({files}) => files)));
  const [unlimited, limited] = [await launchBrowser({isUnlimited: true}), await launchBrowser()];
  const setting = {...suite, url: server.url};
  const samples = new Samples();
  try {
    const fields = [];
    for (const contestant of contestants) {
      samples.add(contestant.name, {...contestant.weight, css: await weighStyles(limited, contestant)});
      fields.push({contestant, seen: await observe(limited, setting, contestant)});
      log(`${suite.name}: ${contestant.name} works`);
    }
    for (let round = 1; round <= rounds; round++) {
      for (const field of shuffle(fields)) {
        await measureTimes(unlimited, setting, field, samples);
        await measureCosts(limited, setting, field, samples);
        if (round <= Math.ceil(rounds / 2)) await measureMemory(limited, setting, field, samples);
      }
      log(`${suite.name}: round ${round} of ${rounds}`);
    }
  } finally {
    await unlimited.close();
    await limited.close();
    server.close();
  }
  return samples.medians;
};
