import {inTime} from '../search/in-time.js';
import {FeedError} from './feed-error.js';

/**
 * Loads a part of the library that only elements with a feed need.
 *
 * @throws {FeedError} it could not be loaded, or hangs
 */
export const loadPart = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await inTime(load());
  } catch (cause) {
    throw new FeedError('network', import.meta.url, 'a part of the library could not be loaded', {cause});
  }
};
