import type {Strings} from './string-tables.js';

/** What any element says of the feed it waits for. */
export interface FeedStrings extends Strings {
  /** While the feed loads. */
  readonly loading: string;
  /** Button below an error. */
  readonly retry: string;
  /** Error: no answer, or the connection broke. */
  readonly errorNetwork: string;
  /** Error: no complete answer in time. */
  readonly errorTimeout: string;
  /** Error: the server answered with an HTTP status other than 2xx. */
  readonly errorStatus: (status: number) => string;
  /** Error: more bytes than a feed may have. */
  readonly errorSize: string;
  /** Error: the address gives something that is not a feed, such as a page. */
  readonly errorType: string;
  /** Error: the feed is damaged. */
  readonly errorJson: string;
  /** Error: the data is not what the element shows. */
  readonly errorFormat: string;
}
