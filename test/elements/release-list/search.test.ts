import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {waitUntil} from '../../support/wait-until.js';

const open = (given = {}) => ReleaseListDriver.open({releases: archiveFeed, ...given});

describe('the search of <osce-release-list>', () => {
  recordWarnings();

  it('is accessible while it is used', async () => {
    const list = await open();
    await list.search('elections');
    await expect(list.element).to.be.accessible();
  });

  it('finds words in any order, the best match first', async () => {
    const list = await open();
    await list.search('elections');
    expect(list.titles).to.deep.equal([
      'Elections are observed',
      'Statement on media freedom',
      'Wahlbeobachtung in Österreich',
      'Co-Chairs meet in Baku',
    ]);
    expect(list.count).to.equal('4 releases');
    expect(list.order.value).to.equal('best');
    await list.search('seminar roma');
    expect(list.titles).to.deep.equal(['Roma women speak at a seminar']);
  });

  it('marks the words that matched, and only those', async () => {
    const list = await open();
    await list.search('osterreich');
    expect(list.titles).to.deep.equal(['Wahlbeobachtung in Österreich']);
    expect(list.marked).to.deep.equal(['Österreich']);
  });

  it('forgives a slip', async () => {
    const list = await open();
    await list.search('semniar');
    expect(list.titles).to.deep.equal(['Roma women speak at a seminar']);
  });

  it('says that it finds nothing, with a way out', async () => {
    const list = await open();
    await list.search('zeppelin');
    expect(list.count).to.equal('0 releases');
    expect(list.texts('[part="notice"]')).to.deep.equal(['No release was found.']);
    expect(list.element.matches(':state(empty)')).to.equal(true);
    list.button('Clear all')!.click();
    await list.settle();
    expect(list.titles).to.have.length(5);
    expect(list.field.value).to.equal('');
    expect(list.root.activeElement === list.field).to.equal(true);
    expect(list.order.value).to.equal('newest');
  });

  it('is given up with Escape, which goes no further', async () => {
    const list = await open();
    let heard = 0;
    list.frame.addEventListener('keydown', ({key}) => void (heard += Number(key === 'Escape')));
    await list.search('roma');
    await sendKeys({press: 'Escape'});
    await list.settle();
    expect([list.titles.length, heard]).to.deep.equal([5, 0]);
  });

  it('keeps the order that the reader chooses', async () => {
    const list = await open();
    await list.search('elections');
    await list.sort('oldest');
    expect(list.titles[0]).to.equal('Co-Chairs meet in Baku');
    await list.search('media');
    expect(list.order.value).to.equal('oldest');
  });

  it('begins with the words of the page', async () => {
    const list = await open({query: 'baku'});
    await waitUntil(() => list.titles.length === 1, list.titles.join());
    expect(list.field.value).to.equal('baku');
  });

  it('never makes elements of what is searched for', async () => {
    const list = await open();
    await list.search('<img src=x onerror=alert(1)>');
    expect(list.root.querySelector('img')).to.equal(null);
    expect(list.field.value).to.equal('<img src=x onerror=alert(1)>');
  });

  it('says how many there are once the reader rests, and nothing before anything was asked', async () => {
    const list = await open();
    expect(list.announced).to.equal('');
    const said = new Set<string>();
    const observer = new MutationObserver(() => said.add(list.announced));
    observer.observe(list.root, {childList: true, characterData: true, subtree: true});
    await list.search('elections');
    await waitUntil(() => list.announced === list.count, list.announced);
    const found = list.announced;
    await list.search('zzzzzzz');
    await waitUntil(() => list.announced === 'No release was found.', list.announced);
    observer.disconnect();
    said.delete('');
    expect([...said], 'of single letters, nothing is said').to.deep.equal([found, 'No release was found.']);
  });
});
