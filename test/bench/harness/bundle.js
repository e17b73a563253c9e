import {fileURLToPath} from 'node:url';
import {constants, gzipSync} from 'node:zlib';
import {build, transform} from 'esbuild';
import {build as viteBuild} from 'vite';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The folder of the benchmark; imports of contestants are relative to it. */
export const FOLDER = fileURLToPath(new URL('..', import.meta.url));

const OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  platform: 'browser',
  conditions: ['production', 'browser', 'import', 'module'],
  mainFields: ['module', 'browser', 'main'],
  define: {'process.env.NODE_ENV': '"production"'},
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: FOLDER,
};

const bundle = (contents, options) =>
  build({
    ...OPTIONS,
    stdin: {contents, resolveDir: FOLDER, sourcefile: 'entry.js', loader: 'js'},
    ...options,
  });

/** Bytes of a text, gzip. */
export const weighText = (text) => (text ? gzipSync(text, {level: constants.Z_BEST_COMPRESSION}).length : 0);

/** One script with all that the module imports, on demand or not. */
export const bundleScript = async (contents) => {
  const {outputFiles} = await bundle(contents, {format: 'iife'});
  return outputFiles[0].text;
};

const ENTRY = join(FOLDER, 'entry.js');

/** The module as a host's build makes it: what it imports on demand is in files of its own, the module itself comes first. */
export const bundleModule = async (contents) => {
  const entry = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? contents : undefined),
  };
  const [{output}] = await viteBuild({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    define: OPTIONS.define,
    build: {
      write: false,
      target: OPTIONS.target,
      lib: {entry: ENTRY, formats: ['es']},
      rolldownOptions: {
        // As in a page's own build, the entry may export what its parts share: there is no file for each of those.
        preserveEntrySignatures: 'allow-extension',
        output: {minify: true, entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js'},
      },
    },
  });
  return output.filter(({type}) => type === 'chunk').sort((a, b) => b.isEntry - a.isEntry);
};

/** What the browser loads before the module runs. */
const weighInitial = async (contents) => {
  const chunks = await bundleModule(contents);
  const names = [chunks[0].fileName];
  for (const name of names) {
    const {imports} = chunks.find(({fileName}) => fileName === name);
    names.push(...imports.filter((imported) => !names.includes(imported)));
  }
  return chunks
    .filter(({fileName}) => names.includes(fileName))
    .reduce((bytes, {code}) => bytes + weighText(code), 0);
};

/** Bytes, gzip: of what the browser loads before the module runs, and with the parts that it loads for what is measured. */
export const weighScript = async (contents, ...parts) => {
  const imports = parts.map(
    (part, i) => `import * as part${i} from '${part}'; globalThis.part${i} = part${i};`,
  );
  return {
    initial: await weighInitial(contents),
    used: await weighInitial([contents, ...imports].join(';')),
  };
};

/** A style sheet of a contestant, minified, with what it imports. */
export const bundleStyles = async (path) => {
  const {outputFiles} = await build({
    entryPoints: [join(FOLDER, path)],
    bundle: true,
    write: false,
    logLevel: 'error',
    external: ['*.svg', '*.png', '*.jpg', '*.webp', '*.woff', '*.woff2', '*.ttf', '*.gif', 'http*'],
  });
  const {code} = await transform(outputFiles[0].text, {loader: 'css', minify: true, legalComments: 'none'});
  return code.replaceAll(/url\([^)]*\)/g, 'none');
};

/** A file of the benchmark as text. */
export const readText = (path) => readFileSync(join(FOLDER, path), 'utf8');
