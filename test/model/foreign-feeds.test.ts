import {expect} from '@open-wc/testing';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {problemLines} from '../support/problem-lines.js';
import {foreignFeeds} from './fixtures/foreign-feeds.js';

const ADDRESS = 'https://found.example/feeds/all.json';
const parse = (name: keyof typeof foreignFeeds) => parseReleaseFeed(foreignFeeds[name], ADDRESS);

describe('a JSON Feed of others', () => {
  for (const name of [
    'microblog',
    'podcast',
    'linkblog',
    'markup',
    'relative',
    'converted',
    'arabic',
    'extensions',
  ] as const)
    it(`is read without a problem: ${name}`, () => {
      const feed = parse(name);
      expect(problemLines(feed)).to.deep.equal([]);
      expect(feed.releases).to.have.length(foreignFeeds[name].items.length);
    });

  it('may have no titles, one author and numbers for ids', () => {
    const [first, second] = parse('microblog').releases;
    expect(first).to.deep.include({
      id: '1003',
      title: undefined,
      url: 'https://found.example/2018/ice',
      date: '2018-01-14',
    });
    expect(first!.sources).to.deep.equal([{label: 'Ada Sample', url: 'https://notes.example/about'}]);
    expect(second!.contentText).to.equal('Back from the hills & glad of it');
  });

  it('may be a podcast', () => {
    expect(parse('podcast').releases[0]!.attachments).to.deep.equal([
      {url: 'https://pod.example/12.m4a', mimeType: 'audio/x-m4a', size: 89970236, duration: 6629.5},
      {url: 'https://pod.example/12.mp3', mimeType: 'audio/mpeg'},
    ]);
  });

  it('may be a link blog: the release is where it was published', () => {
    const [release] = parse('linkblog').releases;
    expect(release!.url).to.equal('https://links.example/7');
    expect(release!.sources).to.deep.equal([{label: 'B. Reader'}]);
    expect(release!.fieldsOfWork).to.deep.equal([{label: 'rivers'}, {label: 'reading'}]);
  });

  it('keeps references and tags in titles as the text they are', () => {
    const feed = parse('markup');
    expect(feed.title).to.equal('Tips &amp; tricks');
    expect(feed.releases[0]).to.include({title: 'Use <b>bold</b> &amp; be <i>bold</i>', summary: '1 &lt; 2'});
  });

  it('has its relative addresses resolved', () => {
    const feed = parse('relative');
    expect(feed).to.include({
      homePageUrl: 'https://found.example/docs/',
      nextUrl: 'https://found.example/feeds/page/2/feed.json',
    });
    expect(feed.releases[0]!.url).to.equal('https://found.example/feeds/start/');
    expect(feed.releases[0]!.image?.url).to.equal('https://found.example/img/start.png');
  });

  it('may have empty fields, and lists without brackets', () => {
    const [release] = parse('converted').releases;
    expect(release!.tags).to.deep.equal(['single']);
    expect(release!.attachments).to.have.length(1);
    expect(release).to.include({title: undefined, summary: undefined, image: undefined, modified: undefined});
  });

  it('names each date that is not as it should be, and takes its day or a dateline instead', () => {
    const feed = parse('dates');
    expect(problemLines(feed)).to.deep.equal([
      'items[0].date_published: not an RFC 3339 date',
      'items[1].date_published: not an RFC 3339 date',
      'items[2].date_published: not a string',
    ]);
    expect(feed.releases.map(({date}) => date)).to.deep.equal([undefined, '2022-05-03', '2022-05-04']);
  });

  it('may be in several languages', () => {
    expect(parse('arabic').releases.map(({language}) => language)).to.deep.equal(['ar', 'he']);
  });

  it('has the extensions of others ignored', () => {
    expect(parse('extensions').releases[0]).to.include({type: undefined, title: 'Extended'});
    expect(parse('extensions').releases[0]!.sources).to.deep.equal([]);
  });

  it('is kept as far as it can be used', () => {
    const feed = parse('handmade');
    expect(problemLines(feed)).to.deep.equal([
      'version: not a string',
      'title: not a string',
      'items[1].id: missing',
      'items[2].tags[3]: not a string',
      'items[2].attachments[0].url: missing',
      'items[2].attachments[1]: not an object',
      'items[3].id: a duplicate',
    ]);
    expect(feed.releases.map(({id, title, tags}) => ({id, title, tags}))).to.deep.equal([
      {id: 'kept', title: 'Kept', tags: ['a']},
    ]);
  });
});
