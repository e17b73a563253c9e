import {posix} from 'node:path';
import MagicString from 'magic-string';

/** The class of an element. */
const ELEMENT = /\/src\/elements\/[\w-]+\/([\w-]+)-element\.ts$/;

/** What is loaded for every feed, and needed by no element before. */
const FEED = /\/src\/(?:feed\/(?:load-document|decode-json|decode-text)|model\/read-fields)\.ts$/;

/** What makes and shows the text of a release. */
const RELEASE = /\/src\/.*\/release-(?:article|reader)\.ts$/;

/** How many elements have in common what is loaded with any of them. */
const COMMON = 3;

/** The modules that a module is loaded with: what imports it, directly or not, and is itself imported on demand or by a page. */
const findRoots = (id, context) => {
  const roots = [];
  const importing = new Set([id]);
  for (const module of importing) {
    const {importers = [], dynamicImporters = []} = context.getModuleInfo(module) ?? {};
    if (dynamicImporters.length || !importers.length) roots.push(module);
    for (const importer of importers) importing.add(importer);
  }
  return roots;
};

/**
 * The file of the split build that a module belongs to, where it is one of those that several parts share: left to itself, a
 * bundler makes a file for each set of parts that share something, many of them of some hundred bytes.
 */
export const sharedFileOf = (id, context) => {
  if (/\/src\/define-elements\.ts$/.test(id)) return 'base';
  const roots = findRoots(id, context);
  const elements = roots.flatMap((root) => ELEMENT.exec(root)?.[1] ?? []);
  // The picker alone has no feed.
  if (elements.length >= COMMON) return elements.includes('country-picker') ? 'base' : 'feed';
  if (FEED.test(id)) return 'feed';
  const isOfReleases = elements.every((name) => name === 'release-list');
  return isOfReleases && roots.length > 1 && roots.some((root) => RELEASE.test(root)) ? 'text' : null;
};

/** What a file loads on demand, by an address in its folder or below. */
const IMPORT = /\bimport\(\s*(["'`])(\.[^"'`]+)\1\s*\)/g;

/** A file, and all that the browser loads before it runs. */
const withImports = (name, chunks) => {
  const names = new Set([name]);
  for (const each of names) for (const imported of chunks[each].imports) names.add(imported);
  return names;
};

/**
 * Has each file of the split build name at once all that a part needs which it loads. A browser finds out what a file imports only
 * when it is there: each file that leads to another costs a whole way to the server and back.
 */
export const splitPlugin = () => ({
  name: 'split',
  renderChunk(code, {fileName, isEntry, imports}, _, {chunks}) {
    const text = new MagicString(code);
    const own = withImports(fileName, chunks);
    const folder = posix.dirname(fileName);
    const write = (name) => `"./${posix.relative(folder, name)}"`;
    for (const {0: call, 2: address, index} of code.matchAll(IMPORT)) {
      const part = posix.join(folder, address);
      const further = [...withImports(part, chunks)].filter((name) => name !== part && !own.has(name));
      const all = [part, ...further].map((name) => `import(${write(name)})`);
      if (further.length)
        text.update(index, index + call.length, `Promise.all([${all}]).then((parts) => parts[0])`);
    }
    if (isEntry)
      for (const name of own)
        if (name !== fileName && !imports.includes(name)) text.append(`\nimport ${write(name)};`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
