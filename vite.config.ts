import {cpSync, existsSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {elementsPlugin} from './tools/elements-plugin.js';
import {literalsPlugin} from './tools/literals-plugin.js';
import {trustedTypesPlugin} from './tools/trusted-types-plugin.js';

/** The modules that register an element, such as `src/elements/release/osce-release.ts`. */
const registrations = readdirSync('src/elements')
  .map((name) => `src/elements/${name}/osce-${name}.ts`)
  .filter((path) => existsSync(path));

const schemas = (): Plugin => ({
  name: 'schemas',
  writeBundle({dir}) {
    for (const path of readdirSync('src/model', {recursive: true, encoding: 'utf8'}))
      if (path.endsWith('.schema.json')) cpSync(`src/model/${path}`, `${dir}/schemas/${basename(path)}`);
  },
});

const embedPage = (): Plugin => ({
  name: 'embed-page',
  writeBundle: ({dir}) => cpSync('src/embed/embed.html', `${dir}/embed.html`),
});

/** One file per module for npm, with Lit left to the host's own build. */
const modules: UserConfig = {
  plugins: [literalsPlugin(), schemas()],
  build: {
    minify: false,
    lib: {
      entry: ['src/index.ts', 'src/model/index.ts', 'src/embed/index.ts', ...registrations],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/|lit-html|fuse\.js)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({name}) => (/_virtual|oxc/.test(name) ? 'decorate.js' : '[name].js'),
      },
    },
  },
};

/** One file without imports, all languages inside, for a script tag: every element, or the one that is named. */
const single = (name: string): UserConfig => ({
  plugins: [literalsPlugin(), trustedTypesPlugin()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: {
      entry: registrations.find((path) => path.endsWith(`/${name}.ts`)) ?? 'src/index.ts',
      formats: ['es'],
    },
    rolldownOptions: {output: {codeSplitting: false, minify: true, entryFileNames: `${name}.js`}},
  },
});

/** The page for an iframe and its script (`embed`), or the script for the pages around such frames (`osce-embed`). */
const embed = (name: string): UserConfig => ({
  plugins: [elementsPlugin(), name === 'embed' && embedPage()],
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

/** `vite build` makes the npm modules, `vite build --mode osce-release` the single file of that name, `--mode embed` the page. */
export default defineConfig(({mode}) => {
  const config = mode === 'production' ? modules : mode.endsWith('embed') ? embed(mode) : single(mode);
  return {
    ...config,
    publicDir: false,
    build: {target: 'es2022', sourcemap: true, reportCompressedSize: false, ...config.build},
  };
});
