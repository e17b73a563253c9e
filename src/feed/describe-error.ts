import type {FeedStrings} from '../locale/feed-strings.js';
import type {FeedError} from './feed-error.js';

/** What to tell a reader of an error, in one sentence of their language. */
export function describeError({kind, status}: FeedError, strings: FeedStrings): string {
  switch (kind) {
    case 'timeout':
      return strings.errorTimeout;
    case 'status':
      return strings.errorStatus(status ?? 0);
    case 'size':
      return strings.errorSize;
    case 'type':
      return strings.errorType;
    case 'json':
      return strings.errorJson;
    case 'format':
      return strings.errorFormat;
    default:
      return strings.errorNetwork;
  }
}
