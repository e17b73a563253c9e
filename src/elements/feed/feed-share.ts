import {ContextProvider} from '@lit/context';
import type {LitElement} from 'lit';
import {FeedController} from '../../controllers/feed-controller.js';
import type {FeedData} from '../../feed/feed-reader.js';
import type {FeedFormat} from '../../feed/feed-format.js';

/** Data of one kind that an element shares: its own, else those that it is given from above. */
export class FeedShare<T extends FeedData> {
  readonly #feed: FeedController<T>;
  readonly #provider: ContextProvider<FeedFormat<T>['context'], LitElement>;

  constructor(host: LitElement, format: FeedFormat<T>) {
    // JSON inside the host is a feed of releases.
    this.#feed = new FeedController(host, format, false);
    this.#provider = new ContextProvider(host, {context: format.context});
  }

  /** Takes the data, or as a text the address of them. */
  set(name: string, given: unknown): void {
    const [own, address] = typeof given === 'string' ? [undefined, given] : [given, undefined];
    this.#provider.setValue(this.#feed.resolve({[name]: own}, address));
  }
}
