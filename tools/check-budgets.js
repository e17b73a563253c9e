// Bundles each entry of the npm build as a host's bundler would, Lit included, and compares what the browser must load
// before the entry runs with the budgets in package.json; the files for a tag are taken as they are.
// Prints a table; fails when a budget is passed or missing, or is far from what is reached. With --write it sets them anew.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {constants, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {budgetFor, judgeBudgets} from './judge-budgets.js';

const PACKAGE = 'package.json';
const {budgets, exports} = JSON.parse(readFileSync(PACKAGE, 'utf8'));

const compressed = (code) => gzipSync(code, {level: constants.Z_BEST_COMPRESSION}).length;

/** Bytes of the entry with all that it imports statically, and of what it imports on demand. */
const measure = async (path) => {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: path, formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const names = [output.find(({isEntry}) => isEntry).fileName];
  for (const name of names) {
    const {imports} = output.find(({fileName}) => fileName === name);
    names.push(...imports.filter((imported) => !names.includes(imported)));
  }
  const sum = (chunks) => chunks.reduce((bytes, {code}) => bytes + compressed(code), 0);
  return {
    initial: sum(output.filter(({fileName}) => names.includes(fileName))),
    onDemand: sum(output.filter(({fileName}) => !names.includes(fileName))),
  };
};

/** What npm offers by name, but for what runs on servers, where nobody waits for bytes. */
const modules = Object.entries(exports)
  .filter(([name]) => name !== './server')
  .flatMap(([, target]) => target.default ?? [])
  .filter((path) => path.endsWith('.js') && !path.includes('*'))
  .map((path) => path.replace('./', ''));
/** What a page loads with a tag. */
const scripts = readdirSync('dist/cdn')
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/cdn/${name}`);

const weights = {};
const rows = [];
for (const path of [...modules, ...scripts].sort()) {
  const {initial, onDemand} = scripts.includes(path)
    ? {initial: compressed(readFileSync(path)), onDemand: 0}
    : await measure(path);
  weights[path] = initial;
  rows.push({file: path, 'bytes, gzip -9': initial, budget: budgets[path], 'on demand': onDemand});
}
console.table(rows);
if (process.argv.includes('--write')) {
  const content = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  content.budgets = Object.fromEntries(
    Object.entries(weights).map(([path, bytes]) => [path, budgetFor(bytes)]),
  );
  writeFileSync(PACKAGE, `${JSON.stringify(content, null, 2)}\n`);
} else {
  const faults = judgeBudgets(weights, budgets);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}
