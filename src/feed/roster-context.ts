import {createContext} from '@lit/context';
import type {Roster} from '../model/country.js';
import type {FeedState} from './feed-state.js';

/** The roster of the nearest `<osce-feed>`. A registered symbol: copies of the library on one page find each other. */
export const rosterContext = createContext<FeedState<Roster> | undefined>(Symbol.for('osce-widgets:roster'));
