import {expect} from '@open-wc/testing';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {ReleaseArchive, type ReleaseOrder} from '../../src/search/release-archive.js';
import type {FacetFilters, FixedFilters} from '../../src/search/release-facets.js';
import {NO_MATCH} from '../../src/search/release-matches.js';
import {archiveFeed} from '../support/archive-feed.js';

const archiveOf = (feed: unknown): ReleaseArchive => {
  const archive = new ReleaseArchive();
  archive.grow(parseReleaseFeed(feed).releases);
  return archive;
};

const select = (
  archive: ReleaseArchive,
  given: {filters?: FacetFilters; fixed?: FixedFilters; order?: ReleaseOrder; scores?: number[]} = {},
) => {
  const {filters = {}, fixed = {}, order = 'newest', scores} = given;
  const matches = scores && {scores: Uint8Array.from(scores), hasWord: () => false};
  return archive.select({filters, fixed, order, matches});
};

const dated = (...dates: (string | undefined)[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: dates.map((date, id) => ({id: `${id}`, title: `${id}`, content_text: '', _osce: {date}})),
});

describe('ReleaseArchive', () => {
  it('puts the newest first, those of one day as in the feed, those without a day last', () => {
    const archive = archiveOf(dated('2020-01-01', undefined, '2021-05-05', '2020-01-01', '2021'));
    expect(select(archive).releases).to.deep.equal([2, 4, 0, 3, 1]);
    expect(select(archive, {order: 'oldest'}).releases.at(-1)).to.equal(1);
    expect(select(archive, {order: 'oldest'}).releases[0]).to.be.oneOf([0, 3]);
  });

  it('puts the best first, and equally good ones by their days', () => {
    const archive = archiveOf(dated('2020-01-01', '2022-01-01', '2021-01-01', '2023-01-01'));
    const scores = [1, 3, 3, NO_MATCH];
    expect(select(archive, {order: 'best', scores}).releases).to.deep.equal([0, 1, 2]);
    expect(select(archive, {order: 'newest', scores}).releases).to.deep.equal([1, 2, 0]);
  });

  it('counts each facet as if its own filter were not set', () => {
    const {releases, describe: describeFacets} = select(archiveOf(archiveFeed), {
      filters: {source: ['odihr'], year: ['2024']},
    });
    expect(releases).to.deep.equal([0, 1]);
    expect(describeFacets('source', 'en').map(({key, count}) => [key, count])).to.deep.equal([
      ['odihr', 2],
      ['representative-on-freedom-of-the-media', 0],
      ['minsk-group', 0],
    ]);
    expect(describeFacets('year', 'en').map(({key, count}) => [key, count])).to.deep.equal([
      ['2024', 2],
      ['2023', 1],
      ['2011', 0],
    ]);
    expect(describeFacets('type', 'en').find(({key}) => key === 'news')!.count).to.equal(2);
  });

  it('keeps what is fixed out of the counts', () => {
    const {releases, describe: describeFacets} = select(archiveOf(archiveFeed), {
      fixed: {source: 'Minsk Group'},
    });
    expect(releases).to.deep.equal([4]);
    expect(
      describeFacets('year', 'en')
        .filter(({count}) => count)
        .map(({key}) => key),
    ).to.deep.equal(['2011']);
  });

  it('is not misled by values that are names of anything', () => {
    const source = ['__proto__', 'constructor', 'toString'].map((label) => ({label}));
    const feed = {...dated('2020-01-01'), items: [{id: '1', title: 'x', content_text: '', _osce: {source}}]};
    const archive = archiveOf(feed);
    const labels = select(archive)
      .describe('source', 'en')
      .map(({label}) => label);
    expect(labels).to.deep.equal(['__proto__', 'constructor', 'toString']);
    expect(select(archive, {filters: {source: ['__proto__']}}).releases).to.deep.equal([0]);
    expect(select(archive, {fixed: {source: 'valueOf'}}).releases).to.deep.equal([]);
  });

  it('tells more of the same releases from others', () => {
    const {releases} = parseReleaseFeed(archiveFeed);
    const archive = new ReleaseArchive();
    expect(archive.canGrowTo(releases)).to.equal(true);
    archive.grow(releases.slice(0, 2));
    expect(archive.canGrowTo(releases)).to.equal(true);
    expect(archive.canGrowTo(releases.slice(0, 1))).to.equal(false);
    expect(archive.canGrowTo([...releases].reverse())).to.equal(false);
    archive.grow(releases);
    expect([archive.size, archive.isGrowing]).to.deep.equal([5, false]);
  });
});
