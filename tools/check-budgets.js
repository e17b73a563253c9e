// Bundles each entry of the npm build as a host's bundler would, Lit included, and compares what the browser must load
// before the entry runs with the budgets in package.json; one with an asterisk is for every file that has none of its own.
// Prints a table; fails when a budget is passed.
import {readFileSync, readdirSync} from 'node:fs';
import {constants, gzipSync} from 'node:zlib';
import {build} from 'vite';

const {budgets} = JSON.parse(readFileSync('package.json', 'utf8'));

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

const files = readdirSync('dist', {recursive: true, encoding: 'utf8'})
  .map((path) => `dist/${path.replaceAll('\\', '/')}`)
  .sort();

/** The files that a budget is for. */
const match = (pattern) => {
  if (!pattern.includes('*')) return [pattern];
  const [start, end] = pattern.split('*');
  return files.filter(
    (path) =>
      path.startsWith(start) &&
      path.endsWith(end) &&
      !path.slice(start.length).includes('/') &&
      !Object.hasOwn(budgets, path),
  );
};

const rows = [];
const entries = Object.entries(budgets).flatMap(([pattern, budget]) =>
  match(pattern).map((path) => [path, budget]),
);
for (const [path, budget] of entries) {
  const {initial, onDemand} = path.startsWith('dist/cdn/')
    ? {initial: compressed(readFileSync(path)), onDemand: 0}
    : await measure(path);
  rows.push({file: path, 'bytes, gzip -9': initial, budget, left: budget - initial, 'on demand': onDemand});
}
console.table(rows);
const over = rows.filter(({left}) => left < 0);
for (const row of over)
  console.error(`${row.file} is ${-row.left} bytes over its budget of ${row.budget} bytes.`);
process.exitCode = over.length ? 1 : 0;
