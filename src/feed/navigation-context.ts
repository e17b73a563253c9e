import {createContext} from '@lit/context';
import type {Navigation} from '../model/navigation.js';
import type {FeedState} from './feed-state.js';

/** The navigation of the nearest `<osce-feed>`. A registered symbol: copies of the library on one page find each other. */
export const navigationContext = createContext<FeedState<Navigation> | undefined>(
  Symbol.for('osce-widgets:navigation'),
);
