import {allowedSlips, slipDistance} from './slip-distance.js';
import {foldWord} from './split-words.js';

/** The letters of a word as bits, several letters to one: what lacks a bit lacks a letter. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
};

/** The words a query's word stands for, by their numbers. */
export interface WordMatches {
  /** The word itself, where it is there. */
  readonly exact: number | undefined;
  /** Words that begin with it; where there are none, and it is not there itself, those it is a slip of. */
  readonly others: readonly number[];
}

/** The distinct words of an archive, folded, each with a number. */
export class Vocabulary {
  /** The words by their numbers. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers by the two letters a word begins with, so that beginnings are found without an order to keep. */
  readonly #starts = new Map<string, number[]>();
  readonly #letters: number[] = [];
  /** What each spelling met stands for: folding is dear, and the same spellings come again and again. */
  readonly #spellings = new Map<string, readonly number[]>();

  /** The numbers of a written word: one, or several where folding parts it. */
  read(spelling: string): readonly number[] {
    let numbers = this.#spellings.get(spelling);
    if (!numbers) {
      numbers = foldWord(spelling).map((word) => this.#numberOf(word));
      this.#spellings.set(spelling, numbers);
    }
    return numbers;
  }

  /** Whether a written word is among some; a word that is new here is not added. */
  isAmong(spelling: string, numbers: ReadonlySet<number>): boolean {
    const known = this.#spellings.get(spelling) ?? foldWord(spelling).map((word) => this.#numbers.get(word));
    return known.some((number) => number !== undefined && numbers.has(number));
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
      this.#letters.push(lettersOf(word));
      const start = word.slice(0, 2);
      const bucket = this.#starts.get(start);
      if (bucket) bucket.push(number);
      else this.#starts.set(start, [number]);
    }
    return number;
  }

  /** What a folded word of a query stands for. `isOpen`: it may be the beginning of a word, with slips too. */
  find(typed: string, isOpen: boolean): WordMatches {
    const exact = this.#numbers.get(typed);
    const others = isOpen || typed.length > 2 ? this.#beginningWith(typed) : [];
    const isFound = exact !== undefined || others.length > 0;
    return {exact, others: isFound ? others : this.#slipsOf(typed, isOpen)};
  }

  #beginningWith(typed: string): number[] {
    if (typed.length > 2)
      return (this.#starts.get(typed.slice(0, 2)) ?? []).filter((number) => {
        const word = this.words[number]!;
        return word.length > typed.length && word.startsWith(typed);
      });
    const found: number[] = [];
    for (const [start, numbers] of this.#starts)
      if (start.startsWith(typed))
        for (const number of numbers) if (this.words[number] !== typed) found.push(number);
    return found;
  }

  #slipsOf(typed: string, isOpen: boolean): number[] {
    const letters = lettersOf(typed);
    let limit = allowedSlips(typed);
    let found: number[] = [];
    for (let number = 0; limit && number < this.words.length; number++) {
      const word = this.words[number]!;
      if (word.length < typed.length - limit || (!isOpen && word.length > typed.length + limit)) continue;
      if (countBits(letters & ~this.#letters[number]!) > limit) continue;
      const slips = slipDistance(typed, word, limit, isOpen);
      if (slips > limit) continue;
      // The nearest words alone are meant.
      if (slips < limit) found = [];
      limit = slips;
      found.push(number);
    }
    return found;
  }
}
