import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runnerImport} from 'vite';
import {feedOf, makeFolder, run} from '../support/command-driver.js';

const load = async (path) => (await runnerImport(path, {configFile: false, logLevel: 'error'})).module;
const {GENERATED_ATTACKS} = await load('./test/support/attack-grammar.ts');
const {attacks, entries, releasesOf, rosterOf, rss} = await load('./test/support/attack-documents.ts');

const folder = makeFolder();

/** What makes a terminal do anything but show a character, from left to right. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const next = attacks();

/** Every attack as a name and as a value of a release, and some of them in each of the other kinds, which are checked whole. */
const DOCUMENTS = {
  'release-feed': feedOf([
    ...releasesOf(40, () => true),
    ...GENERATED_ATTACKS.map((attack, i) => ({
      id: `${i}`,
      [attack]: attack,
      _osce: {[attack]: attack, date: attack},
    })),
  ]),
  navigation: {
    items: Array.from({length: 500}, () => ({[next()]: 1, label: next(), children: entries(next, 1)})),
  },
  roster: rosterOf(next, 1000),
  rss: rss(Array.from({length: 100}, () => next)),
};

describe('osce-widgets check, on attacks', () => {
  for (const [kind, content] of Object.entries(DOCUMENTS))
    for (const style of [[], ['--json']])
      it(`writes lines that nobody else has written of a ${kind}${style.map((name) => ` with ${name}`)}`, async () => {
        const path = folder.write(`${kind}.json`, content);
        const {code, errors, output} = await run([
          'check',
          `--kind=${kind}`,
          '--limit=1000000',
          ...style,
          path,
        ]);
        assert.equal(errors, '');
        assert.ok(code < 2, `it ended with ${code}`);
        const lines = output.split('\n');
        assert.equal(lines.pop(), '');
        assert.ok(lines.length > 1);
        for (const line of lines) {
          assert.doesNotMatch(line, UNPRINTABLE);
          if (style.includes('--json'))
            assert.match(JSON.parse(line).type, /^(error|warning|document|summary)$/);
          else assert.ok(line.startsWith(path) || /^1 document: /.test(line), line);
        }
      });
});
