import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import solid from 'vite-plugin-solid';
import {project} from './project.js';

const isCustomElement = (tag) => tag.startsWith('osce-');

/** What each framework asks of Vite. */
const plugins = {
  angular: () => [],
  preact: () => [],
  react: () => [],
  solid: () => [solid({ssr: true})],
  svelte: () => [svelte({configFile: false})],
  vue: () => [vue({template: {compilerOptions: {isCustomElement}}})],
};

export const frameworks = Object.keys(plugins);

/** The file of an app that has this name, with any ending. */
const find = (framework, name) => {
  const folder = `${project}/${framework}`;
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}.`));
  return file && `${folder}/${file}`;
};

const make = (framework, entry, options) =>
  build({
    configFile: false,
    root: `${project}/${framework}`,
    mode: 'development',
    logLevel: 'warn',
    plugins: plugins[framework](),
    ...options,
    build: {
      target: 'es2022',
      minify: false,
      modulePreload: false,
      emptyOutDir: true,
      rolldownOptions: {input: entry, output: {entryFileNames: '[name].js'}},
      ...options.build,
    },
  });

/**
 * Builds an app as its framework is used while a page is worked on, with all that it has to say: the folder of its scripts, whose
 * `main.js` shows it, and what a server writes of it, where it can.
 * @returns {Promise<{folder: string, served?: string}>}
 */
export const buildApp = async (framework) => {
  process.env.NODE_ENV = 'development';
  const folder = `${project}/${framework}/built`;
  await make(framework, find(framework, 'main'), {build: {outDir: `${folder}/page`}});
  const server = find(framework, 'server');
  if (!server) return {folder: `${folder}/page`};
  await make(framework, server, {build: {outDir: `${folder}/server`, ssr: true}});
  const {render} = await import(pathToFileURL(`${folder}/server/server.js`));
  return {folder: `${folder}/page`, served: await render()};
};
