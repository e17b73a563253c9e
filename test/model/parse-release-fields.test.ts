import {expect} from '@open-wc/testing';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {FEED_ADDRESS, parseExtension, parseItem, sampleFeed} from '../support/sample-feed.js';
import full from './fixtures/full-feed.json';

const OFFICE = {name: 'Office', url: 'https://example.org/office'};
const SOURCE = {label: 'Office', url: 'https://example.org/office'};

describe('the fields of a release', () => {
  it('are all there, in one order, whatever the item holds', () => {
    expect(Object.keys(parseItem({}))).to.deep.equal(Object.keys(parseItem(full.items[0]!)));
  });

  it('hold every part of the extension', () => {
    const release = parseReleaseFeed(full, FEED_ADDRESS).releases[0]!;
    expect(release.attachments).to.deep.equal([
      {
        url: 'https://example.org/files/centre.pdf',
        mimeType: 'application/pdf',
        title: 'The centre in figures',
        size: 120000,
        language: 'fr',
      },
    ]);
    expect(release.contacts).to.deep.equal(full.items[0]!._osce.contacts);
    expect(release.footnotes).to.deep.equal([
      {id: '1', label: '*', contentHtml: '<em>See</em> there.', contentText: 'See there.'},
    ]);
    expect(release.translations).to.deep.equal([
      {language: 'de', url: 'https://example.org/de/1', id: 'sample-1-de', title: 'Muster'},
    ]);
    expect(release.rights).to.deep.equal({
      holder: 'Sample Organization',
      credit: 'Sample Mission',
      policyUrl: 'https://example.org/rights',
    });
    expect(release.image).to.deep.equal({
      url: 'https://example.org/media/centre-large.jpg',
      alt: 'A wooden house between trees',
      caption: 'The new centre',
      credit: 'Sample Mission',
      width: 1200,
      height: 800,
    });
    expect(release.canonicalUrl).to.equal('https://example.org/press/1');
    expect(release.baseUrl).to.equal('https://example.org/texts/');
    expect(release.modified).to.equal('2021-05-04');
    expect(release.locations).to.deep.equal([{name: 'Sampletown'}]);
  });

  it('name as sources those the extension names, else the authors, else those of the feed', () => {
    const of = (item: object, feed: object = {}) =>
      parseReleaseFeed({...sampleFeed({id: '1', ...item}), ...feed}, FEED_ADDRESS).releases[0]!.sources;
    const other = {authors: [{name: 'Other'}]};
    expect(
      of({_osce: {source: [{label: 'First'}, {label: 'Second', closed: true}]}, ...other}, other),
    ).to.deep.equal([{label: 'First'}, {label: 'Second', isClosed: true}]);
    expect(of({_osce: {source: {label: 'Alone'}}})).to.deep.equal([{label: 'Alone'}]);
    expect(of({authors: [OFFICE, {url: 'https://example.org/nameless'}]}, other)).to.deep.equal([SOURCE]);
    expect(of({author: OFFICE}, other)).to.deep.equal([SOURCE]);
    expect(of({}, {authors: [OFFICE]})).to.deep.equal([SOURCE]);
    expect(of({}, {author: OFFICE})).to.deep.equal([SOURCE]);
    expect(of({_osce: {source: []}, ...other}, other), 'an empty list says that there is none').to.deep.equal(
      [],
    );
  });

  it('take the tags as fields of work where the extension names none', () => {
    expect(parseItem({tags: ['A', 'B']}).fieldsOfWork).to.deep.equal([{label: 'A'}, {label: 'B'}]);
    const release = parseItem({tags: ['A'], _osce: {fields_of_work: [{id: 7, label: 'C', url: '/c'}]}});
    expect(release.fieldsOfWork).to.deep.equal([{id: '7', label: 'C', url: 'https://example.org/c'}]);
    expect(release.tags).to.deep.equal(['A']);
  });

  it('take a list of one without its brackets', () => {
    const release = parseItem({
      tags: 'A',
      attachments: {url: '/f'},
      _osce: {countries: 'az', footnotes: {id: 1}},
    });
    expect(release.tags).to.deep.equal(['A']);
    expect(release.attachments).to.deep.equal([{url: 'https://example.org/f'}]);
    expect(release.countries).to.deep.equal(['AZ']);
    expect(release.footnotes).to.deep.equal([{id: '1', label: '1'}]);
  });

  it('take the picture from the extension, else the image, else the banner', () => {
    const url = (name: string) => `https://example.org/${name}`;
    const plain = {image: '/a', banner_image: '/b'};
    expect(parseItem({...plain, _osce: {image: {url: '/c'}}}).image).to.deep.equal({url: url('c'), alt: ''});
    expect(parseItem({...plain, _osce: {image: {alt: 'A house'}}}).image).to.deep.equal({
      url: url('a'),
      alt: 'A house',
    });
    expect(parseItem(plain).image?.url).to.equal(url('a'));
    expect(parseItem({banner_image: '/b'}).image).to.deep.equal({url: url('b'), alt: ''});
    expect(parseExtension({image: {alt: 'A house'}}).image).to.equal(undefined);
  });

  it('leave out a size of zero, which stands for unknown', () => {
    expect(parseExtension({image: {url: '/a', width: 0, height: 0}}).image).to.have.keys('url', 'alt');
    expect(parseItem({attachments: [{url: '/f', size_in_bytes: 0}]}).attachments[0]).to.have.keys('url');
  });

  it('leave out contacts and rights that hold nothing', () => {
    expect(parseExtension({contacts: [{}, {name: ' '}, {name: 'N'}]}).contacts).to.deep.equal([{name: 'N'}]);
    expect(parseExtension({rights: {}}).rights).to.equal(undefined);
  });

  it('keep texts as texts, without the white space around them', () => {
    const release = parseItem({
      title: '\n <b>5 &amp; 6</b>\t',
      content_html: ' <p>x</p> ',
      content_text: '  a\n\n b ',
    });
    expect(release.title).to.equal('<b>5 &amp; 6</b>');
    expect(release.contentHtml).to.equal(' <p>x</p> ');
    expect(release.contentText).to.equal('  a\n\n b ');
    expect(parseItem({content_html: ' \n ', content_text: '\t'})).to.include({
      contentHtml: undefined,
      contentText: undefined,
    });
  });
});
