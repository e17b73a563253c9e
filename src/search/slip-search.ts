import Fuse from 'fuse.js/min-basic';
import {foldNames, matchesOf, matchNames, spellings, type FoldedName, type Match} from './match-names.js';
import type {FurtherNames} from './name-search.js';

/** How far from a name a candidate may be: more than is let through, as two swapped letters count as two. */
const THRESHOLD = 0.4;

/** What a word costs that is only begun. */
const UNFINISHED = 0.5;

/** How many slips it takes from what was typed to each beginning of a word: letters too many, too few, wrong, or swapped. */
const slipsToBeginnings = (typed: string, word: string): number[] => {
  let before: number[] = [];
  let row = Array.from({length: word.length + 1}, (_, i) => i);
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

/** How many slips a word forgives: in a short one each makes another word. */
const forgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** What it costs to take what was typed for a word; infinite where nobody would. */
const costOfWord = (typed: string, word: string): number => {
  // "Битва" is not "Литва".
  if (word.length < 6 && typed[0] !== word[0]) return Infinity;
  const slips = slipsToBeginnings(typed, word);
  const whole = slips.at(-1)!;
  const begun = Math.min(...slips);
  return whole <= forgiven(word) ? whole : begun <= forgiven(typed.slice(1)) ? begun + UNFINISHED : Infinity;
};

/** What it costs to take a query for a name: word by word, or all at once where only a space is wrong. */
const costOf = (query: string, text: string): number => {
  const words = text.trim().split(' ');
  const cost = query
    .split(' ')
    .reduce((sum, typed) => sum + Math.min(...words.map((word) => costOfWord(typed, word))), 0);
  const squeezed = slipsToBeginnings(query.replaceAll(' ', ''), words.join('')).at(-1)!;
  return words.length > 1 && squeezed <= 1 ? Math.min(cost, squeezed) : cost;
};

/** What a folded query may have meant. */
export type SlipSearch<T> = (text: string) => Match<T>[];

/** A search for what is written in another way than names are, then for slips: fuse.js proposes names, their distance decides. */
export const slipSearch = <T>(
  own: readonly FoldedName<T>[],
  {entries, rephrase}: FurtherNames<T> = {entries: [], rephrase: () => []},
): SlipSearch<T> => {
  const names = [...own, ...entries.flatMap(foldNames).map((name) => ({...name, isShown: false}))];
  const fuse = new Fuse(
    names.filter(({text}) => text),
    {keys: ['text'], threshold: THRESHOLD, ignoreLocation: true, isCaseSensitive: true, shouldSort: false},
  );
  const findSlips = (query: string): Match<T>[] => {
    const ranked = fuse.search(query).map(({item: found}) => ({found, rank: costOf(query, found.text)}));
    const limit = Math.min(...ranked.map(({rank}) => rank)) + UNFINISHED;
    return matchesOf(ranked.filter(({rank}) => rank < Infinity && rank <= limit));
  };
  return (text) => {
    const matches = matchNames(names, [...spellings(text), ...spellings(text).flatMap(rephrase)]);
    if (matches.length) return matches;
    for (const query of [text, rephrase(text)[0]]) {
      const slips = query ? findSlips(query) : [];
      if (slips.length) return slips;
    }
    return [];
  };
};
