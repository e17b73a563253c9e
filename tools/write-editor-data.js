// Writes what editors, compilers and language models read of the elements, from dist/custom-elements.json: custom data for
// VS Code, web-types for JetBrains, types for the templates of each framework, and llms.txt. All of it lies in dist.
import {cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {cssCustomData, htmlCustomData} from './editor-data/custom-data.js';
import {llmsText} from './editor-data/llms.js';
import {templateTypes} from './editor-data/template-types.js';
import {webTypes} from './editor-data/web-types.js';
import {elements} from './read-manifest.js';

const description = JSON.parse(readFileSync('package.json', 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

mkdirSync('dist/types', {recursive: true});
cpSync('tools/editor-data/framework-types', 'dist/types', {recursive: true});
for (const [path, text] of Object.entries({
  'types/elements.d.ts': templateTypes(elements, readFileSync('src/index.ts', 'utf8')),
  'vscode.html-custom-data.json': json(htmlCustomData(elements)),
  'vscode.css-custom-data.json': json(cssCustomData(elements)),
  'web-types.json': json(webTypes(elements, description)),
  'llms.txt': llmsText(elements, description),
}))
  writeFileSync(`dist/${path}`, text);

// A bundler keeps the import of a module for its types alone, and has to find it.
for (const name of readdirSync('dist/types').filter((each) => each.endsWith('.d.ts')))
  writeFileSync(`dist/types/${name.replace(/\.d\.ts$/, '.js')}`, 'export {};\n');
