import type {ReleaseFeed} from '../model/release-feed.js';
import type {FeedError} from './feed-error.js';

/**
 * Where a feed stands now. A new object for every change. Copies and versions of the library on one page hand it to each
 * other through the context, so it holds plain data and functions.
 */
export interface FeedState<T = ReleaseFeed> {
  readonly status: 'loading' | 'ready' | 'error';
  /** Where the page gave them, such as the name of a property; missing where they are from a feed. */
  readonly place?: string;
  /** What was read so far; all pages of an archive as one. */
  readonly feed?: T | undefined;
  /** Why the last load failed. */
  readonly error?: FeedError;
  /** Loads again what failed. */
  readonly retry?: () => void;
  /** Loads the next page of the archive; missing where there is none, or while one is loading. */
  readonly loadMore?: (() => void) | undefined;
}
