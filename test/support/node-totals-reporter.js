import {appendFileSync} from 'node:fs';

/** For `node --test`: appends one line, `passed failed skipped`, to the file named by TEST_TOTALS when a run ends. */
export default async function* totalsReporter(source) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of source) {
    // A file and a suite are counted by what is in them, but for a file that broke outside its tests.
    const isGroup =
      data.details?.type === 'suite' ||
      (type === 'test:pass' && data.nesting === 0 && data.name === data.file);
    if (isGroup) continue;
    if (type === 'test:pass') totals[data.skip ? 'skipped' : 'passed']++;
    if (type === 'test:fail') totals.failed++;
  }
  if (process.env.TEST_TOTALS)
    appendFileSync(process.env.TEST_TOTALS, `${totals.passed} ${totals.failed} ${totals.skipped}\n`);
  yield '';
}
