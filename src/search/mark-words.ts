import {locateWords} from './split-words.js';

/** A piece of a text, one after the other; a marked one is a word that was searched for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, by whether its words are among those searched for. */
export const markWords = (text: string, hasWord: (word: string) => boolean): readonly MarkedPiece[] => {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const {0: word, index} of locateWords(text)) {
    if (!hasWord(word)) continue;
    if (index > at) pieces.push({text: text.slice(at, index), isMarked: false});
    pieces.push({text: word, isMarked: true});
    at = index + word.length;
  }
  if (at < text.length) pieces.push({text: text.slice(at), isMarked: false});
  return pieces;
};
