import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {promisify} from 'node:util';
import resolvePlugin from '@rollup/plugin-node-resolve';
import {build as esbuild, transform} from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';
import {project} from './project.js';

/**
 * What a bundler makes of one entry: the code a page must have before the entry runs, the code that comes on demand,
 * and the modules that both are made of.
 * @typedef {{initial: string[], onDemand: string[], modules: string[]}} Bundle
 */

/** Chunks apart by whether the entry imports them, directly or by others, before it runs. */
const separate = (chunks, entry, importsOf) => {
  const names = [entry];
  for (const name of names) names.push(...importsOf(name).filter((imported) => !names.includes(imported)));
  const code = (isInitial) =>
    Object.keys(chunks)
      .filter((name) => names.includes(name) === isInitial)
      .map((name) => chunks[name].code);
  return {initial: code(true), onDemand: code(false)};
};

const separateRollup = (output) => {
  const chunks = Object.fromEntries(output.map((chunk) => [chunk.fileName, chunk]));
  const modules = output.flatMap((chunk) => chunk.moduleIds);
  return {
    modules,
    ...separate(chunks, output.find(({isEntry}) => isEntry).fileName, (name) => chunks[name].imports),
  };
};

/** @type {Record<string, (entry: string) => Promise<Bundle>>} */
export const bundlers = {
  async Vite(entry) {
    const built = await vite({
      configFile: false,
      root: project,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {input: entry},
      },
    });
    return separateRollup(built.output.filter(({type}) => type === 'chunk'));
  },

  async esbuild(entry) {
    const {outputFiles, metafile} = await esbuild({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      metafile: true,
      logLevel: 'error',
      write: false,
      outdir: 'out',
      absWorkingDir: project,
    });
    const chunks = Object.fromEntries(
      Object.entries(metafile.outputs).map(([path, output]) => [
        path,
        {...output, code: outputFiles.find((file) => file.path === resolve(project, path)).text},
      ]),
    );
    const name = Object.keys(chunks).find((path) => chunks[path].entryPoint === basename(entry));
    const modules = Object.values(chunks).flatMap(({inputs}) => Object.keys(inputs));
    const parts = separate(chunks, name, (each) =>
      chunks[each].imports.filter(({kind}) => kind === 'import-statement').map(({path}) => path),
    );
    return {modules, ...parts};
  },

  async Rollup(entry) {
    const bundle = await rollup({input: entry, plugins: [resolvePlugin({browser: true})]});
    const {output} = await bundle.generate({format: 'es'});
    const chunks = output.filter(({type}) => type === 'chunk');
    const minified = chunks.map(async (chunk) => ({
      ...chunk,
      code: (
        await transform(chunk.code, {minify: true, format: 'esm', target: 'es2022', legalComments: 'none'})
      ).code,
    }));
    return separateRollup(await Promise.all(minified));
  },

  async webpack(entry) {
    const folder = `${dirname(entry)}/webpack`;
    const stats = await promisify(webpack)({
      mode: 'production',
      context: project,
      entry: {main: entry},
      target: ['web', 'es2022'],
      output: {path: folder, clean: true, module: true, chunkFormat: 'module'},
      experiments: {outputModule: true},
      performance: {hints: false},
    });
    const {
      assets,
      entrypoints,
      errors,
      modules: list,
    } = stats.toJson({
      all: false,
      assets: true,
      entrypoints: true,
      errors: true,
      modules: true,
      modulesSpace: Infinity,
      nestedModules: true,
      nestedModulesSpace: Infinity,
    });
    if (errors.length) throw new Error(errors.map(({message}) => message).join('\n'));
    const initial = entrypoints.main.assets.map(({name}) => name);
    const read = (isInitial) =>
      assets
        .map(({name}) => name)
        .filter((name) => /\.m?js$/.test(name) && initial.includes(name) === isInitial)
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const modules = list
      .flatMap((module) => [module, ...(module.modules ?? [])])
      .map(({identifier = ''}) => identifier);
    return {modules, initial: read(true), onDemand: read(false)};
  },
};
