import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {project} from './project.js';

const bin = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));

const typescript = (name) => ({
  command: [name, '-p', '.', '--pretty', 'false'],
  place: /^(\S+?)\((\d+),\d+\): error/gm,
});

/** What checks the sample of a framework, and how it names a place: a file and a line. */
const checkers = {
  angular: typescript('tsc'),
  react: typescript('tsc'),
  preact: typescript('tsc'),
  solid: typescript('tsc'),
  vue: typescript('vue-tsc'),
  svelte: {
    command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine', '--threshold', 'error'],
    place: /^\d+ ERROR "(.+?)" (\d+):/gm,
  },
};

/** The lines of a sample that use an element. */
const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.includes('<osce-') ? [i + 1] : []));

const check = (framework) =>
  new Promise((resolve) => {
    const {command, place} = checkers[framework];
    const [name, ...parameters] = command;
    execFile(bin(name), parameters, {cwd: `${project}/${framework}`}, (error, stdout, stderr) =>
      resolve({
        text: stdout + stderr,
        places: [...stdout.matchAll(place)].map(([, file, line]) => [file, Number(line)]),
      }),
    );
  });

describe('the types of templates', () => {
  for (const framework of Object.keys(checkers))
    it(`know every element in ${framework}, and each fault`, async () => {
      const folder = `${project}/${framework}`;
      const faults = readdirSync(folder).find((name) => name.startsWith('faults'));
      const {text, places} = await check(framework);
      assert.deepEqual(
        places.filter(([file]) => file !== faults),
        [],
        text,
      );
      if (!faults) return;
      const found = [...new Set(places.map(([, line]) => line))].sort((a, b) => a - b);
      assert.deepEqual(found, linesOf(`${folder}/${faults}`), text);
    });
});
