import {expect} from '@open-wc/testing';
import {parseReleaseDocument, parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {problemLines} from '../support/problem-lines.js';
import {parseItem, parseItems, sampleFeed} from '../support/sample-feed.js';

const ITEM = {
  id: '1',
  url: 'x',
  image: 'x',
  attachments: [{url: 'x'}],
  _osce: {
    canonical_url: 'x',
    source: [{label: 'S', url: 'x'}],
    fields_of_work: [{label: 'F', url: 'x'}],
    contacts: [{url: 'x'}],
    translations: [{language: 'de', url: 'x'}],
    rights: {policy_url: 'x'},
  },
};

/** Every address in the first release of a feed. */
const addresses = (feed: ReturnType<typeof parseReleaseFeed>) => {
  const release = feed.releases[0]!;
  return [
    release.url,
    release.canonicalUrl,
    release.image?.url,
    release.rights?.policyUrl,
    ...[
      release.attachments,
      release.sources,
      release.fieldsOfWork,
      release.contacts,
      release.translations,
    ].map((list) => list[0]?.url),
  ];
};

describe('the addresses of a feed', () => {
  it('are relative to where the feed was found', () => {
    const feed = parseReleaseFeed(
      {...sampleFeed(ITEM), next_url: '?page=2', home_page_url: '/', feed_url: 'https://elsewhere.example/'},
      'https://example.org/a/feed.json',
    );
    expect(feed.problems).to.deep.equal([]);
    expect(new Set(addresses(feed))).to.deep.equal(new Set(['https://example.org/a/x']));
    expect(feed.nextUrl).to.equal('https://example.org/a/feed.json?page=2');
    expect(feed.homePageUrl).to.equal('https://example.org/');
    expect(feed.releases[0]!.baseUrl).to.equal('https://example.org/a/feed.json');
  });

  it('are else relative to the address the feed gives itself, or that of its page', () => {
    const head = {feed_url: 'https://feeds.example/b/feed.json', home_page_url: 'https://example.org/c/'};
    const own = parseReleaseFeed({...sampleFeed(ITEM), ...head, next_url: '2'});
    expect(new Set(addresses(own))).to.deep.equal(new Set(['https://feeds.example/b/x']));
    expect(own.nextUrl).to.equal('https://feeds.example/b/2');
    const page = parseReleaseFeed({...sampleFeed(ITEM), ...head, feed_url: null});
    expect(new Set(addresses(page))).to.deep.equal(new Set(['https://example.org/c/x']));
  });

  it('are left out where there is nothing they could be relative to', () => {
    const feed = parseReleaseFeed(sampleFeed({id: '1', url: 'x'}));
    expect(problemLines(feed)).to.deep.equal(['items[0].url: not an address that can be used']);
    expect(feed.releases[0]!.url).to.equal(undefined);
  });

  it('give a body without a feed the address of the release as its base', () => {
    expect(parseReleaseDocument({url: 'https://example.org/1'}).releases[0]!.baseUrl).to.equal(
      'https://example.org/1',
    );
  });

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/1',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
  ])
    it(`never are of another scheme: ${JSON.stringify(address)}`, () => {
      const item = JSON.parse(JSON.stringify(ITEM).replaceAll('"x"', JSON.stringify(address))) as object;
      const feed = parseItems(item);
      expect(feed.problems).to.have.length(9);
      expect(new Set(addresses(feed))).to.deep.equal(new Set([undefined]));
    });

  it('may be a mailbox or a telephone where a reader turns to someone, and nowhere else', () => {
    const mailto = 'mailto:press@example.org';
    expect(parseItem({_osce: {contacts: [{url: mailto}, {url: 'tel:+431'}]}}).contacts).to.deep.equal([
      {url: mailto},
      {url: 'tel:+431'},
    ]);
    expect(parseItem({authors: [{name: 'A', url: mailto}]}).sources).to.deep.equal([
      {label: 'A', url: mailto},
    ]);
    expect(problemLines(parseItems({id: '1', url: mailto, attachments: [{url: mailto}]}))).to.have.length(2);
  });
});
