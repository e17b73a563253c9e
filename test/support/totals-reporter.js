import {relative} from 'node:path';
import {writeTotals} from './write-totals.js';

/** All tests of a suite and of those in it, with their whole names. */
const testsOf = ({tests = [], suites = []} = {}, around = '') => [
  ...tests.map((test) => ({...test, name: around + test.name})),
  ...suites.flatMap((suite) => testsOf(suite, `${around}${suite.name} > `)),
];

/** Writes the totals when a run ends. A test file that broke outside its tests counts as one failed. */
export const totalsReporter = () => ({
  stop({sessions}) {
    const totals = {passed: 0, failed: 0, skipped: 0};
    const failures = [];
    for (const session of [...sessions]) {
      const tests = testsOf(session.testResults);
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      if (!session.passed && !failed.length) failed.push({name: '', error: session.errors[0]});
      totals.failed += failed.length;
      totals.skipped += tests.filter((test) => test.skipped).length;
      totals.passed += tests.filter((test) => test.passed && !test.skipped).length;
      const place = `${session.browser.name} ${relative('', session.testFile ?? '')}`;
      failures.push(...failed.map(({name, error}) => `${place}: ${name}: ${error?.message ?? 'broken'}`));
    }
    writeTotals(totals, failures);
  },
});
