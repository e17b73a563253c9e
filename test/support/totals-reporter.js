import {appendFileSync} from 'node:fs';

const count = ({tests = [], suites = []} = {}) =>
  suites.map(count).reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    {
      passed: tests.filter((test) => test.passed && !test.skipped).length,
      failed: tests.filter((test) => !test.passed && !test.skipped).length,
      skipped: tests.filter((test) => test.skipped).length,
    },
  );

/**
 * Appends one line, `passed failed skipped`, to the file named by TEST_TOTALS when a run ends. A test file that broke
 * outside its tests counts as one failed.
 */
export const totalsReporter = () => ({
  stop({sessions}) {
    if (!process.env.TEST_TOTALS) return;
    const totals = {passed: 0, failed: 0, skipped: 0};
    for (const session of sessions) {
      const found = count(session.testResults);
      if (!session.passed && !found.failed) found.failed = 1;
      for (const key of Object.keys(totals)) totals[key] += found[key];
    }
    appendFileSync(process.env.TEST_TOTALS, `${totals.passed} ${totals.failed} ${totals.skipped}\n`);
  },
});
