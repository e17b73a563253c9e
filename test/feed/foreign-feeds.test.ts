import {expect} from '@open-wc/testing';
import type {FeedDialect} from '../../src/feed/feed-reader.js';
import {reader} from '../../src/feed/release-reader.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';
import {problemLines} from '../support/problem-lines.js';
import {asAtom, asJsonApi, asJsonFeed, asRss, tenReleases} from '../support/ten-releases.js';

const ADDRESS = 'https://samples.example/feed';

const read = async (text: string, type = '', dialect: FeedDialect = {}): Promise<ReleaseFeed> =>
  reader.read(await reader.decode!({text, type, address: ADDRESS}, dialect), ADDRESS);

const failure = (text: string, type = '', dialect: FeedDialect = {}): Promise<Error> =>
  read(text, type, dialect).then(
    () => expect.fail('it was read') as never,
    (error: Error) => error,
  );

const expected = () => read(JSON.stringify(asJsonFeed()), 'application/feed+json');

describe('ten releases', () => {
  it('are read without a problem from JSON Feed', async () => {
    const feed = await expected();
    expect(problemLines(feed)).to.deep.equal([]);
    expect(feed.releases.map(({title}) => title)).to.deep.equal(tenReleases.map(({title}) => title));
  });

  for (const [format, type, text, dialect] of [
    ['RSS', 'application/rss+xml', asRss(), {}],
    ['RSS', 'text/xml', asRss(), {}],
    ['RSS', 'text/plain', asRss(), {}],
    ['RSS', 'application/json', asRss(), {format: 'rss'}],
    ['Atom', 'application/atom+xml', asAtom(), {}],
    ['Atom', '', asAtom(), {format: 'atom'}],
    ['JSON:API', 'application/vnd.api+json', JSON.stringify(asJsonApi()), {}],
    ['JSON:API', 'application/json', JSON.stringify(asJsonApi()), {format: 'drupal'}],
  ] as const)
    it(`are the same from ${format} as ${type || 'no type'}${'format' in dialect ? ', named' : ''}`, async () => {
      const feed = await read(text, type, dialect);
      expect(problemLines(feed)).to.deep.equal([]);
      const {releases, nextUrl} = await expected();
      expect(feed.releases).to.deep.equal(releases);
      expect(feed.nextUrl).to.equal(nextUrl);
    });

  it('keep the title, language and home page of their feed', async () => {
    const {title, language, homePageUrl} = await expected();
    for (const text of [asRss(), asAtom()])
      expect(await read(text)).to.deep.include({title, language, homePageUrl});
  });
});

