import {cpSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {
  elementNames,
  elementsPlugin,
  registrationOf,
  scriptEntry,
  scriptPlugin,
} from './tools/elements-plugin.js';
import {asciiPlugin} from './tools/ascii-plugin.js';
import {cataloguePlugin} from './tools/catalogue-plugin.js';
import {decoratorsPlugin} from './tools/decorators-plugin.js';
import {literalsPlugin} from './tools/literals-plugin.js';
import {ownPropertiesPlugin} from './tools/own-properties-plugin.js';
import {sharedFileOf, splitPlugin} from './tools/split-plugin.js';
import {trustedTypesPlugin} from './tools/trusted-types-plugin.js';

const registrations = elementNames.map(registrationOf);

const schemas = (): Plugin => ({
  name: 'schemas',
  writeBundle({dir}) {
    for (const path of readdirSync('src/model', {recursive: true, encoding: 'utf8'}))
      if (path.endsWith('.schema.json')) cpSync(`src/model/${path}`, `${dir}/schemas/${basename(path)}`);
  },
});

/** One file per module for npm, with Lit left to the host's own build. */
const modules: UserConfig = {
  plugins: [elementsPlugin(), decoratorsPlugin(), literalsPlugin(), schemas()],
  build: {
    minify: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/model/index.ts',
        'src/server.ts',
        'src/embed/index.ts',
        'src/define.ts',
        ...['data', 'search'].flatMap((folder) =>
          readdirSync(`src/${folder}`, {withFileTypes: true})
            .filter((file) => file.isFile())
            .map(({name}) => `src/${folder}/${name}`),
        ),
        'src/command/osce-widgets.ts',
        ...registrations,
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/|lit-html|fuse\.js|node:)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
};

/** What files have in common that a page loads with a tag. */
const script = (
  entry: Record<string, string>,
  output: object,
  {format = 'es', plugins = []}: {format?: 'es' | 'iife'; plugins?: Plugin[]} = {},
): UserConfig => ({
  plugins: [
    elementsPlugin(),
    scriptPlugin(),
    decoratorsPlugin(),
    literalsPlugin(),
    trustedTypesPlugin(),
    ownPropertiesPlugin(),
    ...plugins,
  ],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: {entry, formats: [format], name: 'unused'},
    rolldownOptions: {output: {minify: true, ...output}},
  },
});

/**
 * Has browsers that know it compile every function of a file while it arrives, beside the page's own work, in place of one after
 * the other when it is first called ([explicit compile hints](https://v8.dev/blog/explicit-compile-hints)).
 */
const COMPILED = '//# allFunctionsCalledOnLoad';

/** Files of which most runs at once, beside those of the split build. */
const COMPILED_FILES = ['osce-country-picker', 'osce-nav-menu'];

/** One file without imports, all languages inside: every element, or the one that is named. */
const single = (name: string): UserConfig =>
  script(
    {[name]: scriptEntry(name)},
    {
      codeSplitting: false,
      entryFileNames: '[name].js',
      ...(COMPILED_FILES.includes(name) ? {postBanner: COMPILED} : {}),
    },
  );

const CLASSIC = 'osce-widgets.classic';

/** The same for a page that takes no modules: no exports, and nothing global. */
const classic: UserConfig = {
  ...script(
    {[CLASSIC]: scriptEntry(CLASSIC)},
    {
      codeSplitting: false,
      entryFileNames: '[name].js',
      intro: 'const scriptAddress = document.currentScript?.src ?? document.baseURI;',
    },
    {format: 'iife', plugins: [asciiPlugin()]},
  ),
  define: {'import.meta.url': 'scriptAddress'},
};

/** A file for each element, and for what several share, loaded by the autoloader or through an import map. */
const split: UserConfig = script(
  {
    'osce-autoloader': 'src/autoloader.ts',
    ...Object.fromEntries(elementNames.map((name) => [`split/osce-${name}`, scriptEntry(`osce-${name}`)])),
  },
  {
    entryFileNames: '[name].js',
    chunkFileNames: 'split/[name]-[hash].js',
    codeSplitting: {groups: [{debugName: 'shared', name: sharedFileOf}]},
    postBanner: COMPILED,
  },
  {plugins: [splitPlugin()]},
);

const embedPage = (): Plugin => ({
  name: 'embed-page',
  writeBundle: ({dir}) => cpSync('src/embed/embed.html', `${dir}/embed.html`),
});

/** The page for an iframe and its script (`embed`), or the script for the pages around such frames (`osce-embed`). */
const embed = (name: string): UserConfig => ({
  plugins: [cataloguePlugin(), name === 'embed' ? embedPage() : asciiPlugin()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: {
      entry: `src/embed/${name === 'embed' ? 'embed-page' : name}.ts`,
      // Without names of its own, the script is the same as a module and as a classic script.
      formats: [name === 'embed' ? 'es' : 'iife'],
      name: 'osceEmbed',
    },
    rolldownOptions: {output: {minify: true, entryFileNames: `${name}.js`}},
  },
});

const configs: Record<string, UserConfig> = {
  production: modules,
  [CLASSIC]: classic,
  split,
  embed: embed('embed'),
  'osce-embed': embed('osce-embed'),
};

/** `vite build` makes the npm modules, `vite build --mode osce-release` the single file of that name, and so on. */
export default defineConfig(({mode}) => {
  const config = configs[mode] ?? single(mode);
  return {
    ...config,
    publicDir: false,
    build: {target: 'es2022', sourcemap: true, reportCompressedSize: false, ...config.build},
  };
});
