import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedOf, findIn, soundItem, VERSION} from '../support/command-driver.js';

/** What is found in a feed of items, each of them on a line of its own. */
const findInItems = async (items, more) =>
  (
    await findIn(
      `{"version": "${VERSION}", "language": "en"${more ?? ''}, "items": [\n${items.join(',\n')}\n]}`,
    )
  ).lines;

const DATED = '"date_published": "2020-01-02T00:00:00Z"';

describe('osce-widgets check, a feed of releases', () => {
  it('finds nothing in a feed that is right', async () => {
    const {lines, facts} = await findIn(feedOf([soundItem(), null, soundItem({id: 'b'})]));
    assert.deepEqual(lines, []);
    assert.equal(facts.kind, 'release-feed');
    assert.equal(facts.items, 2);
  });

  // The sign § stands where the finding points to.
  for (const [fields, expected] of [
    ['"date_published": §"24 October"', 'error items[0].date_published: not an RFC 3339 date: "24 October"'],
    [`${DATED}, "url": §7`, 'error items[0].url: not a string: 7'],
    [`${DATED}, "tags": ["é😀", §1, "b"]`, 'error items[0].tags[1]: not a string: 1'],
    [`${DATED}, "attachments": [§{"title": "x"}]`, 'error items[0].attachments[0].url: missing'],
    [
      `${DATED}, "_osce": {"date": §"2020-02-30"}`,
      'error items[0]._osce.date: not an ISO 8601 date: "2020-02-30"',
    ],
    [
      `${DATED}, "_osce": {"dateLine": §{}}`,
      'warning items[0]._osce.dateLine: an unknown field, which is not read; did you mean "dateline"?',
    ],
    [
      `${DATED}, "_osce": {"fieldsOfWork": §[]}`,
      'warning items[0]._osce.fieldsOfWork: an unknown field, which is not read; did you mean "fields_of_work"?',
    ],
    [
      `${DATED}, "_osce": {"colour": §1}`,
      'warning items[0]._osce.colour: an unknown field, which is not read',
    ],
    [
      `${DATED}, "date_modifed": §1`,
      'warning items[0].date_modifed: an unknown field, which is not read; did you mean "date_modified"?',
    ],
    [`${DATED}, "external_url": 1, "_other": {"x": 1}`],
    [
      `${DATED}, "_osce": {"countries": ["AZ", §"xx"]}`,
      'warning items[0]._osce.countries[1]: no State of the roster has this code',
    ],
    [
      `${DATED}, "url": §"http://example.org/"`,
      'warning items[0].url: not https: browsers load no picture or file from there on a secure page',
    ],
    ['"date_published": §"2026-02-01T00:00:00Z"', 'warning items[0].date_published: a date in the future'],
    [
      `${DATED}, "image": §"https://example.org/x.jpg"`,
      'warning items[0].image: a picture without words for those who do not see it: they belong in _osce.image.alt',
    ],
    [`${DATED}, "image": "https://example.org/x.jpg", "_osce": {"image": {"alt": "A bridge"}}`],
    [
      `${DATED}, "content_html": §"<img src='a.png'><img alt='' src='b.png'>"`,
      'warning items[0].content_html: a picture without an alt attribute',
    ],
    [`${DATED}, "language": §" en "`, 'warning items[0].language: white space around the text'],
    [`${DATED}, §"id": "b"`, 'error items[0].id: a name that stands here twice: only the last is read'],
  ])
    it(`finds in ${fields}: ${expected ?? 'nothing'}`, async () => {
      const line = `{"id": "a", "title": "T", "content_text": "C.", ${fields}}`;
      const place = `2:${line.indexOf('§') + 1}`;
      assert.deepEqual(await findInItems([line.replace('§', '')]), expected ? [`${place} ${expected}`] : []);
    });

  it('finds what an item is without', async () => {
    assert.deepEqual(
      await findInItems([`{"id": "a", ${DATED}}`, `{"title": "T", "content_text": "C", ${DATED}}`]),
      [
        '2:1 warning items[0].title: missing: a list shows the release without a headline',
        '2:1 warning items[0]: neither content_html nor content_text: there is nothing to read',
        '3:1 error items[1].id: missing',
      ],
    );
  });

  it('names the first of two items with one id, numbers and white space taken as the elements take them', async () => {
    const item = (id) => JSON.stringify(soundItem({id}));
    const lines = await findInItems([item('1'), item('2'), item(1), item(' 2 ')]);
    assert.deepEqual(lines, [
      '4:7 error items[2].id: a duplicate of items[0]',
      '5:7 error items[3].id: a duplicate of items[1]',
    ]);
  });

  it('finds faults of the feed itself, before and behind its items', async () => {
    const text = `{"titel": "x", "items": [${JSON.stringify(soundItem())}],\n "language": 3, "authors": [{"name": 5}]}`;
    assert.deepEqual((await findIn(text)).lines, [
      '2:14 error language: not a string: 3',
      '2:38 error authors[0].name: not a string: 5',
      '1:1 error version: missing',
      '1:1 warning language: missing, and 1 of the releases name none: screen readers guess how to pronounce them',
      '1:11 warning titel: an unknown field, which is not read; did you mean "title"?',
    ]);
  });

  it('takes an address as relative to that of the feed, even if it is named behind the items', async () => {
    const items = [soundItem({url: 'a.html'})];
    const fault = '1:102 error items[0].url: not an address that can be used: "a.html"';
    const start = {version: VERSION, items, language: 'en'};
    assert.deepEqual(
      (await findIn(start)).lines.map((line) => line.replace(/^\d+:\d+ /, '')),
      [fault.slice(6)],
    );
    assert.deepEqual((await findIn({...start, feed_url: 'https://example.org/f.json'})).lines, []);
    assert.deepEqual((await findIn(start, {address: 'https://example.org/f.json'})).lines, []);
  });

  it('has the fault of a document that is none of its kind', async () => {
    for (const [text, line] of [
      ['{"version": 1, "items": {}}', '1:1 error items: not an array'],
      [`{"version": "${VERSION}"}`, '1:1 error items: missing'],
      [`{"version": "${VERSION}", "items": null}`, '1:1 error items: missing'],
      ['{}', '1:1 error no feed, navigation or roster: it has neither items nor countries nor data'],
      ['7', '1:1 error no feed, navigation or roster: it has neither items nor countries nor data'],
      ['', '1:1 error an empty document'],
      [' \n', '2:1 error not JSON: the document ends where a value is expected'],
    ])
      assert.ok((await findIn(text)).lines.includes(line), `${text}: ${(await findIn(text)).lines}`);
  });

  it('says of a release without a date that it has none', async () => {
    const item = {...soundItem(), date_published: undefined};
    assert.deepEqual(await findInItems([JSON.stringify(item)]), [
      '2:1 warning items[0]: no date: neither _osce.date nor date_published, nor a dateline that the text begins with',
    ]);
    item.content_text = 'BAKU, 24 October 2011 - Text.';
    assert.deepEqual(await findInItems([JSON.stringify(item)]), []);
  });

  it('says where JSON breaks off, after what it found before', async () => {
    assert.deepEqual(
      (await findIn(`{"items": [\n{"title": "é", "content_text": "x", ${DATED}},\n]}`)).lines,
      ['2:1 error items[0].id: missing', '3:1 error not JSON: a comma with nothing after it but "]"'],
    );
  });

  it('says that a name which stands twice is one too many', async () => {
    const {lines} = await findIn(`{"version": "${VERSION}", "language": "en", "items": [], "items": []}`);
    assert.deepEqual(lines, ['1:89 error items: a name that stands here twice']);
  });
});

