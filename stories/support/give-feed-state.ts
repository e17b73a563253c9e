import type {FeedState} from '../../src/index.js';

const KEY = Symbol.for('osce-widgets:feed');

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (state: FeedState) => void;
}

/** Answers the elements below a node as an `<osce-feed>` in a given state would: for states that pass too quickly to be looked at. */
export const giveFeedState = (state: FeedState) => (event: Event) => {
  const {context, callback} = event as ContextRequest;
  if (context !== KEY) return;
  event.stopPropagation();
  callback(state);
};
