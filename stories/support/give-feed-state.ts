import type {FeedState, Navigation, Roster} from '../../src/index.js';

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (state: unknown) => void;
}

const give = (key: symbol, state: unknown) => (event: Event) => {
  const {context, callback} = event as ContextRequest;
  if (context !== key) return;
  event.stopPropagation();
  callback(state);
};

/** Answers the elements below a node as an `<osce-feed>` in a given state would: for states that pass too quickly to be looked at. */
export const giveFeedState = (state: FeedState) => give(Symbol.for('osce-widgets:feed'), state);

/** The same for the elements that show a navigation. */
export const giveNavigationState = (state: FeedState<Navigation>) =>
  give(Symbol.for('osce-widgets:navigation'), state);

/** The same for the elements that show States. */
export const giveRosterState = (state: FeedState<Roster>) => give(Symbol.for('osce-widgets:roster'), state);
