import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../../src/elements/feed/osce-feed.js';
import type {ReleaseOpenEvent} from '../../../src/controllers/release-open-event.js';
import {archiveFeed} from '../../support/archive-feed.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {seededFeed} from '../../support/seeded-feed.js';
import {waitUntil} from '../../support/wait-until.js';

describe('<osce-release-list>', () => {
  const warnings = recordWarnings();

  it('is accessible', async () => {
    const {element} = await ReleaseListDriver.open({releases: archiveFeed});
    await expect(element).to.be.accessible();
  });

  it('shows the releases as cards, the newest first', async () => {
    const list = await ReleaseListDriver.open({releases: archiveFeed});
    expect(list.titles).to.deep.equal([
      'Elections are observed',
      'Roma women speak at a seminar',
      'Statement on media freedom',
      'Wahlbeobachtung in Österreich',
      'Co-Chairs meet in Baku',
    ]);
    expect(list.count).to.equal('5 releases');
    expect(list.texts('time')[4]).to.equal('24 October 2011');
    expect(list.root.querySelectorAll('[role="list"] [role="listitem"]')).to.have.length(5);
  });

  it('shows the five newest on a field of work with three attributes', async () => {
    const {items} = seededFeed(400);
    const list = await ReleaseListDriver.open(
      {releases: {version: 'https://jsonfeed.org/version/1.1', items}},
      {attributes: {'field-of-work': 'roma-and-sinti', limit: '5'}},
    );
    expect(list.titles).to.have.length(5);
    expect(list.root.querySelector('input, select, details, button')).to.equal(null);
    const dates = [...list.root.querySelectorAll('time')].map(({dateTime}) => dateTime);
    expect(dates).to.deep.equal([...dates].sort().reverse());
  });

  it('takes fixed filters by key or label, one or several', async () => {
    for (const [given, count] of [
      [{source: 'odihr'}, 3],
      [{source: 'Minsk Group'}, 1],
      [{source: 'Minsk Group, ODIHR'}, 4],
      [{source: 'minsk-group odihr'}, 4],
      [{year: '2023 2024'}, 4],
      [{country: 'az'}, 1],
      [{type: 'news', language: 'de'}, 1],
      [{source: 'nobody'}, 0],
    ] as const) {
      const list = await ReleaseListDriver.open({releases: archiveFeed, ...given});
      expect(list.titles, JSON.stringify(given)).to.have.length(count);
    }
  });

  it('leaves no place empty for a release without anything to read', async () => {
    const items = [{id: '1'}, {id: '2', content_html: '<hr>'}, {id: '3', content_text: 'Text.'}];
    const list = await ReleaseListDriver.open({releases: {version: '1.1', items}});
    expect(list.count).to.equal('3 releases');
    expect(list.texts('[part="item"]')).to.deep.equal(['Untitled', 'Untitled', 'Text.']);
    for (const card of list.root.querySelectorAll('[part="card"]'))
      expect(card.checkVisibility(), card.textContent!).to.equal(true);
  });

  it('gives headlines the level that is asked for', async () => {
    const {root} = await ReleaseListDriver.open({releases: archiveFeed, headingLevel: 4});
    expect(root.querySelectorAll('h4')).to.have.length(5);
  });

  it('leaves out the search, and filters', async () => {
    const list = await ReleaseListDriver.open({releases: archiveFeed, noSearch: true, facets: 'year'});
    expect(list.field).to.equal(null);
    expect(list.facets).to.deep.equal(['Year']);
    list.element.facets = 'none';
    await list.settle();
    expect(list.facets).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('says what it was told in vain', async () => {
    await ReleaseListDriver.open({
      releases: archiveFeed,
      facets: 'sauce year',
      sort: 'up' as never,
      pageSize: 0,
    });
    expect(warnings.map(([text]) => text)).to.have.members([
      '<osce-release-list> facets: sauce: none of source, field-of-work, country, type, year, language, none',
      '<osce-release-list> sort: not one of newest, oldest, best',
      '<osce-release-list> page-size: not a whole number from 1',
    ]);
  });

  it('tells the page that a release is opened, which may stay', async () => {
    const list = await ReleaseListDriver.open({releases: archiveFeed});
    const opened: string[] = [];
    list.frame.addEventListener('osce-release-open', (event) => {
      opened.push((event as ReleaseOpenEvent).release.id);
      event.preventDefault();
    });
    list.root.querySelectorAll('a')[1]!.click();
    expect(opened).to.deep.equal(['2']);
  });

  it('says that a feed has no releases, and shows what the page wrote', async () => {
    const list = await ReleaseListDriver.open(
      {releases: {...archiveFeed, items: []}},
      {children: '<a href="/">All</a>'},
    );
    expect(list.texts('[part="notice"]')).to.deep.equal(['There are no releases here yet.']);
    expect(list.element.matches(':state(empty)')).to.equal(true);
    expect(list.root.querySelector('slot') !== null).to.equal(true);
  });

  it('says why a feed cannot be had, and tries again', async () => {
    const key = Math.random();
    const list = ReleaseListDriver.place({src: `/faults/flaky?status=404&times=1&key=${key}`});
    await waitUntil(() => list.root.querySelector('[part="retry"]'), 'it says so');
    expect(list.element.matches(':state(error)')).to.equal(true);
    await expect(list.element).to.be.accessible();
    list.button('Try again')!.click();
    await waitUntil(() => list.titles.length, 'it has loaded');
    expect(list.element.matches(':state(error)')).to.equal(false);
  });

  it('asks once for the feed of two lists', async () => {
    const src = `/faults/ok?items=3&key=${Math.random()}`;
    const lists = [ReleaseListDriver.place({src}), ReleaseListDriver.place({src})];
    for (const list of lists) await waitUntil(() => list.titles.length, 'it has loaded');
    const requests = performance.getEntriesByName(new URL(src, location.href).href);
    expect(requests).to.have.length(1);
  });

  it('takes its releases from the feed around it', async () => {
    const feed = fixtureSync(
      html`<osce-feed .releases=${archiveFeed}><osce-release-list limit="2"></osce-release-list></osce-feed>`,
    );
    const list = new ReleaseListDriver(feed.querySelector('osce-release-list')!, feed as HTMLElement);
    await waitUntil(() => list.titles.length === 2, 'it has loaded');
  });

  it('speaks the language of the page, with its plurals', async () => {
    for (const [lang, length, words] of [
      ['ru', 1, '1 сообщение'],
      ['ru', 3, '3 сообщения'],
      ['ru', 5, '5 сообщений'],
      ['de', 5, '5 Mitteilungen'],
      ['fr', 1, '1 texte'],
    ] as const) {
      const releases = {...archiveFeed, items: archiveFeed.items.slice(0, length)};
      const list = await ReleaseListDriver.open({releases}, {lang});
      expect(list.count).to.equal(words);
    }
  });

  it('stands out of its column at no width', async () => {
    for (const lang of ['de', 'ru'])
      for (const width of [240, 375, 768]) {
        const list = await ReleaseListDriver.open({releases: archiveFeed}, {lang, width});
        for (const details of list.root.querySelectorAll('details')) details.open = true;
        await list.settle();
        const edge = list.element.getBoundingClientRect().right + 1;
        for (const part of list.root.querySelectorAll('[part]'))
          expect(part.getBoundingClientRect().right, `${part.part.value} at ${width}`).to.be.at.most(edge);
      }
  });

  it('draws ten thousand releases at once and lays out those in sight', async function () {
    this.timeout(20_000);
    const list = await ReleaseListDriver.open({releases: seededFeed(10_000), pageSize: 200});
    await waitUntil(() => list.count === '10,000 releases', list.count);
    await waitUntil(() => list.titles.length === 200, 'all are drawn');
    expect(list.root.querySelectorAll('.block')).to.have.length(20);
  });

  it('answers its reader with the cards in sight, and draws the others after', async () => {
    const list = await ReleaseListDriver.open({releases: seededFeed(100)});
    let drawn = 0;
    list.element.addEventListener('osce-list-change', () => (drawn = list.titles.length), {once: true});
    await list.sort('oldest');
    expect(drawn).to.be.within(1, 19);
    expect(list.titles).to.have.length(20);
  });
});
