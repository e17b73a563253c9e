// Builds dist/cdn, all that a page can load with a tag, and writes down what each file must be: `sri.json` for script tags,
// `importmap.json` for the split build.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {elementNames} from './elements-plugin.js';

const FOLDER = 'dist/cdn';

rmSync(FOLDER, {recursive: true, force: true});
const elements = elementNames.map((name) => `osce-${name}`);
for (const mode of ['osce-widgets', 'osce-widgets.classic', 'split', ...elements, 'embed', 'osce-embed'])
  await build({mode, logLevel: 'warn'});

const integrity = Object.fromEntries(
  readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(`${FOLDER}/${path}`))
        .digest('base64')}`,
    ]),
);

/** Only what pages of the split build load; addresses are relative to the page that holds the map. */
const isSplit = (path) => path.startsWith('split/') || path === 'osce-autoloader.js';
const importMap = {
  imports: Object.fromEntries(
    elements.map((name) => [`osce-widgets/elements/${name}.js`, `./split/${name}.js`]),
  ),
  integrity: Object.fromEntries(
    Object.entries(integrity)
      .filter(([path]) => isSplit(path))
      .map(([path, hash]) => [`./${path}`, hash]),
  ),
};

const write = (name, value) => writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
write('sri.json', integrity);
write('importmap.json', importMap);
