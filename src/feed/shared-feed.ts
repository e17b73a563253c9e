import {describeProblem, type Problem} from '../model/problem.js';
import {FeedError} from './feed-error.js';
import type {FeedData, FeedDialect, FeedReader} from './feed-reader.js';
import type {FeedState} from './feed-state.js';
import {loadPart} from './load-part.js';
import {startRequest} from './start-request.js';

/** Hears of every state of a feed, the present one at once. */
export type FeedListener<T> = (state: FeedState<T>) => void;

/** More faults than this say the same thing again. */
const REPORTED_PROBLEMS = 10;

function report(address: string, problems: readonly Problem[]): void {
  if (!problems.length) return;
  const lines = problems.slice(0, REPORTED_PROBLEMS).map(describeProblem);
  if (problems.length > REPORTED_PROBLEMS) lines.push(`and ${problems.length - REPORTED_PROBLEMS} more`);
  console.warn(`osce-widgets: ${address}\n  ${lines.join('\n  ')}`);
}

/** A feed that any number of elements watch, loaded once. Addresses of documents have no fragment. */
export class SharedFeed<T extends FeedData> {
  readonly #listeners = new Set<FeedListener<T>>();
  /** Addresses of pages asked for, so that a circle of `next_url` ends. */
  readonly #visited = new Set<string>();
  readonly #dialect: FeedDialect;
  readonly #loadReader: () => Promise<FeedReader<T>>;
  readonly #forget: () => void;
  #state: FeedState<T> | undefined;
  #loading: AbortController | undefined;

  /** `forget` is called when nobody watches a feed that is not there. */
  constructor(
    address: string,
    dialect: FeedDialect,
    loadReader: () => Promise<FeedReader<T>>,
    forget: () => void,
  ) {
    this.#dialect = dialect;
    this.#loadReader = loadReader;
    this.#forget = forget;
    void this.#load(address);
  }

  /** Adds somebody who hears of every state. Call the answer to stop. */
  watch(listener: FeedListener<T>): () => void {
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
    this.#forget();
  }

  #publish(state: FeedState<T>): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  async #load(page: string, feed?: T, cache?: RequestCache): Promise<void> {
    // What an earlier state offered is done, or under way.
    if (this.#loading || this.#state?.feed !== feed) return;
    const loading = (this.#loading = new AbortController());
    this.#visited.add(page);
    this.#publish({status: 'loading', feed});
    const request = startRequest(page, undefined, cache);
    try {
      // What reads the answer comes while the answer does. Data that cannot be had are the fault to tell of.
      const coming = this.#loadReader();
      coming.catch(() => undefined);
      const {loadDocument, decodeJson} = await loadPart(() => import('./load-document.js'));
      const document = await loadDocument(page, loading.signal, undefined, request);
      const {address} = document;
      this.#visited.add(address);
      const {decode, read, join} = await coming;
      const problems: Problem[] = [];
      const value = await (decode ?? decodeJson)(document, this.#dialect, (problem) =>
        problems.push(problem),
      );
      loading.signal.throwIfAborted();
      const append = (next: T) => (feed && join ? join(feed, next) : next);
      const next = await read(value, address, (part) => {
        this.#publish({status: 'loading', feed: append(part)});
      });
      loading.signal.throwIfAborted();
      report(page, [...problems, ...next.problems]);
      this.#loading = undefined;
      this.#publishReady(append(next));
    } catch (fault) {
      this.#loading = undefined;
      request.ending.abort();
      if (loading.signal.aborted) return;
      const error =
        fault instanceof FeedError
          ? fault
          : new FeedError('format', page, String((fault as Error).message), {cause: fault});
      this.#publish({status: 'error', feed, error, retry: () => void this.#load(page, feed, 'reload')});
    }
  }

  #publishReady(feed: T): void {
    const nextUrl = feed.nextUrl?.replace(/#.*/, '');
    const hasMore = nextUrl && !this.#visited.has(nextUrl);
    this.#publish({
      status: 'ready',
      feed,
      loadMore: hasMore ? () => void this.#load(nextUrl, feed) : undefined,
    });
  }
}
