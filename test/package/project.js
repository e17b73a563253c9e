import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const npm = (...parameters) =>
  execFileSync('npm', parameters, {cwd: path('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

/** The folder of a host's project that has nothing but the packed package, as npm installs it. */
export const project = path('project');

rmSync(project, {recursive: true, force: true});
mkdirSync(project);
npm('pack', path('../..'), '--pack-destination', project, '--silent');

/** The packed package. */
export const tarball = `${project}/${readdirSync(project).find((name) => name.endsWith('.tgz'))}`;

writeFileSync(`${project}/package.json`, JSON.stringify({name: 'host', private: true, type: 'module'}));
npm(
  'install',
  tarball,
  '--prefix',
  project,
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
);
cpSync(path('samples'), project, {recursive: true});

/** The folder of the installed package. */
export const installed = `${project}/node_modules/osce-widgets`;

/** A JSON document of the installed package. */
export const readInstalled = (name) => JSON.parse(readFileSync(`${installed}/${name}`, 'utf8'));

/** The elements in the installed package's manifest. */
export const elements = readInstalled('dist/custom-elements.json')
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

/** Writes a file into the project; its path. */
export const write = (name, text) => {
  writeFileSync(`${project}/${name}`, text);
  return `${project}/${name}`;
};
