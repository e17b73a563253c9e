import {expect} from '@open-wc/testing';
import {parseReleaseFeed, type FeedState} from '../../../src/index.js';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver, type ReleaseListSetting} from '../../support/release-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {seededFeed} from '../../support/seeded-feed.js';
import {waitUntil} from '../../support/wait-until.js';

/** Puts a list below a feed whose state the test gives, at first and later. */
const openBelow = async (state: FeedState, setting: ReleaseListSetting) => {
  let give!: (state: FeedState) => void;
  const onRequest = (event: Event) => {
    event.stopPropagation();
    give = (event as Event & {callback: typeof give}).callback;
    give(state);
  };
  document.addEventListener('context-request', onRequest, {once: true});
  return {list: await ReleaseListDriver.open({}, setting), give};
};

const pageOf = (rest: string) => `/faults/page?${rest}&key=${Math.random()}`;

describe('the pages of <osce-release-list>', () => {
  recordWarnings();

  it('add more cards, and lead the reader to the first of them', async () => {
    const list = await ReleaseListDriver.open({releases: seededFeed(50), pageSize: 20});
    expect(list.titles).to.have.length(20);
    const before = list.titles;
    list.button('Show more')!.click();
    await list.settle();
    expect(list.titles).to.have.length(40);
    expect(list.titles.slice(0, 20)).to.deep.equal(before);
    expect(list.root.activeElement!.textContent!.trim()).to.equal(list.titles[20]);
    list.button('Show more')!.click();
    await list.settle();
    expect(list.titles).to.have.length(50);
    expect(list.button('Show more')).to.equal(undefined);
  });

  it('come block by block, the first at once and the others with the next frames', async () => {
    const {element, root} = ReleaseListDriver.place({releases: seededFeed(400), pageSize: 400});
    const count = () => root.querySelectorAll('[part="item"]').length;
    const counts: number[] = [];
    while (count() < 400) {
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      counts.push(count());
    }
    const steps = counts.map((each, i) => each - (counts[i - 1] ?? 0));
    expect(Math.max(...steps)).to.be.at.most(100);
  });

  it('are all loaded to find what is oldest', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=4'), sort: 'oldest'});
    await waitUntil(() => list.titles.includes('Page 4'), list.titles.join());
    await waitUntil(() => !list.root.querySelector('progress'), 'it ends');
  });

  it('go on with the next page of the feed, up to the last', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=3')});
    expect(list.titles).to.deep.equal(['Page 1', 'On every page']);
    list.button('Show more')!.click();
    await waitUntil(() => list.titles.length === 3, 'the second page');
    await list.settle();
    expect(list.titles[2]).to.equal('Page 2');
    list.button('Show more')!.click();
    await waitUntil(() => list.titles.length === 4, 'the third page');
    await waitUntil(() => !list.button('Show more'), 'there is no more');
  });

  it('keep what is there when a page cannot be had, and try again', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=3&broken=2')});
    list.button('Show more')!.click();
    await waitUntil(() => list.button('Try again'), 'it says so');
    expect(list.titles).to.have.length(2);
    list.button('Try again')!.click();
    await waitUntil(() => list.titles.length === 3, 'it has loaded');
  });

  it('are searched in the background, without being asked for', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=4')});
    await list.search('page');
    await waitUntil(() => list.titles.length >= 4, list.titles.join());
    await waitUntil(() => !list.root.querySelector('progress'), 'it ends');
    await waitUntil(() => list.titles.includes('Page 4'), 'the last page is shown');
  });

  it('are searched no further once the reader says so, and then again', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=5000')});
    await list.search('page');
    await waitUntil(() => list.button('Stop'), 'it searches on');
    await expect(list.element).to.be.accessible();
    list.button('Stop')!.click();
    await waitUntil(() => list.button('Search older releases'), 'it has stopped');
    await list.settle();
    const {length} = list.titles;
    await list.settle();
    expect(list.titles).to.have.length(length);
    expect(length).to.be.below(5000);
    list.button('Search older releases')!.click();
    await waitUntil(() => list.button('Stop'), 'it goes on');
  });

  it('say above the cards how far a search has come, and offer more of what it has found', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=5000'), pageSize: 2});
    await list.search('page');
    await waitUntil(() => list.button('Stop') && list.button('Show more'), 'it searches on');
    const [progress, card] = ['progress', '[part="item"]'].map((name) => list.root.querySelector(name)!);
    expect(progress!.compareDocumentPosition(card!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    list.button('Show more')!.click();
    await waitUntil(() => list.titles.length > 2, 'it shows more');
    expect(list.root.activeElement!.textContent!.trim()).to.equal(list.titles[2]);
    await waitUntil(
      () => list.titles.length === 4 && list.button('Show more'),
      'it finds more than is shown',
    );
    list.button('Stop')!.click();
    await waitUntil(() => list.button('Search older releases'), 'it has stopped');
    expect(list.button('Show more'), 'what was found is still there').to.exist;
  });

  it('leave the reader at the button that ends a search and goes on with it, and then at the search', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=100')});
    await list.search('page');
    await waitUntil(() => list.button('Stop'), 'it searches on');
    list.button('Stop')!.focus();
    list.button('Stop')!.click();
    await waitUntil(() => list.button('Search older releases'), 'it has stopped');
    expect(list.root.activeElement?.textContent?.trim()).to.equal('Search older releases');
    list.button('Search older releases')!.click();
    await waitUntil(() => list.button('Stop'), 'it goes on');
    expect(list.root.activeElement?.textContent?.trim()).to.equal('Stop');
    await waitUntil(() => !list.button('Stop'), 'it ends');
    expect(list.root.activeElement?.id).to.equal(list.field.id);
  });

  it('leave the cards where they are when a search of them ends by itself', async () => {
    const feed = parseReleaseFeed(archiveFeed);
    for (const lang of ['en', 'de', 'ru'])
      for (const width of [240, 375, 768, 1200]) {
        const {list, give} = await openBelow(
          {status: 'ready', feed, loadMore: () => undefined},
          {lang, width},
        );
        await list.sort('oldest');
        const stop = list.root.querySelector('[part="stop"]')!;
        const place = () => list.root.querySelector('[part="item"]')!.getBoundingClientRect().top;
        const before = place();
        expect(getComputedStyle(stop).visibility).to.equal('visible');
        give({status: 'ready', feed});
        await waitUntil(() => !list.root.querySelector('progress'), 'it ends');
        await list.settle();
        expect(place(), `${lang} at ${width}`).to.equal(before);
        expect(getComputedStyle(stop).visibility).to.equal('hidden');
      }
  });

  it('do not say that nothing was found before all are searched', async () => {
    const list = await ReleaseListDriver.open({src: pageOf('page=1&last=5000')});
    await list.search('zzzz');
    await waitUntil(() => list.button('Stop'), 'it searches on');
    expect(list.texts('[part="notice"]')).to.deep.equal([]);
    list.button('Stop')!.click();
    await waitUntil(() => list.texts('[part="notice"]').length, 'it says so');
  });

  it('are loaded until there are as many as the page wants', async () => {
    const list = ReleaseListDriver.place({src: pageOf('page=1&last=5')}, {attributes: {limit: '4'}});
    await waitUntil(() => list.titles.length === 4, list.titles.join());
    expect(list.button('Show more')).to.equal(undefined);
  });

  it('begin anew when the reader asks for something else', async () => {
    const list = await ReleaseListDriver.open({releases: seededFeed(100), pageSize: 10});
    list.button('Show more')!.click();
    await list.settle();
    expect(list.titles).to.have.length(20);
    await list.sort('oldest');
    expect(list.titles).to.have.length(10);
  });
});
