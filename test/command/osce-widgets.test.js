import assert from 'node:assert/strict';
import {createWriteStream, readFileSync, statSync} from 'node:fs';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {ProgressBar} from '../../dist/command/progress-bar.js';
import {feedOf, makeFolder, run, soundItem} from '../support/command-driver.js';

const folder = makeFolder();
const sound = folder.write('sound.json', feedOf([soundItem()]));
const faulty = folder.write('faulty.json', feedOf([soundItem({url: 7}), soundItem({id: 'b', title: ' A '})]));

/** The column of a text in the faulty file, which has one line. */
const columnOf = (text) => readFileSync(faulty, 'utf8').indexOf(text) + 1;

describe('osce-widgets', () => {
  it('ends with 0 if there are no errors, 1 if there are, 2 if something cannot be read', async () => {
    assert.equal((await run(['check', sound])).code, 0);
    assert.equal((await run(['check', sound, faulty])).code, 1);
    assert.equal((await run(['check', folder.path('none.json'), faulty])).code, 2);
    assert.equal((await run(['check', folder.path('.')])).code, 2);
  });

  it('writes as compilers do, so that an editor finds the place', async () => {
    const {lines, errors} = await run(['check', faulty]);
    assert.deepEqual(lines, [
      `${faulty}:1:${columnOf('7}')}: error: items[0].url: not a string: 7`,
      `${faulty}:1:${columnOf('" A "')}: warning: items[1].title: white space around the text`,
      '1 document: 1 error, 1 warning; 1 of them can be repaired by --fix',
    ]);
    assert.equal(errors, '');
  });

  it('says why a file cannot be read', async () => {
    const path = folder.path('none.json');
    assert.equal((await run(['check', path])).lines[0], `${path}: unreadable: there is no such file`);
  });

  it('writes JSON for machines, one object a line', async () => {
    const {lines, code} = await run(['check', '--json', faulty]);
    assert.equal(code, 1);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [
        {
          type: 'error',
          file: faulty,
          line: 1,
          column: columnOf('7}'),
          path: 'items[0].url',
          message: 'not a string: 7',
          fixable: false,
        },
        {
          type: 'warning',
          file: faulty,
          line: 1,
          column: columnOf('" A "'),
          path: 'items[1].title',
          message: 'white space around the text',
          fixable: true,
        },
        {type: 'document', file: faulty, kind: 'release-feed', items: 2, hidden: 0},
        {type: 'summary', documents: 1, errors: 1, warnings: 1, fixable: 1, fixed: 0, unreadable: 0},
      ],
    );
  });

  it('writes errors only if it is to be quiet', async () => {
    assert.deepEqual((await run(['check', '--quiet', faulty])).lines, [
      `${faulty}:1:${columnOf('7}')}: error: items[0].url: not a string: 7`,
    ]);
    assert.equal((await run(['check', '--quiet', sound])).output, '');
  });

  it('shows as many findings as are wanted, and counts them all', async () => {
    const {lines} = await run(['check', '--limit=1', faulty]);
    assert.deepEqual(lines.slice(1), [
      `${faulty}: and 1 more`,
      '1 document: 1 error, 1 warning; 1 of them can be repaired by --fix',
    ]);
  });

  it('reads the standard input', async () => {
    const {code, lines} = await run(['check', '-'], {input: '{"items": [}'});
    assert.equal(code, 1);
    assert.equal(lines[0], '<stdin>:1:12: error: not JSON: a value or "]" is expected, not "}"');
  });

  it('says how it is used, and what it is', async () => {
    const {code, output} = await run(['--help']);
    assert.equal(code, 0);
    assert.match(output, /^Usage: osce-widgets check/);
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual((await run(['--version'])).lines, [version]);
  });

  for (const [args, message] of [
    [['chek', 'a'], 'there is no command "chek", only "check"'],
    [['check'], 'nothing to check: name a file or an address'],
    [
      ['check', '--kind', 'x', 'a'],
      '--kind is one of release-feed, release, navigation, roster, rss, atom, drupal, not "x"',
    ],
    [['check', '--pages=0', 'a'], '--pages is a number, not "0"'],
    [['check', '--address', 'a', 'a'], '--address is an http(s) address, not "a"'],
    [['check', 'ftp://example.org/a'], 'ftp://example.org/a is no http(s) address'],
    [['check', '--fix', 'https://example.org/a'], '--fix repairs files, and https://example.org/a is none'],
    [['check', '--fix', '-'], '--fix repairs files, and the standard input is none'],
    [['check', '-', '-'], 'the standard input can be read once only'],
    [['check', '--colour', 'a'], "Unknown option '--colour'"],
  ])
    it(`refuses ${args.join(' ')}: ${message}`, async () => {
      const {code, output, errors} = await run(args);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.equal(errors, `osce-widgets: ${message}\nosce-widgets --help says how it is used.\n`);
    });

  it('lets a feed of 60 MB through in little memory', {timeout: 60_000}, async () => {
    const path = folder.path('archive.json');
    const file = createWriteStream(path);
    file.write('{"version":"https://jsonfeed.org/version/1.1","language":"en","items":[');
    for (let i = 0; i < 40_000; i++) {
      const item = soundItem({
        id: `release-${i}`,
        content_text: `Text ${i}.\n\n${'Sample text of no meaning. '.repeat(52)}`,
      });
      if (!file.write(`${i ? ',\n' : ''}${JSON.stringify(item)}`)) await once(file, 'drain');
    }
    file.end(']}');
    await once(file, 'close');
    assert.ok(statSync(path).size > 58e6);
    const probe = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const measure = async (args) => {
      const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`];
      const {code, lines, errors} = await run(args, {execArgv});
      return {code, lines, kilobytes: Number(errors)};
    };
    const small = await measure(['check', sound]);
    const large = await measure(['check', path]);
    assert.equal(large.code, 0);
    assert.match(large.lines[0], /MiB: elements load up to 16 MiB at once/);
    assert.ok(small.kilobytes > 20_000);
    assert.ok(large.kilobytes < 170_000, `${large.kilobytes} kB`);
    assert.ok(large.kilobytes - small.kilobytes < 100_000, `${large.kilobytes - small.kilobytes} kB more`);
  });
});

describe('ProgressBar', () => {
  const draw = (isTTY, total) => {
    let written = '';
    const bar = new ProgressBar({isTTY, columns: 100, write: (text) => (written += text)}, 'a.json', total);
    const start = performance.now();
    while (performance.now() - start < 110);
    bar.update(5 * 2 ** 20, 12);
    bar.update(6 * 2 ** 20, 13);
    const shown = written;
    bar.hide();
    return {shown, hidden: written.slice(shown.length)};
  };

  it('shows how far a check has come on a terminal, not too often, and goes away', () => {
    const {shown, hidden} = draw(true, 10 * 2 ** 20);
    assert.equal(
      shown,
      '\r\u001b[K[████████████            ]  50 % 5.0 MiB of 10.0 MiB, 12 releases  a.json',
    );
    assert.equal(hidden, '\r\u001b[K');
  });

  it('shows what has come where the size is not known', () => {
    assert.equal(draw(true, undefined).shown, '\r\u001b[K5.0 MiB, 12 releases  a.json');
  });

  it('writes nothing where there is no terminal', () => {
    assert.deepEqual(draw(false, 10), {shown: '', hidden: ''});
  });
});
