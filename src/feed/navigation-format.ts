import {FeedFormat} from './feed-format.js';
import {navigationContext} from './navigation-context.js';

/** Navigations of sites. */
export const navigationFormat = new FeedFormat(navigationContext, () => import('./navigation-reader.js'));
