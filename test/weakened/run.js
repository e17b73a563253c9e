/**
 * Weakens the library on purpose, in one way after the other, and demands each time that tests fail: `npm run test:weakened`, or
 * with a part of the names of those to try. The weakened files are only served, never written.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {weaken} from '../support/weakening-plugin.js';
import {WEAKENINGS} from './weakenings.js';

/** Runs tests in Chromium and gives how many passed and failed. */
const runTests = async ({name, tests}, folder) => {
  const totals = join(folder, 'totals');
  const runner = join('node_modules', '.bin', 'web-test-runner');
  const child = spawn(runner, ['--files', ...tests, '--port', process.env.PORT ?? '8123'], {
    stdio: 'ignore',
    env: {...process.env, BROWSERS: 'chromium', TEST_TOTALS: totals, WEAKENED: name},
  });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [passed, failed] = readFileSync(totals, 'utf8').split(' ').map(Number);
  rmSync(totals);
  return {passed, failed};
};

const folder = mkdtempSync(join(tmpdir(), 'osce-widgets-weakened-'));
const wanted = WEAKENINGS.filter(({name}) => name.includes(process.argv[2] ?? ''));
let survivors = 0;
try {
  // Before anything runs: a weakening that no longer fits the source proves nothing.
  for (const weakening of WEAKENINGS) weaken(weakening);
  for (const weakening of wanted) {
    const start = Date.now();
    const {passed, failed} = await runTests(weakening, folder);
    // Where nothing passes, the weakened file may not even have been understood.
    const isNoticed = failed > 0 && passed > 0;
    if (!isNoticed) survivors++;
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    console.log(
      `${isNoticed ? 'noticed ' : 'SURVIVED'} ${`${failed} of ${failed + passed} fail`.padEnd(16)} ${seconds.padStart(3)} s  ${weakening.name}`,
    );
  }
} finally {
  rmSync(folder, {recursive: true});
}
console.log(`${wanted.length - survivors} of ${wanted.length} weakenings noticed`);
process.exitCode = survivors || !wanted.length ? 1 : 0;
