import {inTime} from '../search/in-time.js';
import {warnOnce} from './warn-once.js';

/** Says in the console which part of the library an element is without, and why. */
export const warnOfPart = (element: Element, place: string, error: unknown): void =>
  warnOnce(element, place, `could not be loaded (${String(error)})`);

/**
 * A part of the library, whenever it comes; nothing where it cannot be loaded. The console hears of that and of one that hangs,
 * and so does who gives an `onFailure`.
 */
export const tryPart = <T>(
  element: Element,
  place: string,
  loading: Promise<T>,
  onFailure?: () => void,
): Promise<T | undefined> => {
  inTime(loading).catch((error: unknown) => {
    warnOfPart(element, place, error);
    onFailure?.();
  });
  return loading.catch(() => undefined);
};
