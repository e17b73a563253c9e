import {expect} from '@open-wc/testing';
import {archiveFeed} from '../../support/archive-feed.js';
import {KeyboardWalk} from '../../support/keyboard-walk.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {waitUntil} from '../../support/wait-until.js';

const FACETS = ['Source', 'Field of work', 'Country', 'Type', 'Year', 'Language'].map(
  (name) => `disclosure ${name}, collapsed`,
);

const open = async (given = {}, width = 700) => {
  const list = await ReleaseListDriver.open({releases: archiveFeed, pageSize: 2, ...given}, {width});
  return {list, walk: new KeyboardWalk(list.element)};
};

describe('a walk through <osce-release-list> by keyboard', () => {
  it('comes to everything once by Tab, and back by Shift and Tab', async () => {
    const {walk} = await open();
    const places = [
      'textbox Search the releases',
      'combobox Sort by, "Newest first"',
      ...FACETS,
      'link Elections are observed',
      'link Roma women speak at a seminar',
      'button Show more',
    ];
    expect(await walk.forth()).to.deep.equal(places);
    expect(await walk.back()).to.deep.equal(places.toReversed());
  });

  it('looks for words and takes them back by Escape, with the focus in the field', async () => {
    const {list, walk} = await open();
    await walk.start('textbox Search the releases');
    expect(await walk.type('roma')).to.equal('textbox Search the releases, "roma"');
    await waitUntil(() => list.titles.join() === 'Roma women speak at a seminar', 'it is found');
    expect(await walk.press('Escape')).to.equal('textbox Search the releases');
    await waitUntil(() => list.titles.length === 2, 'all are there again');
  });

  it('puts the list in another order', async () => {
    const {list, walk} = await open();
    await walk.start('combobox Sort by');
    expect(await walk.type('o')).to.equal('combobox Sort by, "Oldest first"');
    await waitUntil(() => list.titles[0] === 'Co-Chairs meet in Baku', 'the oldest comes first');
  });

  it('opens a filter, ticks a value, and stays there', async () => {
    const {list, walk} = await open();
    await walk.start('disclosure Source');
    expect(await walk.press('Enter')).to.equal('disclosure Source, expanded');
    expect(await walk.press('Tab')).to.equal('checkbox ODIHR 3, not checked');
    expect(await walk.press(' ')).to.equal('checkbox ODIHR 3, checked');
    await waitUntil(() => list.count === '3 releases', list.count);
    expect(walk.place).to.equal('checkbox ODIHR 3, checked');
    expect(await walk.press('Tab')).to.equal('checkbox Minsk Group 1, not checked');
    await walk.to('disclosure Source', 'Shift+Tab');
    expect(await walk.press(' ')).to.match(/^disclosure Source 1, collapsed/);
    expect(await walk.press('Tab')).to.equal('disclosure Field of work, collapsed');
  });

  it('takes back one filter after the other, and goes on at the next', async () => {
    const {list, walk} = await open();
    await list.choose('Source', 'ODIHR');
    await list.choose('Year', '2024');
    await walk.start('button Remove filter: ODIHR');
    expect(await walk.press('Tab')).to.equal('button Remove filter: 2024');
    expect(await walk.press('Tab')).to.equal('button Clear all');
    await walk.to('button Remove filter: ODIHR', 'Shift+Tab');
    await walk.press('Enter');
    await walk.until('button Remove filter: 2024');
    await walk.press(' ');
    await walk.until('textbox Search the releases');
    expect(list.count).to.equal('5 releases');
  });

  it('takes back everything, and goes on at the search', async () => {
    const {list, walk} = await open();
    await list.choose('Source', 'ODIHR');
    await walk.start('button Clear all');
    await walk.press('Enter');
    await walk.until('textbox Search the releases');
    expect(list.chips).to.have.length(0);
  });

  it('follows the link of a card', async () => {
    const {walk} = await open();
    await walk.start('link Roma women speak at a seminar');
    expect(await walk.press('Enter')).to.equal('link Roma women speak at a seminar');
    expect(walk.followed).to.deep.equal(['https://example.org/2']);
  });

  it('shows more, and goes on at the first that is new', async () => {
    const {walk} = await open();
    await walk.start('button Show more');
    await walk.press('Enter');
    await walk.until('link Statement on media freedom');
    expect(await walk.press('Tab')).to.equal('link Wahlbeobachtung in Österreich');
    expect(await walk.press('Tab')).to.equal('button Show more');
    await walk.press(' ');
    await walk.until('link Co-Chairs meet in Baku');
    expect(await walk.press('Shift+Tab')).to.equal('link Wahlbeobachtung in Österreich');
  });

  it('opens the filters where they are behind a button', async () => {
    const {walk} = await open({}, 300);
    const button = 'button Filters';
    expect(await walk.forth()).to.deep.equal([
      'textbox Search the releases',
      'combobox Sort by, "Newest first"',
      `${button}, collapsed`,
      'link Elections are observed',
      'link Roma women speak at a seminar',
      'button Show more',
    ]);
    await walk.start(button);
    expect(await walk.press('Enter')).to.equal(`${button}, expanded`);
    expect(await walk.press('Tab')).to.equal(FACETS[0]);
    expect(await walk.press('Shift+Tab', ' ')).to.equal(`${button}, collapsed`);
    expect(await walk.press('Tab')).to.equal('link Elections are observed');
  });
});
