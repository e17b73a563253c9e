import {readdirSync} from 'node:fs';
import {defineConfig} from 'vite';
import {literalsPlugin} from './tools/literals-plugin.js';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

/** Serves the demo from the sources on this machine alone, or builds it into a folder that works under any address. */
export default defineConfig({
  root: 'demo',
  base: './',
  cacheDir: '../node_modules/.vite',
  plugins: [literalsPlugin()],
  server: {host: '127.0.0.1', fs: {allow: ['..']}},
  preview: {host: '127.0.0.1'},
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    rolldownOptions: {input: pages.map((name) => `demo/${name}`)},
  },
});
