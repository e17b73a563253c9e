import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedElement} from '../../../src/elements/feed/feed-element.js';
import '../../../src/elements/feed/osce-feed.js';
import '../../../src/elements/release/osce-release.js';
import {countAborted, countRequests, fault} from '../../support/faults.js';
import {untilShown} from '../../support/shown-text.js';
import {titledFeed} from '../../support/titled-feed.js';

/** Listeners on the document and window, and observers at work: what an element could leave behind. */
class Traces {
  readonly listeners = new Map<EventTarget, [string, unknown][]>([
    [document, []],
    [window, []],
  ]);
  readonly observers = new Set<MutationObserver>();
  readonly #restore: () => void;

  constructor() {
    const {listeners, observers} = this;
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const {observe, disconnect} = MutationObserver.prototype;
    const add: typeof addEventListener = function (this: EventTarget, type, listener, options) {
      listeners.get(this)?.push([type, listener]);
      addEventListener.call(this, type, listener, options);
    };
    const remove: typeof removeEventListener = function (this: EventTarget, type, listener, options) {
      const known = listeners.get(this);
      const index = known?.findIndex(([one, other]) => one === type && other === listener) ?? -1;
      if (index >= 0) known!.splice(index, 1);
      removeEventListener.call(this, type, listener, options);
    };
    const watch: typeof observe = function (this: MutationObserver, target, options) {
      observers.add(this);
      observe.call(this, target, options);
    };
    const rest: typeof disconnect = function (this: MutationObserver) {
      observers.delete(this);
      disconnect.call(this);
    };
    const patch = (
      ...[added, removed, observed, rested]: [typeof add, typeof remove, typeof watch, typeof rest]
    ) => {
      Object.assign(EventTarget.prototype, {addEventListener: added, removeEventListener: removed});
      Object.assign(MutationObserver.prototype, {observe: observed, disconnect: rested});
    };
    patch(add, remove, watch, rest);
    this.#restore = () => patch(addEventListener, removeEventListener, observe, disconnect);
  }

  get types(): string[] {
    return [...this.listeners.values()].flat().map(([type]) => type);
  }

  stop(): void {
    this.#restore();
  }
}

describe('<osce-feed> and what is below it leave nothing behind', () => {
  let traces: Traces;
  beforeEach(() => (traces = new Traces()));
  afterEach(() => traces.stop());

  const feedOf = (src: string) =>
    fixture<FeedElement>(html`<osce-feed .src=${src}><osce-release></osce-release></osce-feed>`);

  it('no listener and no observer', async () => {
    const feed = await feedOf(fault('ok'));
    await untilShown(feed.querySelector('osce-release')!, 'Release 1');
    expect(traces.types).to.include('context-provider');
    expect(traces.observers.size).to.be.at.least(2);
    feed.remove();
    await waitUntil(() => traces.observers.size === 0, 'all observers rest');
    expect(traces.types).to.deep.equal([]);
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
