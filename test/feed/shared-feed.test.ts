import {expect} from '@open-wc/testing';
import {LOAD_LIMITS} from '../../src/feed/load-document.js';
import type {FeedState} from '../../src/feed/feed-state.js';
import {releaseFormat} from '../../src/feed/release-format.js';
import {countAborted, countRequests, fault, release} from '../support/faults.js';
import {recordWarnings} from '../support/recorded-warnings.js';
import {waitUntil} from '../support/wait-until.js';

/** Somebody who watches a feed and remembers all that was heard. */
class Watcher {
  readonly heard: FeedState[] = [];
  readonly leave: () => void;

  constructor(address: string) {
    this.leave = releaseFormat.watch(address, (state) => void this.heard.push(state));
    watchers.push(this);
  }

  get last(): FeedState {
    return this.heard.at(-1)!;
  }

  get statuses(): string[] {
    return this.heard.map(({status}) => status);
  }

  get ids(): string[] | undefined {
    return this.last.feed?.releases.map(({id}) => id);
  }

  async until(status: FeedState['status']): Promise<this> {
    await waitUntil(() => this.last.status === status, `the feed is ${status}`);
    return this;
  }
}

const watchers: Watcher[] = [];
const watch = (address: string) => new Watcher(address);
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const untilAsked = (address: string, times = 1) =>
  waitUntil(async () => (await countRequests(address)) === times, `the feed is asked for ${times} times`);

