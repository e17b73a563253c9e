import {cpSync, existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {cataloguePlugin} from './tools/catalogue-plugin.js';
import {literalsPlugin} from './tools/literals-plugin.js';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  html: 'text/html',
  json: 'application/json',
};

/** Puts the files for a script tag beside the demo, as far as they have been built: its snippets then work as they are printed. */
const cdn = (): Plugin => ({
  name: 'cdn',
  configureServer({middlewares}) {
    middlewares.use('/cdn', (request, response, next) => {
      const name = basename(new URL(request.url ?? '', 'http://localhost').pathname);
      const type = TYPES[name.replace(/.*\./, '')];
      if (!type || !existsSync(`dist/cdn/${name}`)) return next();
      response.setHeader('content-type', type);
      response.setHeader('access-control-allow-origin', '*');
      response.end(readFileSync(`dist/cdn/${name}`));
    });
  },
  writeBundle({dir}) {
    if (existsSync('dist/cdn')) cpSync('dist/cdn', `${dir}/cdn`, {recursive: true});
  },
});

/** Serves the demo from the sources on this machine alone, to pages of any origin there, or builds it into a folder that works under any address. */
export default defineConfig({
  root: 'demo',
  base: './',
  // What is not there is missing, and no page in its place.
  appType: 'mpa',
  cacheDir: '../node_modules/.vite',
  plugins: [literalsPlugin(), cataloguePlugin(), cdn()],
  server: {host: '127.0.0.1', cors: true, fs: {allow: ['..']}},
  preview: {host: '127.0.0.1', cors: true},
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    rolldownOptions: {input: pages.map((name) => resolve('demo', name))},
  },
});