describe('osce-widgets check, the encoding of a document', () => {
  const text = JSON.stringify(feedOf([soundItem({title: 'Österreich 😀'})]));

  it('warns of a byte order mark', async () => {
    for (const chunk of [1, 2, 5, 1000])
      assert.deepEqual((await findIn(`\ufeff${text}`, {chunk})).lines, [
        '1:1 warning a byte order mark before the document: many readers of JSON stumble over it',
      ]);
  });

  it('finds the first byte that is not UTF-8, wherever the document is cut', async () => {
    const bytes = Buffer.from(text.replace(' 😀', ''), 'latin1');
    const column = bytes.indexOf(0xd6) + 1;
    for (let chunk = 1; chunk < 20; chunk++)
      assert.deepEqual((await findIn(bytes, {chunk})).lines, [
        `1:${column} error not UTF-8 from here on: a byte D6, as Windows-1252 or ISO 8859-1 has it; such characters are lost`,
      ]);
  });

  it('takes characters of several bytes as right, wherever the document is cut', async () => {
    for (let chunk = 1; chunk < 20; chunk++) assert.deepEqual((await findIn(text, {chunk})).lines, []);
  });

  it('knows UTF-16, with and without a mark', async () => {
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
    ])
      assert.deepEqual((await findIn(bytes)).lines, [
        '1:1 error UTF-16, but a feed is UTF-8: every character is lost',
      ]);
  });
});
