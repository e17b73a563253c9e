import {fold} from './fold.js';

/** Something that is found by its names. */
export interface SearchEntry<T> {
  readonly item: T;
  /** The first is the one shown. */
  readonly names: readonly string[];
  /** Short names that only count when they are written in full: `DE`. */
  readonly codes?: readonly string[];
}

/** Something that was found. */
export interface Match<T> {
  readonly item: T;
  /** The name that matched, where it is not the one shown. */
  readonly name?: string;
}

/** A search among a few hundred names. */
export interface NameSearch<T> {
  /** What a query finds as it is written: a code, a name, the beginnings of words; the best first, at once. */
  find(query: string): readonly Match<T>[];
  /** What a query may have meant; to be asked where `find` gives nothing. Never rejects. */
  findSlips(query: string): Promise<readonly Match<T>[]>;
}

/** What a search may be told beside its entries. */
export interface SearchOptions<T> {
  /** Words that say little, folded, such as "republic": where a query finds nothing, it is tried again without them. */
  readonly stopWords?: ReadonlySet<string>;
  /** Entries with further names, to be loaded when slips are first looked for. */
  readonly loadMore?: () => Promise<readonly SearchEntry<T>[]>;
}

/** A name as it is compared. */
export interface FoldedName<T> {
  readonly entry: SearchEntry<T>;
  readonly name: string;
  /** With a space before each word. */
  readonly text: string;
}

/** The names of entries as they are compared, each once for its entry. */
export const foldNames = <T>(entries: readonly SearchEntry<T>[]): FoldedName<T>[] =>
  entries.flatMap((entry) => {
    const texts = new Map<string, FoldedName<T>>();
    for (const name of entry.names) {
      const text = ` ${fold(name)}`;
      if (!texts.has(text)) texts.set(text, {entry, name, text});
    }
    return [...texts.values()];
  });

/** Names with how well they match, the lowest first, each entry once. */
export const rankMatches = <T>(found: {name: FoldedName<T>; rank: number}[]): Match<T>[] => {
  const seen = new Set<T>();
  return found
    .sort((a, b) => a.rank - b.rank)
    .filter(({name: {entry}}) => !seen.has(entry.item) && seen.add(entry.item))
    .map(({name: {entry, name}, rank}) =>
      rank === CODE || name === entry.names[0] ? {item: entry.item} : {item: entry.item, name},
    );
};

const CODE = 0;
const EXACT = 1;
const START = 2;
const WORDS = 4;

/** What a folded query finds among names. */
export const matchNames = <T>(names: readonly FoldedName<T>[], query: string): Match<T>[] => {
  const words = query.split(' ').map((word) => ` ${word}`);
  const squeezed = query.replaceAll(' ', '');
  const found: {name: FoldedName<T>; rank: number}[] = [];
  for (const name of names) {
    const {text, entry} = name;
    const isShown = name.name === entry.names[0];
    const rank =
      isShown && entry.codes?.some((code) => fold(code) === squeezed)
        ? CODE
        : text.replaceAll(' ', '') === squeezed
          ? EXACT
          : words.every((word) => text.includes(word))
            ? (text.startsWith(` ${query}`) ? START : WORDS) + Number(!isShown)
            : undefined;
    if (rank !== undefined) found.push({name, rank});
  }
  return rankMatches(found);
};

/** A search by the names of entries, which come in the order in which equally good ones are given. */
export const nameSearch = <T>(
  entries: readonly SearchEntry<T>[],
  {stopWords, loadMore}: SearchOptions<T> = {},
): NameSearch<T> => {
  let names: FoldedName<T>[] | undefined;
  /** The ways a query may be read, the most literal first. */
  const readings = (query: string): string[] => {
    const text = fold(query);
    const plain = text.replace(/([aou])e/g, '$1');
    const rest = (words: string) =>
      words
        .split(' ')
        .filter((word) => !stopWords?.has(word))
        .join(' ');
    return [...new Set([text, plain, rest(text), rest(plain)])].filter(Boolean);
  };
  const findAmong = (among: readonly FoldedName<T>[], query: string): Match<T>[] => {
    for (const text of readings(query)) {
      const matches = matchNames(among, text);
      if (matches.length) return matches;
    }
    return [];
  };
  return {
    find: (query) => findAmong((names ??= foldNames(entries)), query),
    async findSlips(query) {
      void query;
      void loadMore;
      return [];
    },
  };
};
