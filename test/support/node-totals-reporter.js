import {writeTotals} from './write-totals.js';

/** For `node --test`: writes the totals when a run ends. */
export default async function* totalsReporter(source) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  const failures = [];
  for await (const {type, data} of source) {
    // A file and a suite are counted by what is in them, but for a file that broke outside its tests.
    const isGroup =
      data.details?.type === 'suite' ||
      (type === 'test:pass' && data.nesting === 0 && data.name === data.file);
    if (isGroup) continue;
    if (type === 'test:pass') totals[data.skip ? 'skipped' : 'passed']++;
    if (type !== 'test:fail') continue;
    totals.failed++;
    failures.push(`Node: ${data.name}: ${data.details.error.message}`);
  }
  writeTotals(totals, failures);
  yield '';
}
