import './elements/feed/osce-feed.js';
import './elements/release/osce-release.js';

export {FeedElement} from './elements/feed/feed-element.js';
export {ReleaseElement} from './elements/release/release-element.js';
export {ReleaseOpenEvent} from './elements/release/release-open-event.js';
export {feedContext} from './feed/feed-context.js';
export {FeedErrorEvent} from './feed/feed-error-event.js';
export {FeedError} from './feed/feed-error.js';
export type {FeedErrorKind} from './feed/feed-error.js';
export {FeedLoadEvent} from './feed/feed-load-event.js';
export type {FeedState} from './feed/feed-state.js';
export * from './model/index.js';
