import type {Navigation} from '../model/navigation.js';
import {parseNavigation} from '../model/parse-navigation.js';
import type {FeedReader} from './feed-reader.js';

/** What was read of each object, for several elements that are given the same. */
const known = new WeakMap<object, {readonly address: string; readonly navigation: Navigation}>();

/** Reads navigations; on the page itself the entries may stand alone. */
export const reader: FeedReader<Navigation> = {
  read: parseNavigation,
  readOwn(value, address) {
    const isObject = typeof value === 'object' && value !== null;
    const before = isObject ? known.get(value) : undefined;
    if (before?.address === address) return before.navigation;
    const navigation = parseNavigation(Array.isArray(value) ? {items: value} : value, address);
    if (isObject) known.set(value, {address, navigation});
    return navigation;
  },
};
