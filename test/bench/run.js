// Measures the elements beside others and beside what is written by hand, in one run, one after the other and each round in
// another order. Writes a table and a picture into the README.
//
// npm run bench -- [--quick] [--only=picker,navigation,release,list,search] [--rounds=5] [--report]
//
// --quick proves that everything works, in a minute, and writes nothing; --report writes again what was measured last.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {installPeers} from './install.js';

const SUITES = ['picker', 'navigation', 'release', 'list', 'search'];

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    report: {type: 'boolean', default: false},
    only: {type: 'string', default: SUITES.join()},
    rounds: {type: 'string', default: '5'},
  },
});
const FILE = join(import.meta.dirname, 'results.json');
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !SUITES.includes(name));
if (unknown.length) throw new Error(`No such suite: ${unknown.join(', ')}`);
const rounds = values.quick ? 1 : Number(values.rounds);
const log = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

const widgets = async (name) => {
  const {runWidgets} = await import('./widgets/run-widgets.js');
  const {suite} = await import(`./${name}/suite.js`);
  return runWidgets(values.quick ? suite.quick : suite, {rounds, log});
};

const RUNS = {
  picker: () => widgets('picker'),
  navigation: () => widgets('navigation'),
  async release() {
    const {runReleases} = await import('./release/run-releases.js');
    return runReleases({rounds, count: values.quick ? 5 : 100, log});
  },
  async list() {
    const {runLists} = await import('./list/run-lists.js');
    return runLists({rounds, lengths: values.quick ? [200] : [1000, 10_000], log});
  },
  async search() {
    const {runSearches} = await import('./search/run-searches.js');
    return runSearches({rounds, lengths: values.quick ? [200] : [1000, 10_000, 50_000], log});
  },
};

if (!values.report) {
  installPeers();
  if (values.quick) (await import('./harness/browser.js')).hurry();
  const {readMachine} = await import('./harness/machine.js');
  const results = existsSync(FILE) && !values.quick ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  results.machine = await readMachine();
  results.rounds ??= {};
  for (const name of wanted) {
    results[name] = await RUNS[name]();
    results.rounds[name] = rounds;
    // At once: a run takes long, and may be broken off.
    if (!values.quick) writeFileSync(FILE, `${JSON.stringify(results, null, 1)}\n`);
  }
  const {writeTables} = await import('./report/write-tables.js');
  console.log(writeTables(results));
}
if (!values.quick) {
  const {writeReport} = await import('./report/write-report.js');
  await writeReport(JSON.parse(readFileSync(FILE, 'utf8')));
}
