import type {SearchEntry} from './match-names.js';

/** What a search knows beyond its entries, and needs only once they have not been enough. */
export interface FurtherNames<T> {
  /** Names that are not shown, for some of the same items. */
  readonly entries: readonly SearchEntry<T>[];
  /**
   * Other ways to put a folded query, the nearest first: one that loses nothing, one without words that say little, and then
   * any that are only looked for where those are no slips either.
   */
  readonly rephrase: (text: string) => readonly string[];
}
