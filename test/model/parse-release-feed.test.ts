import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseReleaseDocument, parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {FormatError} from '../../src/model/problem.js';
import {problemLines} from '../support/problem-lines.js';
import {FEED_ADDRESS, parseItems, sampleFeed} from '../support/sample-feed.js';
import example from './fixtures/feed-example.json';

describe('parseReleaseFeed', () => {
  it('reads every field of the example feed', () => {
    const feed = parseReleaseFeed(example, FEED_ADDRESS);
    expect(problemLines(feed)).to.deep.equal([]);
    const {releases, problems, ...head} = feed;
    expect(head).to.deep.equal({
      title: 'OSCE press releases (sample, unofficial)',
      homePageUrl: 'https://www.osce.org/press-releases',
      language: 'en',
      nextUrl: undefined,
    });
    expect(problems).to.have.length(0);
    expect(releases).to.have.length(1);
    const [item] = example.items;
    expect(JSON.parse(JSON.stringify(releases[0]))).to.deep.equal({
      id: item!.id,
      url: item!.url,
      title: 'Statement of the OSCE Minsk Group Co-Chairs',
      language: 'en',
      type: 'press-release',
      typeLabel: 'Press release',
      date: '2011-10-24',
      dateSource: 'dateline',
      dateline: {text: 'BAKU, 24 October 2011', places: ['Baku'], countries: ['AZ'], date: '2011-10-24'},
      sources: [
        {id: 'minsk-group', label: 'Minsk Group', url: 'https://www.osce.org/minsk-group', isClosed: true},
      ],
      fieldsOfWork: [{id: 'conflict-prevention', label: 'Conflict prevention and resolution'}],
      tags: ['Conflict prevention and resolution'],
      countries: ['AM', 'AZ'],
      locations: [{name: 'Nagorno-Karabakh'}],
      summary: item!.summary,
      contentHtml: item!.content_html,
      baseUrl: FEED_ADDRESS,
      attachments: [],
      contacts: [],
      footnotes: [],
      translations: [],
      rights: {holder: 'OSCE', credit: 'OSCE', policyUrl: 'https://www.osce.org/about/copyright-policy'},
    });
  });

  for (const [value, message] of [
    [undefined, 'not an object'],
    [null, 'not an object'],
    ['{}', 'not an object'],
    [[], 'not an object'],
    [{}, 'items: missing'],
    [{version: 1, items: null}, 'items: missing'],
    [{version: 1, items: {}}, 'items: not an array'],
  ] as const)
    it(`refuses ${JSON.stringify(value)}: ${message}`, () => {
      expect(() => parseReleaseFeed(value)).to.throw(FormatError, new RegExp(`^${message}$`));
    });

  it('takes an unknown or missing version as a problem, and reads on', () => {
    for (const [version, line] of [
      [undefined, 'version: missing'],
      [null, 'version: missing'],
      [1.1, 'version: not a string'],
      ['https://jsonfeed.org/version/2', 'version: not that of JSON Feed 1.0 or 1.1'],
    ] as const) {
      const feed = parseReleaseFeed({version, items: [{id: '1'}]});
      expect(problemLines(feed)).to.deep.equal([line]);
      expect(feed.releases).to.have.length(1);
    }
    for (const version of ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'])
      expect(parseReleaseFeed({version, items: []}).problems).to.deep.equal([]);
  });

  it('names the path and the fault of what it leaves out', () => {
    const feed = parseItems(
      {id: 'a', title: 7, tags: ['x', 8]},
      {id: 'b', language: 'en_US', attachments: [{title: 'No file'}, 'x']},
      {
        id: 'c',
        _osce: {source: [{label: 1}, {id: 'y'}], countries: ['AZ', 'AZE'], contacts: [{email: 'nobody'}]},
      },
      {id: 'd', date_published: '24 October 2011', authors: {name: 1}, _osce: {fields_of_work: 'x'}},
      {id: 'e', _osce: [], image: 'javascript:alert(1)', tags: {a: 1}},
      {id: 'f', attachments: [{url: '/f', size_in_bytes: '12', mime_type: 'pdf'}], _osce: {type: {}}},
      {
        id: 'g',
        _osce: {source: {label: 'X', closed: 'yes'}, date_precision: 'week', translations: [{url: '/de'}]},
      },
    );
    expect(problemLines(feed)).to.deep.equal([
      'items[0].title: not a string',
      'items[0].tags[1]: not a string',
      'items[1].language: not a language tag',
      'items[1].attachments[0].url: missing',
      'items[1].attachments[1]: not an object',
      'items[2]._osce.source[0].label: not a string',
      'items[2]._osce.source[1].label: missing',
      'items[2]._osce.countries[1]: not a two-letter country code',
      'items[2]._osce.contacts[0].email: not an e-mail address',
      'items[3].date_published: not an RFC 3339 date',
      'items[3].authors.name: not a string',
      'items[3]._osce.fields_of_work: not an object',
      'items[4].image: not an address that can be used',
      'items[4].tags: not a string',
      'items[4]._osce: not an object',
      'items[5].attachments[0].mime_type: not a media type',
      'items[5].attachments[0].size_in_bytes: not a number from zero up',
      'items[5]._osce.type: not a string',
      'items[6]._osce.date_precision: not a date precision',
      'items[6]._osce.source.closed: not true or false',
      'items[6]._osce.translations[0].language: missing',
    ]);
    const [a, b, c, , , f, g] = feed.releases;
    expect(a!.title).to.equal(undefined);
    expect(a!.tags).to.deep.equal(['x']);
    expect(b!.attachments).to.deep.equal([]);
    expect(c!.sources).to.deep.equal([]);
    expect(c!.countries).to.deep.equal(['AZ']);
    expect(c!.contacts).to.deep.equal([]);
    expect(f!.attachments).to.deep.equal([{url: 'https://example.org/f'}]);
    expect(g!.sources).to.deep.equal([{label: 'X'}]);
  });

  it('drops an item without an id, takes a number as one, and keeps the first of two that are the same', () => {
    const feed = parseItems(
      {title: 'None'},
      {id: ' ', title: 'Blank'},
      {id: true, title: 'Wrong'},
      {id: 7, title: 'Number'},
      {id: '7', title: 'The same'},
      'text',
      {id: 'b', title: 'Last'},
    );
    expect(feed.releases.map(({id, title}) => [id, title])).to.deep.equal([
      ['7', 'Number'],
      ['b', 'Last'],
    ]);
    expect(problemLines(feed)).to.deep.equal([
      'items[0].id: missing',
      'items[1].id: missing',
      'items[2].id: not a string',
      'items[4].id: a duplicate',
      'items[5]: not an object',
    ]);
  });

  it('takes null and empty texts as unset, without a problem', () => {
    const fields =
      'url title language summary content_html content_text image banner_image date_published date_modified authors author tags attachments _osce';
    const extension =
      'type type_label date date_precision date_source dateline source fields_of_work countries locations image contacts footnotes translations rights canonical_url base_url';
    const unset = (names: string, value: unknown) =>
      Object.fromEntries(names.split(' ').map((name) => [name, value]));
    const plain = JSON.stringify(parseItems({id: '1'}));
    expect(JSON.stringify(parseItems({...unset(fields, null), id: '1'}))).to.equal(plain);
    expect(JSON.stringify(parseItems({id: '1', _osce: unset(extension, null)}))).to.equal(plain);
    const texts = 'url title language summary content_html image date_published date_modified';
    expect(JSON.stringify(parseItems({id: '1', ...unset(texts, '')}))).to.equal(plain);
  });

  it('gives releases the language of the feed, where they have none of their own', () => {
    const {releases} = parseReleaseFeed({
      ...sampleFeed({id: '1'}, {id: '2', language: 'ru'}),
      language: 'de-AT',
    });
    expect(releases.map(({language}) => language)).to.deep.equal(['de-AT', 'ru']);
  });

  it('throws nothing but a FormatError, whatever JSON it is given', () => {
    const documents = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()).map((items) => ({items})),
      fc
        .array(fc.dictionary(fc.constantFrom(...Object.keys(example.items[0]!)), fc.jsonValue()))
        .map((items) => ({items})),
      fc
        .dictionary(fc.constantFrom(...Object.keys(example.items[0]!._osce)), fc.jsonValue())
        .map((_osce) => ({items: [{id: 1, _osce}]})),
    );
    fc.assert(
      fc.property(documents, fc.option(fc.string(), {nil: undefined}), (value, address) => {
        for (const parse of [parseReleaseFeed, parseReleaseDocument])
          try {
            JSON.stringify(parse(value, address));
          } catch (error) {
            expect(error).to.be.instanceOf(FormatError);
          }
      }),
      {numRuns: 1000},
    );
  });
});

