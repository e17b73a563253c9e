import type {Problem} from '../model/problem.js';
import type {JsonApiFields} from '../model/read-json-api.js';
import type {LoadedDocument} from './loaded-document.js';

/** What the document at an address is read into. */
export interface FeedData {
  /** What was wrong in the document and was left out or repaired. */
  readonly problems: readonly Problem[];
  /** Absolute address of the next page, where there is one. */
  readonly nextUrl?: string | undefined;
}

/** How the author of a page says that a feed is written. */
export interface FeedDialect {
  /** The name of the format; found out from the media type and the document where it is missing. */
  readonly format?: string | undefined;
  /** Where a JSON:API server keeps what. */
  readonly fields?: JsonApiFields | undefined;
}

/**
 * Hears what was read of a long document so far; the whole follows in a promise. A short one is read at once, and nothing is
 * said of its parts; so is any where nobody hears.
 */
export type PartListener<T> = (part: T) => void;

/** Turns documents of one format into data. */
export interface FeedReader<T extends FeedData> {
  /**
   * Turns the text of a document into the value that is read; JSON where it is missing. `onProblem` hears of a fault that does not
   * keep it from being read.
   *
   * @throws {FeedError} it is not what it should be
   */
  readonly decode?: (
    document: LoadedDocument,
    dialect: FeedDialect,
    onProblem?: (problem: Problem) => void,
  ) => Promise<unknown>;
  /**
   * Reads the document that was found at an address.
   *
   * @throws {FormatError} nothing of it can be used
   */
  readonly read: (value: unknown, address: string, onPart?: PartListener<T>) => T | Promise<T>;
  /**
   * Reads what the author of a page gives, who may write less than a whole document. Addresses are relative to the page's.
   *
   * @throws {FormatError} nothing of it can be used
   */
  readonly readOwn: (value: unknown, address: string, onPart?: PartListener<T>) => T | Promise<T>;
  /** Appends a page to those before; missing where the format has no pages. */
  readonly join?: (before: T, page: T) => T;
}
