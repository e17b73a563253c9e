import {foldAll} from './fold.js';

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

/** A name as it is compared. */
export interface FoldedName<T> {
  readonly item: T;
  readonly name: string;
  /** The name is the one shown, or a code that stands for it. */
  readonly isShown: boolean;
  /** Folded, with a space before each word; empty for a code. */
  readonly text: string;
  /** Folded, without spaces. */
  readonly letters: string;
}

/** A name that was found, and how good a match it is: the lower, the better. */
export interface RankedName<T> {
  readonly found: FoldedName<T>;
  readonly rank: number;
}

/** A folded text has more than single letters. */
export const hasWord = (text: string): boolean => /\S\S/.test(text);

const squeeze = (text: string): string => text.replaceAll(' ', '');

/** The names of entries as they are compared. */
export const foldNames = <T>(entries: readonly SearchEntry<T>[]): FoldedName<T>[] => {
  const folded = foldAll(entries.flatMap(({names, codes = []}) => [...codes, ...names]));
  const found: FoldedName<T>[] = [];
  let at = 0;
  for (const {item, names, codes = []} of entries) {
    for (const name of codes)
      found.push({item, name, isShown: true, text: '', letters: squeeze(folded[at++]!)});
    const known = new Set<string>();
    for (const name of names) {
      const text = folded[at++]!;
      if (text && !known.has(text))
        found.push({item, name, isShown: name === names[0], text: ` ${text}`, letters: squeeze(text)});
      known.add(text);
    }
  }
  return found;
};

/** What was found, the best first, each item once. */
export const matchesOf = <T>(ranked: RankedName<T>[]): Match<T>[] => {
  const matches = new Map<T, Match<T>>();
  ranked.sort((a, b) => a.rank - b.rank);
  for (const {found} of ranked)
    if (!matches.has(found.item))
      matches.set(found.item, found.isShown ? {item: found.item} : {item: found.item, name: found.name});
  return [...matches.values()];
};

const EXACT = 0;
const BEGINNING = 1;
const WORDS = 3;
const UNSPACED = 5;

/** The fewest letters that are taken for the beginning of several words without their spaces. */
const SHORTEST_UNSPACED = 6;

const matchText = <T>(names: readonly FoldedName<T>[], text: string): Match<T>[] => {
  const letters = squeeze(text);
  const words = text.split(' ').map((word) => ` ${word}`);
  // "B & H" is, but "N/A" is not in "Great Britain and Northern Ireland".
  const start = words.length > 1 && !hasWord(text) ? words[0]! : '';
  const isUnspaced = words.length === 1 && letters.length >= SHORTEST_UNSPACED;
  const ranked: RankedName<T>[] = [];
  for (const found of names)
    if (found.letters === letters) ranked.push({found, rank: EXACT});
    else if (found.text.startsWith(start) && words.every((word) => found.text.includes(word)))
      ranked.push({
        found,
        rank: (found.text.startsWith(` ${text}`) ? BEGINNING : WORDS) + Number(!found.isShown),
      });
    else if (isUnspaced && found.letters.startsWith(letters)) ranked.push({found, rank: UNSPACED});
  return matchesOf(ranked);
};

/** What the first of some folded queries that finds anything finds: a name or code in full, then the beginnings of words. */
export const matchNames = <T>(names: readonly FoldedName<T>[], queries: readonly string[]): Match<T>[] => {
  for (const query of queries) {
    const matches = query ? matchText(names, query) : [];
    if (matches.length) return matches;
  }
  return [];
};

/** The fewest letters of a query that may be written without umlauts: UAE is not UA. */
const SHORTEST_SPELLING = 5;

/** A folded query as it is, and with "o" for "oe", as umlauts are written where a keyboard has none. */
export const spellings = (text: string): string[] =>
  text.length < SHORTEST_SPELLING ? [text] : [text, text.replace(/([aou])e/g, '$1')];
