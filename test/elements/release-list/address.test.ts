import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  readAddressState,
  writeAddressState,
  type ListRequest,
} from '../../../src/elements/release-list/list-request.js';
import {FACET_NAMES} from '../../../src/search/release-facets.js';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {waitUntil} from '../../support/wait-until.js';

describe('the address state of <osce-release-list>', () => {
  recordWarnings();
  const {href} = location;
  afterEach(() => history.replaceState(null, '', href));

  const open = (given = {}) =>
    ReleaseListDriver.open({releases: archiveFeed, addressState: 'news', ...given});
  const own = () =>
    [...new URLSearchParams(location.search)].filter(([name]) => /^(news|old)-/.test(name)).map(String);

  it('is written as the reader searches, filters and sorts', async () => {
    const list = await open();
    expect(own()).to.deep.equal([]);
    await list.choose('Source', 'ODIHR');
    await list.search('elections');
    await list.sort('oldest');
    expect(own()).to.deep.equal(['news-q,elections', 'news-sort,oldest', 'news-source,odihr']);
    list.button('Clear all')!.click();
    await list.settle();
    expect(own()).to.deep.equal(['news-sort,oldest']);
  });

  it('is taken up again', async () => {
    history.replaceState(null, '', `${href}&news-q=elections&news-source=odihr&news-sort=oldest&other=1`);
    const list = await open({query: 'baku'});
    await waitUntil(() => list.titles.length === 2, list.titles.join());
    expect(list.titles).to.deep.equal(['Wahlbeobachtung in Österreich', 'Elections are observed']);
    expect(list.field.value).to.equal('elections');
    expect(list.chips).to.have.length(1);
    await list.sort('newest');
    expect(location.search).to.contain('other=1');
  });

  it('goes back with the reader', async () => {
    const list = await open({addressSteps: true});
    await list.choose('Source', 'ODIHR');
    await list.choose('Year', '2024');
    history.back();
    await waitUntil(() => list.titles.length === 3, 'back');
    history.back();
    await waitUntil(() => list.titles.length === 5, 'back again');
    expect(list.chips).to.have.length(0);
  });

  it('follows a router that changes the address', async () => {
    const list = await open();
    const next = new URL(location.href);
    next.searchParams.set('news-source', 'odihr');
    history.pushState(null, '', next);
    // Browsers without the Navigation API tell of no such change; there it is taken up with the next step back or forth.
    if (!('navigation' in globalThis)) dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => list.titles.length === 3, 'filtered');
    expect(list.chips).to.have.length(1);
  });

  it('is of one list alone', async () => {
    const first = await open();
    const second = await open({addressState: 'old'});
    await first.choose('Source', 'ODIHR');
    await second.choose('Year', '2011');
    expect(own()).to.deep.equal(['news-source,odihr', 'old-year,2011']);
    expect([first.titles.length, second.titles.length]).to.deep.equal([3, 1]);
  });

  it('is left alone where it is not asked for', async () => {
    const list = await open({addressState: undefined});
    await list.choose('Source', 'ODIHR');
    expect(location.href).to.equal(href);
  });

  it('leaves what the reader asks for where a page may not change its address', async () => {
    const list = await open();
    const {replaceState} = history;
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await list.choose('Source', 'ODIHR');
    } finally {
      history.replaceState = replaceState;
    }
    // As of a link to a place on the page.
    dispatchEvent(new PopStateEvent('popstate'));
    await list.settle();
    expect([own(), list.chips.length, list.titles.length]).to.deep.equal([[], 1, 3]);
    await list.choose('Year', '2024');
    expect(own()).to.deep.equal(['news-source,odihr', 'news-year,2024']);
  });

  it('comes back as it was written', () => {
    const keys = fc.array(fc.string({minLength: 1, unit: 'grapheme'}), {maxLength: 3});
    const request = fc.record({
      query: fc.string({unit: 'grapheme'}).filter((query) => !query || !!query.trim()),
      filters: fc
        .dictionary(fc.constantFrom(...FACET_NAMES), keys)
        .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length))),
      order: fc.option(fc.constantFrom('newest', 'oldest', 'best'), {nil: undefined}),
    });
    fc.assert(
      fc.property(request, (asked) => {
        const address = writeAddressState('https://example.org/?a=1#b', 'p', asked as ListRequest);
        expect(readAddressState(new URL(address).search, 'p')).to.deep.equal({
          ...asked,
          filters: {...asked.filters},
        });
        expect(new URL(address).hash).to.equal('#b');
      }),
    );
  });
});
