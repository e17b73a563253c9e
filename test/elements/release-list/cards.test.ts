import {expect} from '@open-wc/testing';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {seededFeed} from '../../support/seeded-feed.js';
import {waitUntil} from '../../support/wait-until.js';

/** A list whose releases have been read: until then a search shows what it has found so far. */
const open = async (given = {}) => {
  const list = await ReleaseListDriver.open({releases: archiveFeed, ...given});
  for (const query of ['statement', '']) {
    list.element.query = query;
    await list.settle();
  }
  return list;
};

/** A feed of which a search for "border" finds half: more than are drawn at first. */
const halves = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Sample',
  items: Array.from({length: 12}, (_, i) => ({
    id: `${i}`,
    url: `https://example.org/${i}`,
    title: `${i % 2 ? 'Border' : 'Media'} ${i}`,
    date_published: `2025-01-${31 - i}T12:00:00Z`,
  })),
};

describe('the cards of <osce-release-list>', () => {
  it('keep the focus of who is at one of them', async () => {
    const list = await open();
    const link = [...list.root.querySelectorAll('a')][2]!;
    const title = link.textContent;
    link.focus();
    list.element.query = 'elections';
    await list.settle();
    expect(list.titles.indexOf(title)).to.equal(1);
    expect(list.root.activeElement?.textContent).to.equal(title);
  });

  it('keep it where the card is not among those that are drawn first', async () => {
    const list = await open({releases: halves});
    const links = list.root.querySelectorAll('a');
    links[links.length - 1]!.focus();
    list.element.query = 'border';
    await list.settle();
    expect(list.titles).to.have.length(6);
    expect(list.root.activeElement?.textContent).to.equal('Border 11');
  });

  it('are taken over by other releases, but for one with a picture', async () => {
    const image = '/media/sample.svg';
    const items = halves.items.map((item, i) => (i === 3 ? {...item, image} : item));
    const list = await open({releases: {...halves, items}});
    const cards = () => [...list.root.querySelectorAll('[part="item"]')];
    list.element.query = 'border';
    await list.settle();
    const before = cards();
    const isPictured = (card: Element) => !!card.querySelector('img');
    expect(before.findIndex(isPictured)).to.equal(1);
    list.element.query = 'media';
    await list.settle();
    const after = cards();
    expect(list.titles[0]).to.equal('Media 0');
    expect(after[0] === before[0]).to.equal(true);
    expect(after.includes(before[1]!)).to.equal(false);
    expect(after.some(isPictured)).to.equal(false);
  });

  it('are the same as if they were made anew, whatever they showed before', async () => {
    const others = archiveFeed.items.map((item) => ({...item, id: `other ${item.id}`}));
    const items = [...seededFeed(40).items, ...halves.items, ...others];
    const releases = {...halves, items};
    const used = await open({releases});
    // Names of markers in comments are Lit's own.
    const write = ({root}: ReleaseListDriver) =>
      root.querySelector('[part="list"]')?.outerHTML.replace(/<!--.*?-->/g, '');
    const ask = async (list: ReleaseListDriver, query: string, order: string) => {
      list.element.query = query;
      await list.settle();
      await list.sort(order);
    };
    for (const query of ['b', 'media', 'border', 'elections', 'österreich', 'ra', '', 'statement', 'baku'])
      for (const order of ['oldest', 'newest']) {
        await ask(used, query, order);
        const fresh = await open({releases});
        await ask(fresh, query, order);
        expect(write(used), `${query}, ${order}`).to.equal(write(fresh));
        fresh.frame.remove();
      }
  });

  it('are drawn first down to the end of the window, and one at least', async () => {
    const list = await open({releases: seededFeed(100)});
    const countFirst = async (order: string) => {
      let drawn = 0;
      list.element.addEventListener('osce-list-change', () => (drawn = list.titles.length), {once: true});
      await list.sort(order);
      return drawn;
    };
    list.frame.style.paddingBlockStart = `${innerHeight}px`;
    expect(await countFirst('oldest')).to.equal(1);
    list.frame.style.paddingBlockStart = '0';
    expect(await countFirst('newest')).to.be.above(1);
  });

  it('are all there soon where a window has no frames, as one behind others', async () => {
    const list = await open({releases: halves});
    const {requestAnimationFrame} = window;
    window.requestAnimationFrame = () => 0;
    try {
      list.element.query = 'border';
      await waitUntil(() => list.titles.length === 6, 'all that are found');
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it('take no more nodes than thirty', async () => {
    const list = await ReleaseListDriver.open({releases: seededFeed(24)});
    for (const item of list.root.querySelectorAll('[part="item"]')) {
      const walker = document.createTreeWalker(item);
      let count = 1;
      while (walker.nextNode()) count++;
      expect(count).to.be.at.most(30);
    }
  });
});