describe('parseReleaseDocument', () => {
  it('takes an object with items as a feed', () => {
    expect(parseReleaseDocument(sampleFeed({id: 'a'}, {id: 'b'})).releases).to.have.length(2);
    expect(() => parseReleaseDocument({items: null})).to.throw(FormatError, /^items: missing$/);
  });

  it('takes any other object as one release, whose id may be missing', () => {
    const idOf = (item: object) => parseReleaseDocument(item, FEED_ADDRESS).releases[0]!.id;
    expect(idOf({id: 'a', url: '/b'})).to.equal('a');
    expect(idOf({url: '/b'})).to.equal('https://example.org/b');
    expect(idOf({title: 'Sample'})).to.equal('');
    const feed = parseReleaseDocument({title: 'Sample', language: 1}, FEED_ADDRESS);
    expect(problemLines(feed)).to.deep.equal(['language: not a string']);
    expect(feed.releases[0]!.title).to.equal('Sample');
  });

  it('gives an empty release for an empty object', () => {
    expect(parseReleaseDocument({})).to.deep.include({problems: []});
    expect(parseReleaseDocument({}).releases[0]!.sources).to.deep.equal([]);
  });

  it('refuses what is not an object', () => {
    for (const value of [null, undefined, 7, 'x', []])
      expect(() => parseReleaseDocument(value)).to.throw(FormatError, /^not an object$/);
  });
});
