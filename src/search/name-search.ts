import {fold} from './fold.js';
import {
  foldNames,
  matchNames,
  spellings,
  type FoldedName,
  type Match,
  type SearchEntry,
} from './match-names.js';
import type {SlipSearch} from './slip-search.js';

export type {Match, SearchEntry} from './match-names.js';

/** A search among a few hundred names. */
export interface NameSearch<T> {
  /** What a query finds as it is written: a code, a name, the beginnings of words; the best first, at once. */
  find(query: string): readonly Match<T>[];
  /** What a query may have meant; to be asked where `find` gives nothing. Never rejects. */
  findSlips(query: string): Promise<readonly Match<T>[]>;
}

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

/** A search by the names of entries; of equally good ones the earlier comes first. */
export const nameSearch = <T>(
  entries: readonly SearchEntry<T>[],
  loadFurther?: () => Promise<FurtherNames<T>>,
): NameSearch<T> => {
  let folded: FoldedName<T>[] | undefined;
  let slips: Promise<SlipSearch<T>> | undefined;
  const names = () => (folded ??= entries.flatMap(foldNames));
  const loadSlips = async () => {
    const [{slipSearch}, further] = await Promise.all([import('./slip-search.js'), loadFurther?.()]);
    return slipSearch(names(), further);
  };
  return {
    find: (query) => matchNames(names(), spellings(fold(query))),
    async findSlips(query) {
      try {
        return (await (slips ??= loadSlips()))(fold(query));
      } catch {
        slips = undefined;
        return [];
      }
    },
  };
};
