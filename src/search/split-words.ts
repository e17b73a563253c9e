import {fold} from './fold.js';

/** A run of letters and digits, with the apostrophes, full stops and soft hyphens inside it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\u00ad][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text as they are written. */
export const splitWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words of a text with where they begin. */
export const locateWords = (text: string): Iterable<RegExpExecArray> => text.matchAll(WORD);

/** A written word as it is compared: one word, or several, as "l’Europe" is. */
export const foldWord = (word: string): readonly string[] => {
  const folded = fold(word.replaceAll('\u00ad', ''));
  return folded ? folded.split(' ') : [];
};
