import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runnerImport} from 'vite';
import {findIn} from '../support/command-driver.js';

const {module} = await runnerImport('./test/support/json-documents.ts', {
  configFile: false,
  logLevel: 'error',
});

describe('osce-widgets check, at the edges of JSON', () => {
  for (const kind of ['release-feed', 'navigation', 'roster'])
    it(`finds in a ${kind} what is no JSON, and where, and nothing of the kind in what is`, async () => {
      for (const {name, bytes, isJson, isBroken} of module.JSON_DOCUMENTS)
        for (const chunk of [3, 10_000]) {
          const {findings, lines} = await findIn(bytes, {kind, chunk});
          const faults = findings.filter(({fault}) => /not JSON|UTF-8|empty|UTF-16/i.test(fault));
          if (isJson && !isBroken)
            assert.deepEqual(
              faults.filter(({severity}) => severity === 'error'),
              [],
              name,
            );
          else {
            assert.ok(faults.length, `${name}: ${lines.join('; ')}`);
            assert.ok(faults[0].place.line > 0 && faults[0].place.column > 0, name);
          }
        }
    });
});
