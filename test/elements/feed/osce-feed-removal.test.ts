import {expect, fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../../src/elements/feed/feed-element.js';
import '../../../src/elements/feed/osce-feed.js';
import '../../../src/elements/release/osce-release.js';
import {countAborted, countRequests, fault} from '../../support/faults.js';
import {PageLedger} from '../../support/page-ledger.js';
import {untilShown} from '../../support/shown-text.js';
import {titledFeed} from '../../support/titled-feed.js';
import {waitUntil} from '../../support/wait-until.js';

describe('<osce-feed> and what is below it leave nothing behind', () => {
  let ledger: PageLedger;
  beforeEach(() => (ledger = new PageLedger()));
  afterEach(() => ledger.close());

  const feedOf = (src: string) =>
    fixture<FeedElement>(html`<osce-feed .src=${src}><osce-release></osce-release></osce-feed>`);

  it('no listener and no observer', async () => {
    const feed = await feedOf(fault('ok'));
    await untilShown(feed.querySelector('osce-release')!, 'Release 1');
    const held = ledger.read();
    expect(held.listeners).to.include('#document context-provider');
    expect(held.observed.length).to.be.at.least(2);
    feed.remove();
    await waitUntil(() => !ledger.read().observed.length, 'all observers rest');
    expect(ledger.read().listeners).to.deep.equal([]);
  });

  it('no request', async () => {
    const src = fault('hang');
    const feed = await feedOf(src);
    await waitUntil(async () => (await countRequests(src)) === 1, 'the feed is asked for');
    feed.remove();
    await waitUntil(async () => (await countAborted(src)) === 1, 'the browser gives up');
  });

  it('no subscription of a release that was taken out', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed .releases=${titledFeed('Before')}
        ><osce-release></osce-release><osce-release></osce-release
      ></osce-feed>`,
    );
    const [taken, stays] = feed.querySelectorAll('osce-release');
    await untilShown(taken!, 'Before');
    taken!.remove();
    let isUpdated = false;
    taken!.requestUpdate = () => void (isUpdated = true);
    feed.releases = titledFeed('After');
    await untilShown(stays!, 'After');
    expect(isUpdated).to.equal(false);
  });
});
