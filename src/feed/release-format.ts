import {feedContext} from './feed-context.js';
import {FeedFormat} from './feed-format.js';

/** Feeds of releases: JSON Feed 1.1 and 1.0. */
export const releaseFormat = new FeedFormat(feedContext, () => import('./release-reader.js'));
