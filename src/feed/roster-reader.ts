import {builtInRoster} from '../data/roster.js';
import {applyRoster} from '../model/apply-roster.js';
import type {Roster} from '../model/country.js';
import {parseRoster} from '../model/parse-roster.js';
import type {FeedReader} from './feed-reader.js';

const read = (value: unknown): Roster => applyRoster(builtInRoster(), parseRoster(value));

/** Reads what a page says of States, and applies it to the built-in roster. */
export const reader: FeedReader<Roster> = {read, readOwn: read};
