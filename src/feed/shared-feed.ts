import {describeProblem} from '../model/problem.js';
import {parseReleaseFeed} from '../model/parse-release-feed.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import {FeedError} from './feed-error.js';
import type {FeedState} from './feed-state.js';
import {loadJson} from './load-json.js';

/** Hears of every state of a feed, the present one at once. */
export type FeedListener = (state: FeedState) => void;

/** More faults than this say the same thing again. */
const REPORTED_PROBLEMS = 10;

function report(address: string, {problems}: ReleaseFeed): void {
  if (!problems.length) return;
  const lines = problems.slice(0, REPORTED_PROBLEMS).map(describeProblem);
  if (problems.length > REPORTED_PROBLEMS) lines.push(`and ${problems.length - REPORTED_PROBLEMS} more`);
  console.warn(`osce-widgets: ${address}\n  ${lines.join('\n  ')}`);
}

/** What a request is made of: a place within the document is no part of it. */
const withoutFragment = (address: string): string => address.replace(/#.*/, '');

function join(before: ReleaseFeed | undefined, page: ReleaseFeed): ReleaseFeed {
  if (!before) return page;
  const known = new Set(before.releases.map(({id}) => id));
  return {
    ...before,
    nextUrl: page.nextUrl,
    releases: [...before.releases, ...page.releases.filter(({id}) => !known.has(id))],
    problems: [...before.problems, ...page.problems],
  };
}

/** A feed that any number of elements watch, loaded once. */
class SharedFeed {
  readonly #listeners = new Set<FeedListener>();
  /** Addresses of pages asked for, so that a circle of `next_url` ends. */
  readonly #visited = new Set<string>();
  readonly #address: string;
  #state: FeedState | undefined;
  #loading: AbortController | undefined;

  constructor(address: string) {
    this.#address = address;
    void this.#load(address);
  }

  watch(listener: FeedListener): () => void {
    this.#listeners.add(listener);
    listener(this.#state!);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves, and comes back in the same task when it next updates: some microtasks later.
      setTimeout(() => this.#rest());
    };
  }

  #rest(): void {
    if (this.#listeners.size || (this.#state!.status === 'ready' && !this.#loading)) return;
    this.#loading?.abort();
    if (feeds.get(this.#address) === this) feeds.delete(this.#address);
  }

  #publish(state: FeedState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  async #load(page: string, feed?: ReleaseFeed): Promise<void> {
    // What an earlier state offered is done, or under way.
    if (this.#loading || this.#state?.feed !== feed) return;
    const loading = (this.#loading = new AbortController());
    this.#visited.add(page);
    this.#publish({status: 'loading', feed});
    try {
      const {value, address} = await loadJson(page, loading.signal);
      this.#visited.add(address);
      const next = parseReleaseFeed(value, address);
      report(page, next);
      this.#loading = undefined;
      this.#publishReady(join(feed, next));
    } catch (fault) {
      this.#loading = undefined;
      if (loading.signal.aborted) return;
      const error =
        fault instanceof FeedError
          ? fault
          : new FeedError('format', page, String((fault as Error).message), {cause: fault});
      this.#publish({status: 'error', feed, error, retry: () => void this.#load(page, feed)});
    }
  }

  #publishReady(feed: ReleaseFeed): void {
    const nextUrl = feed.nextUrl && withoutFragment(feed.nextUrl);
    const hasMore = nextUrl && !this.#visited.has(nextUrl);
    this.#publish({
      status: 'ready',
      feed,
      loadMore: hasMore ? () => void this.#load(nextUrl, feed) : undefined,
    });
  }
}

/** Feeds of this page by address: those watched, and those that were loaded well. */
const feeds = new Map<string, SharedFeed>();

/**
 * Watches the feed at an absolute address, loading it if nobody has yet: one request however many ask. Call the answer to stop;
 * a load that nobody waits for is aborted, and a feed that failed is forgotten.
 */
export function watchFeed(address: string, listener: FeedListener): () => void {
  const key = withoutFragment(address);
  let feed = feeds.get(key);
  if (!feed) feeds.set(key, (feed = new SharedFeed(key)));
  return feed.watch(listener);
}
