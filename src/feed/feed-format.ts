import type {Context} from '@lit/context';
import type {FeedData, FeedDialect, FeedReader} from './feed-reader.js';
import type {FeedState} from './feed-state.js';
import {loadPart} from './load-part.js';
import {SharedFeed, type FeedListener} from './shared-feed.js';

/**
 * A kind of data that elements take from a feed: how it is read, and how those who watch one share it. Its reader is loaded
 * while the data are on their way.
 */
export class FeedFormat<T extends FeedData> {
  /** Where an `<osce-feed>` shares it with the elements below. */
  readonly context: Context<unknown, FeedState<T> | undefined>;
  /** The reader, once it is here. */
  reader: FeedReader<T> | undefined;

  readonly #import: () => Promise<{readonly reader: FeedReader<T>}>;
  /** Feeds of this page by address: those watched, and those that were loaded well. */
  readonly #feeds = new Map<string, SharedFeed<T>>();

  constructor(
    context: Context<unknown, FeedState<T> | undefined>,
    importReader: () => Promise<{readonly reader: FeedReader<T>}>,
  ) {
    this.context = context;
    this.#import = importReader;
  }

  /**
   * The reader, loaded if it is not here yet.
   *
   * @throws {FeedError} it could not be loaded
   */
  readonly load = async (): Promise<FeedReader<T>> => {
    return (this.reader ??= (await loadPart(this.#import)).reader);
  };

  /**
   * Watches the feed at an absolute address, loading it if nobody has yet: one request however many ask, wherever in the
   * document they point. Call the answer to stop; a load that nobody waits for is aborted, and a feed that failed is forgotten.
   */
  watch(address: string, listener: FeedListener<T>, dialect: FeedDialect = {}): () => void {
    const document = address.replace(/#.*/, '');
    const key = `${document} ${JSON.stringify(dialect)}`;
    let feed = this.#feeds.get(key);
    if (!feed) {
      feed = new SharedFeed(document, dialect, this.load, () => {
        if (this.#feeds.get(key) === feed) this.#feeds.delete(key);
      });
      this.#feeds.set(key, feed);
    }
    return feed.watch(listener);
  }
}
