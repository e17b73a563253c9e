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

  it('take no more nodes than forty', async () => {
    const list = await ReleaseListDriver.open({releases: seededFeed(24)});
    for (const item of list.root.querySelectorAll('[part="item"]')) {
      const walker = document.createTreeWalker(item);
      let count = 1;
      while (walker.nextNode()) count++;
      expect(count).to.be.at.most(40);
    }
  });
});
