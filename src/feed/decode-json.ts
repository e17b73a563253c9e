import {FeedError} from './feed-error.js';
import type {LoadedDocument} from './loaded-document.js';

/**
 * The value of a JSON document.
 *
 * @throws {FeedError} it is none
 */
export function decodeJson({text, type, address}: LoadedDocument): unknown {
  if (/xml$/i.test(type)) throw new FeedError('type', address, `answered with ${type}, not with JSON`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('json', address, `not JSON: ${(cause as Error).message}`, {cause});
  }
}
