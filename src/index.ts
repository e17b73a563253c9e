import './elements/breadcrumb/osce-breadcrumb.js';
import './elements/feed/osce-feed.js';
import './elements/nav-menu/osce-nav-menu.js';
import './elements/release/osce-release.js';

export {BreadcrumbElement} from './elements/breadcrumb/breadcrumb-element.js';
export {FeedElement} from './elements/feed/feed-element.js';
export {NavMenuElement} from './elements/nav-menu/nav-menu-element.js';
export {NavSelectEvent} from './elements/nav-menu/nav-select-event.js';
export {ReleaseElement} from './elements/release/release-element.js';
export {ReleaseOpenEvent} from './elements/release/release-open-event.js';
export {feedContext} from './feed/feed-context.js';
export {FeedErrorEvent} from './feed/feed-error-event.js';
export {FeedError} from './feed/feed-error.js';
export type {FeedErrorKind} from './feed/feed-error.js';
export {FeedLoadEvent} from './feed/feed-load-event.js';
export type {FeedState} from './feed/feed-state.js';
export {navigationContext} from './feed/navigation-context.js';
export * from './model/index.js';
