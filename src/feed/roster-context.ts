import {createContext} from '@lit/context';
import type {RosterChanges} from '../model/country.js';
import type {FeedState} from './feed-state.js';

/** What the nearest `<osce-feed>` says of States. A registered symbol: copies of the library on one page find each other. */
export const rosterContext = createContext<FeedState<RosterChanges> | undefined>(
  Symbol.for('osce-widgets:roster'),
);
