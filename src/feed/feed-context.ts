import {createContext} from '@lit/context';
import type {FeedState} from './feed-state.js';

/** The feed of the nearest `<osce-feed>`. A registered symbol: copies of the library on one page find each other. */
export const feedContext = createContext<FeedState | undefined>(Symbol.for('osce-widgets:feed'));
