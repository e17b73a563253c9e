import {expect} from '@open-wc/testing';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {seededFeed} from '../../support/seeded-feed.js';

const open = (given = {}) => ReleaseListDriver.open({releases: archiveFeed, ...given});

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
