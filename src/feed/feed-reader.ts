import type {Problem} from '../model/problem.js';

/** What the document at an address is read into. */
export interface FeedData {
  /** What was wrong in the document and was left out or repaired. */
  readonly problems: readonly Problem[];
  /** Absolute address of the next page, where there is one. */
  readonly nextUrl?: string | undefined;
}

/** Turns documents of one format into data. */
export interface FeedReader<T extends FeedData> {
  /**
   * Reads the document that was found at an address.
   *
   * @throws {FormatError} nothing of it can be used
   */
  readonly read: (value: unknown, address: string) => T;
  /**
   * Reads what the author of a page gives, who may write less than a whole document. Addresses are relative to the page's.
   *
   * @throws {FormatError} nothing of it can be used
   */
  readonly readOwn: (value: unknown, address: string) => T;
  /** Appends a page to those before; missing where the format has no pages. */
  readonly join?: (before: T, page: T) => T;
}
