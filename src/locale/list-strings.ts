import type {FacetName} from '../search/release-facets.js';
import type {FeedStrings} from './feed-strings.js';

/** Every text a list of releases says of itself, in one language. What a feed says is never translated. */
export interface ListStrings extends FeedStrings {
  /** Label of the field that searches. */
  readonly search: string;
  /** Accessible name of what narrows the list down. */
  readonly filters: string;
  /** The names of what releases are filtered by. */
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Button that shows every value of such a filter. */
  readonly allValues: (count: number) => string;
  /** Label of the choice of an order. */
  readonly sort: string;
  /** The names of the orders. */
  readonly orders: Readonly<Record<'newest' | 'oldest' | 'best', string>>;
  /** How many releases there are, or are left; announced too. */
  readonly count: (count: number) => string;
  /** Accessible name of the filters that are set. */
  readonly chosen: string;
  /** Accessible name of the button that takes one of them back. */
  readonly remove: (label: string) => string;
  /** Button that takes all of them back, and the query. */
  readonly clear: string;
  /** In place of the list where nothing is left. */
  readonly nothingFound: string;
  /** In place of the list of a feed without releases. */
  readonly empty: string;
  /** Button that shows more of the list. */
  readonly more: string;
  /** How many releases are searched so far, while older ones are loaded to be searched too and after that. */
  readonly searched: (count: number) => string;
  /** Button that ends this. */
  readonly stop: string;
  /** Button that goes on with it. */
  readonly searchOn: string;
}
