import assert from 'node:assert/strict';
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fixFile} from '../../dist/command/fix-file.js';
import {parseReleaseFeed} from '../../dist/model/index.js';
import {feedOf, makeFolder, run, soundItem, VERSION} from '../support/command-driver.js';

const folder = makeFolder();

const fix = async (content, options = {}) => {
  const path = folder.write('fix.json', content);
  const told = [];
  await fixFile(path, {today: '2026-01-31', ...options}, ({path: at, fault}) => told.push(`${at}: ${fault}`));
  return {path, told, text: readFileSync(path, 'utf8')};
};

/** What becomes of one field of an item. */
const fixField = async (name, value) => {
  const {text} = await fix(
    feedOf([soundItem({[name]: value})], {feed_url: 'https://example.org/feeds/a.json'}),
  );
  return JSON.parse(text).items[0][name];
};

describe('osce-widgets check --fix', () => {
  for (const [name, value, repaired] of [
    ['id', 12, '12'],
    ['id', ' 12 ', '12'],
    ['id', 9007199254740993, 9007199254740992],
    ['title', '  Two\n words ', 'Two\n words'],
    ['content_text', '  Text. ', '  Text. '],
    ['content_html', ' <p>T</p> ', ' <p>T</p> '],
    ['url', 'a b.html', 'https://example.org/feeds/a%20b.html'],
    ['url', '/a', 'https://example.org/a'],
    ['url', 'https://example.org/a b', 'https://example.org/a b'],
    ['url', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['date_published', 'Mon, 24 Oct 2011 23:30:00 +0200', '2011-10-24T23:30:00+02:00'],
    ['date_published', '24 October 2011', '2011-10-24T00:00:00Z'],
    ['date_published', '2011-10-24', '2011-10-24T00:00:00Z'],
    ['date_published', '2011-10-24 10:00', '2011-10-24T10:00:00Z'],
    ['date_published', '2011-10-24T10:00:00.5+0200', '2011-10-24T10:00:00.5+02:00'],
    ['date_published', '24.10.2011, 9:05', '2011-10-24T09:05:00Z'],
    ['date_published', '24/10/2011', '2011-10-24T00:00:00Z'],
    ['date_published', '04/10/2011', '04/10/2011'],
    ['date_published', '30.02.2011', '30.02.2011'],
    ['date_published', 'yesterday', 'yesterday'],
    ['date_published', ' 2011-10-24T10:00:00Z ', '2011-10-24T10:00:00Z'],
    ['_osce', {date: '24.10.2011'}, {date: '2011-10-24'}],
    ['_osce', {date: '2011-10-24T23:30:00-05:00'}, {date: '2011-10-24'}],
    ['_osce', {date: '2011-10'}, {date: '2011-10'}],
    [
      '_osce',
      {image: {width: '1200', url: ' m.png'}},
      {image: {width: 1200, url: 'https://example.org/feeds/m.png'}},
    ],
    ['_osce', {source: [{label: ' A', closed: 'false'}]}, {source: [{label: 'A', closed: false}]}],
    ['tags', [' a ', 'b'], ['a', 'b']],
    ['unknown', ' a ', ' a '],
  ])
    it(`makes of ${name} ${JSON.stringify(value)} ${JSON.stringify(repaired)}`, async () => {
      assert.deepEqual(await fixField(name, value), repaired);
    });

  it('changes nothing but what it repairs, byte for byte, and says what that is', async () => {
    const before = `{ "version":"${VERSION}",\r\n\t"items" : [ {"id":\t12 , "title":"\\u00e9 😀" ,"x":1.50, "language":"en",
      "url": "a.html", "content_text":"T" }\n ],\n "authors": [{"name": " A "}], "feed_url" : " https://example.org/f/a.json" }\n\n`;
    const {text, told} = await fix(before);
    const after = before
      .replace('\t12 ', '\t"12" ')
      .replace('"a.html"', '"https://example.org/f/a.html"')
      .replace('" A "', '"A"')
      .replace('" https', '"https');
    assert.equal(text, after);
    assert.deepEqual(told, [
      'items[0].id: 12 is now "12"',
      'items[0].url: "a.html" is now "https://example.org/f/a.html"',
      'authors[0].name: " A " is now "A"',
      'feed_url: " https://example.org/f/a.json" is now "https://example.org/f/a.json"',
    ]);
  });

  it('takes out an item only if it is the same as the one before with its id', async () => {
    const [a, b] = [soundItem({id: 'a'}), soundItem({id: 'b'})];
    const other = {...a, title: 'Other'};
    const {text, told} = await fix(feedOf([a, a, b, other, a, b, b]));
    assert.deepEqual(JSON.parse(text).items, [a, b, other]);
    assert.equal(told.length, 4);
    assert.equal(told[0], 'items[1]: the same as items[0], and is left out');
  });

  it('takes the byte order mark away', async () => {
    const text = JSON.stringify(feedOf([soundItem()]));
    assert.equal((await fix(`\ufeff${text}`)).text, text);
  });

  it('repairs navigations and rosters too', async () => {
    const navigation = {items: [{label: ' A ', children: [{label: 'B', href: 'b'}]}]};
    const {text} = await fix(navigation, {address: 'https://example.org/n/nav.json'});
    assert.deepEqual(JSON.parse(text).items, [
      {label: 'A', children: [{label: 'B', href: 'https://example.org/n/b'}]},
    ]);
    const roster = await fix({
      countries: [{id: 'ch', joined: '25.06.1973', name: {de: ' Schweiz'}, aliases: [' CH']}],
    });
    assert.deepEqual(JSON.parse(roster.text).countries, [
      {id: 'ch', joined: '1973-06-25', name: {de: 'Schweiz'}, aliases: ['CH']},
    ]);
  });

  it('leaves alone what is not JSON, not UTF-8 or XML', async () => {
    const text = JSON.stringify(feedOf([soundItem({id: 1, title: 'ä'})]));
    for (const content of [
      text.slice(0, -1),
      Buffer.from(text, 'latin1'),
      '<rss><channel><title> a </title></channel></rss>',
    ]) {
      const {path, told} = await fix(content);
      assert.ok(readFileSync(path).equals(Buffer.from(content)));
      assert.deepEqual(told, []);
    }
  });

  it('keeps the mode of the file and the link that leads to it, and leaves nothing behind', async () => {
    const path = folder.write('kept.json', feedOf([soundItem({id: 1})]));
    chmodSync(path, 0o640);
    const link = folder.path('link.json');
    symlinkSync(path, link);
    const {code, lines} = await run(['check', '--fix', link]);
    assert.equal(code, 0);
    assert.match(lines[0], /link\.json:1:\d+: fixed: items\[0\]\.id: 1 is now "1"$/);
    assert.equal(lines[1], '1 document: 0 errors, 0 warnings; 1 repair made');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('does not touch a file in which there is nothing to repair', async () => {
    const path = folder.write('sound.json', feedOf([soundItem()]));
    const before = statSync(path);
    await run(['check', '--fix', path]);
    const after = statSync(path);
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  const text = fc.constantFrom(
    'A',
    ' A ',
    '',
    ' ',
    'é😀',
    '\ta',
    3,
    null,
    '24.10.2011',
    'a.html',
    'https://example.org/ x',
  );
  const item = fc.record(
    {
      id: fc.constantFrom(1, '1', ' 1', 2, 'b', null, 1e21),
      title: text,
      url: text,
      content_text: text,
      date_published: text,
      tags: fc.array(text, {maxLength: 3}),
      _osce: fc.record(
        {date: text, source: fc.array(fc.record({id: text, label: text}), {maxLength: 2})},
        {requiredKeys: []},
      ),
    },
    {requiredKeys: []},
  );

  it('loses nothing that the elements read, and finds nothing more to repair the second time', async () => {
    let repairs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, {maxLength: 6}),
        fc.boolean(),
        fc.nat(2),
        async (items, isKnown, indent) => {
          const feed = feedOf(items, isKnown ? {feed_url: ' https://example.org/f/a.json'} : {});
          const before = parseReleaseFeed(feed);
          const {text: once, told} = await fix(JSON.stringify(feed, null, indent));
          const after = parseReleaseFeed(JSON.parse(once));
          assert.ok(after.problems.length <= before.problems.length);
          assert.equal(after.releases.length, before.releases.length);
          before.releases.forEach((release, i) => {
            for (const [name, value] of Object.entries(release))
              if (value !== undefined && !/^date/.test(name) && !Array.isArray(value))
                assert.deepEqual(after.releases[i][name], value, name);
            if (release.date) assert.equal(after.releases[i].date, release.date);
          });
          const again = await fix(once);
          assert.equal(again.text, once);
          assert.deepEqual(again.told, []);
          repairs += told.length;
        },
      ),
      {numRuns: 300, seed: 14},
    );
    assert.ok(repairs > 300, `${repairs} repairs`);
  });
});
