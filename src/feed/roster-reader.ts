import type {RosterChanges} from '../model/country.js';
import {parseRoster} from '../model/parse-roster.js';
import type {FeedReader} from './feed-reader.js';

/** Reads what a page says of States. */
export const reader: FeedReader<RosterChanges> = {read: parseRoster, readOwn: parseRoster};
