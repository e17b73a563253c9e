import Fuse from 'fuse.js/min-basic';
import {
  foldNames,
  hasWord,
  matchesOf,
  matchNames,
  spellings,
  type FoldedName,
  type Match,
} from './match-names.js';
import type {FurtherNames} from './further-names.js';

/** How far from a name a candidate may be: more than is let through, as two swapped letters count as two. */
const THRESHOLD = 0.4;

/** What a word costs that is only begun, and one that begins with another letter: "Polland" is rather Poland than Holland. */
const UNFINISHED = 0.5;
const OTHER_START = 0.25;

/** How many slips it takes from what was typed to each beginning of a word: letters too many, too few, wrong, or swapped. */
const slipsToBeginnings = (typed: string, word: string): number[] => {
  let before: number[] = [];
  let row = [0];
  while (row.length <= word.length) row.push(row.length);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(!isSame));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row;
};

/** The fewest letters of a word that forgives a slip, and of one that does among words that were not typed at all. */
const SHORTEST = 5;
const SHORTEST_OF_MANY = 6;

/** The fewest letters with a slip that can be the beginning of a word: "Taiwan" is not a beginning of "Tailandia". */
const SHORTEST_BEGINNING = 7;

/** The fewest letters of a word that forgives a second slip. */
const LONG = 8;

/** What it costs to take what was typed for a word; infinite where nobody would. */
const costOfWord = (typed: string, word: string, shortest: number): number => {
  const slips = slipsToBeginnings(typed, word);
  const whole = slips.at(-1)!;
  const begun = Math.min(...slips);
  const isSameStart = typed[0] === word[0];
  const start = isSameStart ? 0 : OTHER_START;
  // In a short word the first letter makes another word, as in "битва" and "Литва"; in any, a second slip.
  const isForgiven = (count: number, length: number) =>
    count <= Number(length > SHORTEST || isSameStart) + Number(length >= LONG && isSameStart);
  if (!whole || (word.length >= shortest && isForgiven(whole, word.length))) return whole + start;
  if (!begun || (typed.length >= SHORTEST_BEGINNING && isForgiven(begun, typed.length - 2)))
    return begun + start + UNFINISHED;
  return Infinity;
};

/** What it costs to take a query for a name: word by word, or all at once where only a space is wrong. */
const costOf = (query: string, {text, letters}: FoldedName<unknown>): number => {
  const words = text.trim().split(' ');
  const typed = query.split(' ');
  const shortest = typed.length < words.length ? SHORTEST_OF_MANY : SHORTEST;
  // "Co-operation" is two words where "cooperation" is one.
  const wanted = [...words, ...words.slice(1).map((word, i) => words[i]! + word)];
  const cost = typed
    .map((part) => Math.min(...wanted.map((word) => costOfWord(part, word, shortest))))
    .reduce((sum, part) => sum + part);
  const atOnce = slipsToBeginnings(typed.join(''), letters).at(-1)!;
  return words.length > 1 && atOnce <= 1 ? Math.min(cost, atOnce) : cost;
};

/** Abbreviations have no slips: with another letter they are other abbreviations, or words ("from" is not FYROM). */
const isAbbreviation = ({name}: FoldedName<unknown>): boolean => name === name.toUpperCase();

/** Without the second of two same letters: most slips are about those. */
const undouble = (letters: string): string => letters.replace(/(.)\1+/g, '$1');

/** What a folded query may have meant. */
export type SlipSearch<T> = (text: string) => Match<T>[];

/** A search for what is written in another way than names are, then for slips: fuse.js proposes names, their distance decides. */
export const slipSearch = <T>(
  own: readonly FoldedName<T>[],
  {entries, rephrase}: FurtherNames<T> = {entries: [], rephrase: () => []},
): SlipSearch<T> => {
  const names = [...own, ...foldNames(entries).map((name) => ({...name, isShown: false}))];
  const fuse = new Fuse(
    own.filter((name) => !isAbbreviation(name)),
    {keys: ['text'], threshold: THRESHOLD, ignoreLocation: true, isCaseSensitive: true, shouldSort: false},
  );
  const findSlips = (query: string): Match<T>[] => {
    if (!hasWord(query)) return [];
    const ranked = fuse.search(query).map(({item: found}) => ({found, rank: costOf(query, found)}));
    const limit = Math.min(...ranked.map(({rank}) => rank)) + UNFINISHED;
    return matchesOf(ranked.filter(({rank}) => rank < Infinity && rank <= limit));
  };
  const findDoubled = (query: string): Match<T>[] => {
    const letters = query.replaceAll(' ', '');
    const isSame = (found: FoldedName<T>) => undouble(found.letters) === undouble(letters);
    return letters.length < SHORTEST ? [] : matchesOf(own.filter(isSame).map((found) => ({found, rank: 0})));
  };
  return (text) => {
    const [plain = '', short = '', ...stems] = rephrase(text);
    // "Royaume-Unis" is a slip before it is a kingdom of what begins with "Unis".
    const tries = [
      () => matchNames(names, [...spellings(text), ...spellings(plain)]),
      () => findDoubled(plain),
      () => findSlips(text),
      () => findSlips(plain),
      () => matchNames(names, spellings(short)),
      () => matchNames(names, stems),
      () => findSlips(short),
    ];
    for (const attempt of tries) {
      const matches = attempt();
      if (matches.length) return matches;
    }
    return [];
  };
};
