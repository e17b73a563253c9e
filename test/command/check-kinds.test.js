import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findIn, soundItem} from '../support/command-driver.js';

const kindOf = async (content, options) => (await findIn(content, options)).facts?.kind;

describe('osce-widgets check, the kind of a document', () => {
  it('is found out', async () => {
    assert.equal(await kindOf({items: [soundItem()]}), 'release-feed');
    assert.equal(await kindOf({items: []}), 'release-feed');
    assert.equal(await kindOf({items: [null, {label: 'Home'}]}), 'navigation');
    assert.equal(await kindOf([{label: 'Home'}]), 'navigation');
    assert.equal(await kindOf({countries: []}), 'roster');
    assert.equal(await kindOf([{id: 'ch', badge: false}]), 'roster');
    assert.equal(await kindOf(soundItem()), 'release');
    assert.equal(await kindOf({data: []}), 'drupal');
    assert.equal(await kindOf('\n<rss><channel/></rss>'), 'xml');
  });

  it('is as the caller says', async () => {
    const document = {items: [{label: 'Home', id: '1'}]};
    assert.deepEqual((await findIn(document, {kind: 'navigation'})).lines, []);
    assert.equal(await kindOf(document, {kind: 'release-feed'}), 'release-feed');
    assert.deepEqual((await findIn([], {kind: 'release-feed'})).lines, ['1:1 error not an object']);
    assert.deepEqual((await findIn({}, {kind: 'roster'})).lines, ['1:1 error countries: missing']);
  });

  it('finds nothing in what the demo publishes, but a release without a body', async () => {
    for (const name of ['releases', 'releases-page-2', 'navigation']) {
      const {lines} = await findIn(readFileSync(`demo/public/data/${name}.json`), {
        chunk: 1000,
        today: '2030-01-01',
        address: 'https://example.org/data/',
      });
      assert.deepEqual(
        lines.filter((line) => !/there is nothing to read$/.test(line)),
        [],
      );
    }
  });
});

describe('osce-widgets check, other documents', () => {
  it('finds faults of a navigation at every depth', async () => {
    const text = `{"items": [
  {"label": "A", "href": "/a", "children": [{"label": 5}, {"label": "B", "hreff": "/b"}]},
  {"label": "C", "href": "javascript:void(0)", "lang": "e_n"}
]}`;
    const {lines} = await findIn(text, {address: 'https://example.org/'});
    assert.deepEqual(lines, [
      '2:55 error items[0].children[0].label: not a string: 5',
      '2:83 warning items[0].children[1].hreff: an unknown field, which is not read; did you mean "href"?',
      '3:26 error items[1].href: not an address that can be used: "javascript:void(0)"',
      '3:56 error items[1].lang: not a language tag: "e_n"',
    ]);
  });

  it('finds what a roster says of States that nobody knows', async () => {
    const text = `[
  {"id": "ch", "badge": {"d e": "x", "fr": 5}},
  {"id": "zz", "name": "Zedland"},
  {"id": "yy", "name": "Y", "group": "nobody"},
  {"id": "ch"}
]`;
    assert.deepEqual(
      (await findIn(text)).lines,
      [
        '2:33 error [0].badge.d e: not named by a language tag: "x"',
        '2:44 error [0].badge.fr: not a string: 5',
        '3:3 error [1].group: missing',
        '4:38 error [2].group: not the id of a group: "nobody"',
        '5:10 error [3].id: a duplicate: "ch"',
      ].map((line) => line.replace('a duplicate: "ch"', 'a duplicate')),
    );
  });

  it('finds the item of an RSS feed that has a fault', async () => {
    const text = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>T</title><!-- <item> -->
<item><guid>1</guid><title>A</title><description>x</description><pubDate>Mon, 24 Oct 2011 10:00:00 GMT</pubDate></item>
<item><guid>2</guid><title><![CDATA[<item>]]></title><description>x</description><pubDate>yesterday</pubDate></item>
</channel></rss>`;
    const {lines, facts} = await findIn(text);
    assert.equal(facts.items, 2);
    assert.deepEqual(
      lines.filter((line) => line.includes('error')),
      ['4:1 error items[1].date_published: not an RFC 3339 date'],
    );
  });

  it('names the line where XML breaks', async () => {
    const {lines} = await findIn('<rss>\n<channel>\n</rss>');
    assert.deepEqual(lines, ['3:1 error not XML: </rss> closes <channel>']);
  });

  it('names the line of XML that breaks no element, and stumbles others', async () => {
    const text =
      '<rss>\n<channel><item><guid>1</guid><title>A</title><description>x<br>\ny</description><pubDate>24 Oct 2011</pubDate></item></channel></rss>';
    const {lines, facts} = await findIn(text);
    assert.equal(facts.items, 1);
    assert.deepEqual(
      lines.filter((line) => line.includes('error')),
      ['2:1 error not XML: <br> is not closed'],
    );
  });

  it('reads XML in UTF-16', async () => {
    const text =
      '<?xml version="1.0" encoding="utf-16"?><rss><channel><item><guid>1</guid><title>Ж</title><description>BAKU, 24 October 2011 - x</description></item></channel></rss>';
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])
      assert.deepEqual((await findIn(bytes)).lines, []);
  });

  it('reads XML in the encoding that it names', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><guid>ä</guid><title>ä</title><description>BAKU, 24 October 2011 - ä</description></item></channel></rss>';
    assert.deepEqual((await findIn(Buffer.from(text, 'latin1'))).lines, []);
  });

  it('finds the resource of a JSON:API document that has a fault', async () => {
    const document = {
      data: [{type: 'node', id: '1', attributes: {title: 'A', created: 'x', body: {processed: 'x'}}}],
    };
    const {lines} = await findIn(document);
    assert.deepEqual(lines[0], '1:10 error items[0].date_published: not an RFC 3339 date');
  });
});
