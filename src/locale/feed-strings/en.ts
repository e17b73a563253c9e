import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in English. */
export const strings: FeedStrings = {
  language: 'en',
  loading: 'Loading…',
  retry: 'Try again',
  errorNetwork: 'This content could not be loaded. Check the connection.',
  errorTimeout: 'This content is taking too long to load.',
  errorStatus: (status) => `This content could not be loaded (error ${status}).`,
  errorSize: 'This content is too large to be shown.',
  errorType: 'This content was not found at its address.',
  errorJson: 'This content is damaged and cannot be shown.',
  errorFormat: 'This content cannot be shown here.',
};
