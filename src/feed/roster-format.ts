import {FeedFormat} from './feed-format.js';
import {rosterContext} from './roster-context.js';

/** Documents with labels, other names, order and entries for the roster of States. */
export const rosterFormat = new FeedFormat(rosterContext, () => import('./roster-reader.js'));
