import {inTime} from '../search/in-time.js';
import {warnOnce} from './warn-once.js';

/** Says in the console which part of the library an element is without, and why. */
export const warnOfPart = (element: Element, place: string, error: unknown): void =>
  warnOnce(element, place, `could not be loaded (${String(error)})`);

/** A part of the library, whenever it comes; nothing where it cannot be loaded. The console hears of that, and where it hangs. */
export const tryPart = <T>(element: Element, place: string, loading: Promise<T>): Promise<T | undefined> => {
  inTime(loading).catch((error: unknown) => warnOfPart(element, place, error));
  return loading.catch(() => undefined);
};
