import {fold} from './fold.js';
import {inTime} from './in-time.js';
import type {FurtherNames} from './further-names.js';
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

/** A search by the names of entries, which are read at the first query; of equally good ones the earlier comes first. */
export const nameSearch = <T>(
  entries: Iterable<SearchEntry<T>>,
  loadFurther?: () => Promise<FurtherNames<T>>,
): NameSearch<T> => {
  let folded: FoldedName<T>[] | undefined;
  let slips: Promise<SlipSearch<T>> | undefined;
  let isSaid = false;
  const names = () => (folded ??= foldNames([...entries]));
  const loadSlips = async () => {
    const [{slipSearch}, further] = await Promise.all([import('./slip-search.js'), loadFurther?.()]);
    return slipSearch(names(), further);
  };
  return {
    find: (query) => matchNames(names(), spellings(fold(query))),
    async findSlips(query) {
      try {
        return (await inTime((slips ??= loadSlips())))(fold(query));
      } catch (error) {
        slips = undefined;
        if (!isSaid) console.warn('osce-widgets: the search for slips could not be loaded', error);
        isSaid = true;
        return [];
      }
    },
  };
};
