import type {FeedError} from './feed-error.js';

/** The data an element was to show could not be had. Does not bubble, as the native `error` does not. */
export class FeedErrorEvent extends Event {
  static readonly type = 'osce-error';

  constructor(readonly error: FeedError) {
    super(FeedErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [FeedErrorEvent.type]: FeedErrorEvent;
  }
}
