import {FeedFormat} from './feed-format.js';
import {rosterContext} from './roster-context.js';

/** Rosters of States: the built-in one with the labels, other names, order and entries of a document. */
export const rosterFormat = new FeedFormat(rosterContext, () => import('./roster-reader.js'));
