import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/feed/decode-text.js';
import {reader} from '../../src/feed/release-reader.js';
import {describeProblem} from '../../src/model/problem.js';
import {plainText, readHtml} from '../../src/model/read-html.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';
import {problemLines} from '../support/problem-lines.js';
import {oddFeeds, refusedFeeds} from '../model/fixtures/odd-feeds.js';

const ADDRESS = 'https://odd.example/feeds/all';

const read = async (
  document: string | Uint8Array<ArrayBuffer>,
  type = 'application/xml',
): Promise<ReleaseFeed & {readonly told: readonly string[]}> => {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const told: string[] = [];
  const value = await reader.decode!(
    {text: decodeText(bytes, type), type: type.replace(/;.*/, ''), address: ADDRESS},
    {format: /xml/.test(type) ? undefined : 'rss'},
    (problem) => told.push(describeProblem(problem)),
  );
  const feed = await reader.read(value, ADDRESS);
  return {...feed, told: [...told, ...problemLines(feed)]};
};

/** The words of a release beside its title, on one line. */
const wordsOf = ({summary = '', contentHtml, contentText = ''}: ReleaseFeed['releases'][number]): string => {
  const content = contentHtml ? plainText(readHtml(contentHtml).children) : contentText;
  return `${summary} ${content}`.replace(/\s+/g, ' ').trim();
};

const first = async (document: string) => (await read(document)).releases[0]!;

describe('an odd feed', () => {
  for (const {name, document, type, items, days, problems = []} of oddFeeds)
    it(`is read: ${name}`, async () => {
      const {releases, told} = await read(document, type);
      expect(releases.map((release) => [release.title, wordsOf(release)])).to.deep.equal(items);
      if (days) expect(releases.map(({date}) => date)).to.deep.equal(days);
      expect(told).to.deep.equal(problems);
    });

  for (const [document, reason] of refusedFeeds)
    it(`is refused with the reason: ${reason}`, async () => {
      const message = await read(document).then(
        () => 'it was read',
        (error: Error) => error.message,
      );
      expect(message).to.equal(reason);
    });

  it('has its links from wherever they are', async () => {
    const rss = (content: string) =>
      `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><item><guid isPermaLink="false">1</guid>${content}</item></channel></rss>`;
    for (const [content, url] of [
      ['<link>\n https://a.example/1\n</link>', 'https://a.example/1'],
      ['<link/><atom:link href="/1"/>', 'https://odd.example/1'],
      ['<link href="1"/>', 'https://odd.example/feeds/1'],
      ['<comments>https://a.example/talk</comments>', undefined],
    ] as const)
      expect((await first(rss(content))).url, content).to.equal(url);
    expect((await first(rss('').replace(' isPermaLink="false">1', '>https://a.example/2'))).url).to.equal(
      'https://a.example/2',
    );
  });

  it('keeps items that were given the same identifier, unless they are the same', async () => {
    const items = (...contents: string[]) =>
      `<rss><channel>${contents.map((content) => `<item><guid isPermaLink="false">0</guid>${content}</item>`).join('')}</channel></rss>`;
    const {releases, told} = await read(
      items(
        '<link>/1</link><title>One</title>',
        '<link>/2</link><title>Two</title>',
        '<link>/1</link><title>One of two</title>',
        '<link>/2</link><title>Two</title>',
      ),
    );
    expect(releases.map(({id, title}) => [id, title])).to.deep.equal([
      ['0', 'One'],
      ['https://odd.example/2', 'Two'],
      ['https://odd.example/1', 'One of two'],
    ]);
    expect(told).to.deep.equal(['items[3].id: a duplicate']);
  });

  it('keeps entries that have nothing but a text', async () => {
    const {releases, told} = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>Plain</content></entry><entry><summary>Brief</summary></entry></feed>',
    );
    expect(releases.map(wordsOf)).to.deep.equal(['Plain', 'Brief']);
    const opening = `<a href="/${'x'.repeat(100)}">`;
    const rss = ['One', 'Two', 'Two']
      .map((word) => `<item><description><![CDATA[${opening}${word}</a>]]></description></item>`)
      .join('');
    const feed = await read(`<rss><channel>${rss}</channel></rss>`);
    expect(feed.releases.map(wordsOf)).to.deep.equal(['One', 'Two']);
    expect(told).to.deep.equal([]);
  });

  it('has the addresses in its texts relative to their own base', async () => {
    const atom = (entry: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><entry xml:base="b/"><id>1</id>${entry}</entry></feed>`;
    const body = '&lt;a href="c">C&lt;/a>';
    for (const [entry, baseUrl] of [
      [`<content type="html">${body}</content>`, 'https://odd.example/a/b/'],
      [
        `<content type="html" xml:base="https://deep.example/x/">${body}</content>`,
        'https://deep.example/x/',
      ],
    ] as const)
      expect((await first(atom(entry))).baseUrl).to.equal(baseUrl);
    const plain = '<rss><channel><item><guid>1</guid><description>D</description></item></channel></rss>';
    expect((await first(plain)).baseUrl).to.equal(ADDRESS);
    expect(
      (await first(plain.replace('<channel>', '<channel xml:base="https://b.example/">'))).baseUrl,
    ).to.equal('https://b.example/');
  });

  it('may take the address of a page, not of another form of it, for its own', async () => {
    const {url} = await first(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link type="application/json" href="/json"/>
      <link rel="http://www.iana.org/assignments/relation/alternate" type="text/html" href="/page"/></entry></feed>`,
    );
    expect(url).to.equal('https://odd.example/page');
  });

  it('grows by no more than a bound through its own entities', async () => {
    const value = 'x'.repeat(250);
    const {contentHtml} = await first(
      `<!DOCTYPE rss [<!ENTITY a "${value}">]><rss><channel><item><guid>1</guid><description>${'&a;'.repeat(10_000)}</description></item></channel></rss>`,
    );
    expect(contentHtml!.length).to.be.below(100_000 + 3 * 10_000);
    expect(contentHtml).to.match(/^x+(&a;)+$/);
  });
});
