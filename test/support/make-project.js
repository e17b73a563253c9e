import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * `node make-project.js FOLDER`: makes FOLDER/project, a host's project that has nothing but the packed package, as npm installs
 * it, and what may be in FOLDER/samples. Tools are found in FOLDER, as in any folder above a project.
 */
const folder = resolve(process.argv[2]);
const project = `${folder}/project`;
const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (...parameters) =>
  execFileSync('npm', parameters, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});

rmSync(project, {recursive: true, force: true});
mkdirSync(project);
npm('pack', root, '--pack-destination', project, '--silent');
const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));

writeFileSync(`${project}/package.json`, JSON.stringify({name: 'host', private: true, type: 'module'}));
npm(
  'install',
  `${project}/${tarball}`,
  '--prefix',
  project,
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--silent',
);
if (existsSync(`${folder}/samples`)) cpSync(`${folder}/samples`, project, {recursive: true});
