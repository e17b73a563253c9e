import {expect} from '@open-wc/testing';
import type {FeedState} from '../../src/feed/feed-state.js';
import {releaseFormat} from '../../src/feed/release-format.js';
import {countRequests, fault} from '../support/faults.js';
import {waitUntil} from '../support/wait-until.js';

describe('the pages of a feed', () => {
  let state: FeedState;
  let leave = () => {};
  afterEach(() => leave());

  const open = (address: string) => (leave = releaseFormat.watch(address, (news) => (state = news)));
  const hasMore = () => state.loadMore !== undefined;
  const ids = () => state.feed?.releases.map(({id}) => id);
  const until = (status: FeedState['status']) =>
    waitUntil(() => state.status === status, `the feed is ${status}`);
  const loadMore = async (status: FeedState['status'] = 'ready') => {
    state.loadMore!();
    await until(status);
  };

  it('are loaded on demand only', async () => {
    const address = fault('page', {page: 1, last: 3});
    open(address);
    await until('ready');
    expect(ids()).to.deep.equal(['p1', 'same']);
    expect(await countRequests(address)).to.equal(1);
  });

  it('are joined to one feed, in order, with what is on several of them once', async () => {
    open(fault('page', {page: 1, last: 3}));
    await until('ready');
    await loadMore();
    expect(ids()).to.deep.equal(['p1', 'same', 'p2']);
    await loadMore();
    expect(ids()).to.deep.equal(['p1', 'same', 'p2', 'p3']);
    expect(state.feed?.title).to.equal('Faults');
  });

  it('stay while the next one is loading, and no further one is offered', async () => {
    open(fault('page', {page: 1, last: 3}));
    await until('ready');
    state.loadMore!();
    expect(state.status).to.equal('loading');
    expect(hasMore()).to.equal(false);
    expect(ids()).to.deep.equal(['p1', 'same']);
  });

  it('end where they lead round in a circle', async () => {
    const address = fault('page', {page: 1, last: 2});
    open(address);
    await until('ready');
    await loadMore();
    expect(hasMore()).to.equal(false);
    expect(await countRequests(address)).to.equal(2);
  });

  it('end where the next one is the same but for the place it points to', async () => {
    open(fault('again'));
    await until('ready');
    expect(hasMore()).to.equal(false);
  });

  it('end where the next one is the one the feed was moved to', async () => {
    open(fault('moved-again'));
    await until('ready');
    expect(hasMore()).to.equal(false);
  });

  it('are loaded once, whoever asks and however often', async () => {
    const address = fault('page', {page: 1, last: 3});
    open(address);
    await until('ready');
    const first = state.loadMore!;
    first();
    first();
    await until('ready');
    first();
    expect(state.status).to.equal('ready');
    expect(ids()).to.deep.equal(['p1', 'same', 'p2']);
    expect(await countRequests(address)).to.equal(2);
  });

  it('stay when a further one fails, and a retry asks for that one', async () => {
    const address = fault('page', {page: 1, last: 3, broken: 2});
    open(address);
    await until('ready');
    await loadMore('error');
    expect(state.error?.address).to.contain('page=2');
    expect(ids()).to.deep.equal(['p1', 'same']);
    state.retry!();
    await until('ready');
    expect(ids()).to.deep.equal(['p1', 'same', 'p2']);
    await loadMore();
    expect(ids()).to.deep.equal(['p1', 'same', 'p2', 'p3']);
    expect(await countRequests(address)).to.equal(4);
  });
});