describe('a feed that is shared', () => {
  const warnings = recordWarnings();
  const rejections: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent) => void rejections.push(event.reason);
  before(() => addEventListener('unhandledrejection', onRejection));
  after(() => removeEventListener('unhandledrejection', onRejection));
  afterEach(() => {
    watchers.splice(0).forEach(({leave}) => leave());
    expect(rejections.splice(0)).to.deep.equal([]);
  });

  it('is loading at once and ready later', async () => {
    const watcher = watch(fault('ok', {items: 2}));
    expect(watcher.statuses).to.deep.equal(['loading']);
    await watcher.until('ready');
    expect(watcher.statuses).to.deep.equal(['loading', 'ready']);
    expect(watcher.ids).to.deep.equal(['1', '2']);
  });

  it('is asked for once, however many watch', async () => {
    const address = fault('ok');
    const all = await Promise.all(
      [watch(address), watch(address), watch(address)].map((w) => w.until('ready')),
    );
    const late = watch(address);
    expect(late.statuses).to.deep.equal(['ready']);
    expect(new Set([...all, late].map(({last}) => last.feed)).size).to.equal(1);
    expect(await countRequests(address)).to.equal(1);
  });

  it('is the same feed at whatever place in it an address points', async () => {
    const address = fault('ok');
    await Promise.all([watch(address).until('ready'), watch(`${address}#top`).until('ready')]);
    expect(await countRequests(address)).to.equal(1);
  });

  it('says nothing to a watcher that has left', async () => {
    const address = fault('ok');
    const [left, stays] = [watch(address), watch(address)];
    left.leave();
    await stays.until('ready');
    expect(left.statuses).to.deep.equal(['loading']);
  });

  it('resolves relative addresses against where it was found in the end', async () => {
    const {last} = await watch(fault('moved')).until('ready');
    expect(last.feed?.releases[0]?.url).to.equal(new URL('/faults/deeper/item-1.html', location.origin).href);
  });

  it('reports its flaws once in the console, with its address', async () => {
    const address = fault('flawed', {flaws: 2});
    await Promise.all([watch(address).until('ready'), watch(address).until('ready')]);
    expect(warnings).to.have.length(1);
    const [text] = warnings[0] as [string];
    expect(text).to.contain(address).and.contain('items[1]').and.contain('items[2]');
  });

  it('reports ten flaws and the number of the others', async () => {
    await watch(fault('flawed', {flaws: 25})).until('ready');
    const lines = (warnings[0] as [string])[0].split('\n');
    expect(lines).to.have.length(12);
    expect(lines.at(-1)).to.match(/and 15 more$/);
  });

  describe('that fails', () => {
    it('tells all watchers why', async () => {
      const address = fault('status', {status: 404});
      const all = await Promise.all([watch(address), watch(address)].map((w) => w.until('error')));
      expect(all.map(({last}) => last.error?.status)).to.deep.equal([404, 404]);
      expect(await countRequests(address)).to.equal(1);
    });

    it('is an error of format where the document is no feed', async () => {
      const address = fault('array');
      const {error} = (await watch(address).until('error')).last;
      expect([error?.kind, error?.address]).to.deep.equal(['format', address]);
    });

    it('is asked for anew on retry, once, and all watchers see it', async () => {
      const address = fault('flaky', {status: 404, times: 1});
      const all = await Promise.all([watch(address), watch(address)].map((w) => w.until('error')));
      all.map(({last}) => last.retry!).forEach((retry) => retry());
      for (const watcher of all) {
        await watcher.until('ready');
        expect(watcher.statuses).to.deep.equal(['loading', 'error', 'loading', 'ready']);
        expect(watcher.last.error).to.equal(undefined);
      }
      expect(await countRequests(address)).to.equal(2);
    });

    it('is asked for anew on retry where the browser has kept the bad answer', async () => {
      const address = fault('stored', {text: '{"items": ['});
      const watcher = await watch(address).until('error');
      watcher.last.retry!();
      await watcher.until('ready');
      expect(await countRequests(address)).to.equal(2);
    });

    it('is not asked for again by a retry that comes too late', async () => {
      const address = fault('flaky', {status: 404, times: 1});
      const watcher = await watch(address).until('error');
      const {retry} = watcher.last;
      retry!();
      await watcher.until('ready');
      retry!();
      expect(watcher.last.status).to.equal('ready');
      expect(await countRequests(address)).to.equal(2);
    });

    it('is not asked for again by a second watcher while the first one shows the error', async () => {
      const address = fault('flaky', {status: 404, times: 1});
      await watch(address).until('error');
      expect(watch(address).statuses).to.deep.equal(['error']);
      expect(await countRequests(address)).to.equal(1);
    });

    it('is forgotten when nobody watches, so that a later watcher asks anew', async () => {
      const address = fault('flaky', {status: 404, times: 1});
      (await watch(address).until('error')).leave();
      await nextTask();
      const later = watch(address);
      expect(later.statuses).to.deep.equal(['loading']);
      await later.until('ready');
      expect(await countRequests(address)).to.equal(2);
    });
  });

  describe('whose watchers leave', () => {
    it('is kept where it was loaded well', async () => {
      const address = fault('ok');
      (await watch(address).until('ready')).leave();
      await nextTask();
      expect(watch(address).statuses).to.deep.equal(['ready']);
      expect(await countRequests(address)).to.equal(1);
    });

    it('is no longer loaded when the last one leaves', async () => {
      const address = fault('hang');
      const all = [watch(address), watch(address)];
      await untilAsked(address);
      const start = performance.now();
      all.forEach(({leave}) => leave());
      await waitUntil(async () => (await countAborted(address)) === 1, 'the browser gives up');
      expect(performance.now() - start, 'before the time-out').to.be.below(LOAD_LIMITS.timeout - 2000);
      expect(all.map(({statuses}) => statuses)).to.deep.equal([['loading'], ['loading']]);
      expect(await countRequests(address)).to.equal(1);
    });

    it('is loaded for the one who stays', async () => {
      const address = fault('held');
      const [left, stays] = [watch(address), watch(address)];
      left.leave();
      await nextTask();
      await release(address);
      await stays.until('ready');
      expect(await countRequests(address)).to.equal(1);
    });

    it('goes on loading for one who comes back in the same task', async () => {
      const address = fault('held');
      const watcher = watch(address);
      await untilAsked(address);
      watcher.leave();
      // An element that is moved comes back when it next updates: some microtasks later.
      await Promise.resolve();
      await Promise.resolve();
      const back = watch(address);
      await release(address);
      await back.until('ready');
      expect(await countRequests(address)).to.equal(1);
    });

    it('is asked for anew after it was given up', async () => {
      const address = fault('hang');
      const watcher = watch(address);
      await untilAsked(address);
      watcher.leave();
      await waitUntil(async () => (await countAborted(address)) === 1, 'the browser gives up');
      watch(address);
      await untilAsked(address, 2);
    });
  });
});