describe('a feed in another format', () => {
  it('says what is wrong with it, and where', async () => {
    expect((await failure('<rss>\n<channel>\n</channel>')).message).to.equal(
      'not XML: <rss> is not closed (line 3)',
    );
    expect((await failure('<html></html>', 'text/xml')).message).to.equal('neither RSS nor Atom, but <html>');
    expect((await failure('{"data"', 'application/vnd.api+json')).message).to.contain('not JSON');
    const feed = await read('<rss><channel><item><category>No name</category></item></channel></rss>');
    expect(problemLines(feed)).to.include('items[0].id: missing');
  });

  it('may be RSS 1.0, with the items beside the channel', async () => {
    const {title, releases} = await read(`<rdf:RDF xmlns="http://purl.org/rss/1.0/"
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
      <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>
      <dc:date>2004-05-06T07:08:09Z</dc:date></item></rdf:RDF>`);
    expect(title).to.equal('Old');
    expect(releases).to.have.length(1);
    expect(releases[0]).to.deep.include({id: 'https://old.example/1', title: 'One', date: '2004-05-06'});
  });

  it('may have a picture, an address as its name, and markup in its title', async () => {
    const {releases} = await read(`<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
      <guid>https://one.example/1</guid><title>&lt;b&gt;Bold&lt;/b&gt; &amp;amp; more</title><author>a@b.example (A. Name)</author>
      <media:content url="https://one.example/1.jpg" medium="image"><media:credit>B. Name</media:credit></media:content>
      </item></channel></rss>`);
    expect(releases[0]).to.deep.include({
      url: 'https://one.example/1',
      title: 'Bold & more',
      sources: [{label: 'A. Name'}],
      image: {alt: '', url: 'https://one.example/1.jpg', credit: 'B. Name'},
    });
  });

  it('may hold XHTML, relative to a base of its own', async () => {
    const {releases} =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://deep.example/a/">
      <id>1</id><link href="b"/><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>new</em> day</div></title>
      <updated>2020-01-02T00:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p title="&quot;">One<br/>two &lt;three&gt;</p></div></content></entry></feed>`);
    expect(releases[0]).to.deep.include({
      url: 'https://deep.example/a/b',
      title: 'A new day',
      date: '2020-01-02',
      contentHtml: '<p title="&#34;">One<br>two &#60;three&#62;</p>',
    });
  });

  it('may keep a day without a time', async () => {
    const data = [{type: 'node--news', id: 'a', attributes: {title: 'Sample', field_day: '2024-05-11'}}];
    const feed = await read(JSON.stringify({data}), 'application/vnd.api+json', {
      fields: {date: 'field_day'},
    });
    expect(problemLines(feed)).to.deep.equal([]);
    expect(feed.releases[0]!.date).to.equal('2024-05-11');
  });

  it('is known as JSON:API by what it holds, where its server says only that it is JSON', async () => {
    const {releases} = await read(JSON.stringify(asJsonApi()), 'application/json');
    expect(releases).to.deep.equal((await expected()).releases);
    expect((await failure(JSON.stringify(asJsonApi()), '', {format: 'json'})).message).to.equal(
      'items: missing',
    );
    expect((await failure('{"data": 1, "items": 2}')).message).to.equal('items: not an array');
    expect((await failure('null')).message).to.equal('not an object');
  });

  it('may have a text that was not processed, or is no more than a text, and times as numbers', async () => {
    const news = (id: string, attributes: object) => ({type: 'node--news', id, attributes});
    const feed = await read(
      JSON.stringify({
        data: [
          news('a', {body: {value: '<p>A</p>', processed: null}, created: 1575367413}),
          news('b', {body: 'B &amp; <em>b</em>', created: '1575367413'}),
          news('c', {body: {value: '<p>C', processed: '<p>c</p>'}}),
          news('d', {body: null}),
        ],
      }),
      'application/vnd.api+json',
    );
    expect(problemLines(feed)).to.deep.equal([]);
    expect(feed.releases.map(({contentHtml}) => contentHtml)).to.deep.equal([
      '<p>A</p>',
      'B &amp; <em>b</em>',
      '<p>c</p>',
      undefined,
    ]);
    expect(feed.releases.map(({date}) => date).slice(0, 2)).to.deep.equal(['2019-12-03', '2019-12-03']);
  });

  it('may keep its fields where the page says', async () => {
    const {releases} = await read(
      JSON.stringify({
        data: [
          {
            type: 'node--news',
            id: '7',
            attributes: {
              headline: 'Seven',
              field_day: '2019-02-03T10:00:00+00:00',
              text: {value: '<p>Text</p>'},
            },
            relationships: {field_photo: {data: {type: 'media--image', id: 'm'}}},
          },
        ],
        included: [
          {
            type: 'media--image',
            id: 'm',
            relationships: {file: {data: {type: 'file--file', id: 'f', meta: {alt: 'A boat'}}}},
          },
          {type: 'file--file', id: 'f', attributes: {uri: {url: '/boat.jpg'}}},
        ],
      }),
      'application/vnd.api+json',
      {fields: {title: 'headline', date: 'field_day', body: 'text.value', image: 'field_photo.file'}},
    );
    expect(releases[0]).to.deep.include({
      title: 'Seven',
      date: '2019-02-03',
      contentHtml: '<p>Text</p>',
      image: {alt: 'A boat', url: 'https://samples.example/boat.jpg'},
    });
  });
});
