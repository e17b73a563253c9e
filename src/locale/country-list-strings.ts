import type {FeedStrings} from './feed-strings.js';

/** Every text a directory of States says of itself, in one language. Names of States are in the roster. */
export interface CountryListStrings extends FeedStrings {
  /** Label of the field that filters the list. */
  readonly filter: string;
  /** Announced when the filter changes the list. */
  readonly found: (count: number) => string;
  /** In place of the list, and announced, where the filter finds nothing. */
  readonly nothingFound: string;
  /** Button that takes the filter back. */
  readonly showAll: string;
  /** Accessible name of the buttons that lead to the letters. */
  readonly letters: string;
  /** Heading of the column of names. */
  readonly country: string;
  /** Heading of the column that says when a State joined. */
  readonly joined: string;
  /** Heading of the column of field operations. */
  readonly fieldOperation: string;
}
