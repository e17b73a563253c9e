/** The data an element shows have arrived or changed. Does not bubble, as the native `load` does not. */
export class FeedLoadEvent extends Event {
  static readonly type = 'osce-load';

  constructor() {
    super(FeedLoadEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [FeedLoadEvent.type]: FeedLoadEvent;
  }
}
