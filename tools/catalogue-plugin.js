import {existsSync, readFileSync} from 'node:fs';
import {readElements, withoutWords} from './read-elements.js';

const MANIFEST = 'dist/custom-elements.json';
const INTEGRITY = 'dist/cdn/sri.json';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const read = () => {
  if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing: run "npm run manifest".`);
  return readElements(readJson(MANIFEST));
};

/** What each virtual module exports. */
const MODULES = {
  'virtual:osce-elements': () => withoutWords(read()),
  'virtual:osce-catalogue': () => ({
    elements: read(),
    version: readJson('package.json').version,
    integrity: existsSync(INTEGRITY) ? readJson(INTEGRITY) : {},
  }),
};

const codeOf = (name) => `export default ${JSON.stringify(MODULES[name]())};`;

/** Gives the sources what the custom-elements manifest says, as `virtual:osce-elements` and `virtual:osce-catalogue`. */
export const cataloguePlugin = () => ({
  name: 'catalogue',
  resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0virtual:osce-') ? codeOf(id.slice(1)) : undefined),
});

/** The same for the test runner. */
export const catalogueTestPlugin = () => ({
  name: 'catalogue',
  resolveImport: ({source}) =>
    Object.hasOwn(MODULES, source) ? `/__${source.replace('virtual:', '')}.js` : undefined,
  serve({path}) {
    const name = `virtual:${path.slice('/__'.length, -'.js'.length)}`;
    return path.startsWith('/__osce-') && Object.hasOwn(MODULES, name)
      ? {type: 'js', body: codeOf(name)}
      : undefined;
  },
});
