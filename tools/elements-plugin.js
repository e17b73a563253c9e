import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** The elements there are, by the second part of their tags: a folder of `src/elements` with a module that registers one. */
export const elementNames = readdirSync(source('elements'))
  .filter((name) => existsSync(source(`elements/${name}/osce-${name}.ts`)))
  .sort();

/** The module that registers an element, from the root of the project. */
export const registrationOf = (name) => `src/elements/${name}/osce-${name}.ts`;

const className = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()) + 'Element';
const classFile = (name) => `./elements/${name}/${name}-element.js`;

/** Modules of `src` that are the list of elements, written while building: by path, what they say. */
const LISTS = {
  [source('element-classes.ts')]: () =>
    [
      ...elementNames.map((name) => `import {${className(name)}} from '${classFile(name)}';`),
      'export const elementClasses = {',
      ...elementNames.map((name) => `  '${name}': ${className(name)},`),
      '};',
    ].join('\n'),
  [source('element-loaders.ts')]: () =>
    [
      'export const elementLoaders = {',
      ...elementNames.map(
        (name) => `  '${name}': async () => (await import('${classFile(name)}')).${className(name)},`,
      ),
      '};',
    ].join('\n'),
};

/** Gives a build the lists of all elements: `src/element-classes.js` with their classes, `src/element-loaders.js` to load each. */
export const elementsPlugin = () => ({
  name: 'elements',
  enforce: 'pre',
  resolveId(id) {
    const name = /^\.\/(element-(?:classes|loaders))\.js$/.exec(id)?.[1];
    return name ? source(`${name}.ts`) : undefined;
  },
  load: (id) => LISTS[id]?.(),
});

/** The entry of a file that a page loads with a tag: `osce-release`, `osce-widgets` for everything, or that without exports. */
export const scriptEntry = (name) => `script:${name}`;

/** From the root of the project: a source map shows the text of an entry, which is to be the same on every machine. */
const entrySource = (path) => `/src/${path}`;

const entryCode = (name) => {
  const library = entrySource('index.ts');
  if (name === 'osce-widgets.classic') return `import '${library}';`;
  const element = elementNames.find((each) => name === `osce-${each}`);
  const own = element
    ? `import '${entrySource(`elements/${element}/osce-${element}.ts`)}';
export {${className(element)}} from '${entrySource(`elements/${element}/${element}-element.ts`)}';`
    : `export * from '${library}';`;
  return `${own}\nexport {define} from '${entrySource('script-elements.ts')}';`;
};

/**
 * For files that a page loads with a tag: a module that registers an element takes the prefix of its tag from the address of
 * the file, and `define` of the file registers it again.
 */
export const scriptPlugin = () => ({
  name: 'script',
  enforce: 'pre',
  // Vite makes a path of the name of an entry.
  resolveId: (id) => /script:[\w.-]+$/.exec(id)?.[0],
  load(id) {
    if (id.startsWith('script:')) return entryCode(id.slice('script:'.length));
    const name = elementNames.find((each) => id === source(`elements/${each}/osce-${each}.ts`));
    return (
      name &&
      `import {${className(name)}} from './${name}-element.js';
import {provide} from '../../script-elements.js';
provide('${name}', ${className(name)});`
    );
  },
});
