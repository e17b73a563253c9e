import {workInSlices} from '../model/give-way.js';
import type {Release} from '../model/release.js';
import {NO_MATCH, type ReleaseMatches} from './release-matches.js';
import {searchedTexts} from './release-texts.js';
import {foldWord, splitWords} from './split-words.js';
import {Vocabulary, type WordMatches} from './vocabulary.js';

/** Words of a query that count; more do not make it clearer. */
const QUERY_LIMIT = 16;

/** What stands between two texts: no word, so that no phrase goes across. */
const GAP = 0xffffffff;

/**
 * How well one word matches, the lowest first, by the level of the text it is in (title, brief, body) and by whether it is
 * the word itself or only begins like it: a "Roma" in a summary comes before a "Romania" in a title.
 */
const COST = {exact: [0, 1, 4], others: [2, 3, 5]} as const;

/** What a match of several words is worth: by the cost of the worst one, or as a phrase, by its level. */
const WORDS_SCORE = [2, 3, 4, 5, 7, 8];
const PHRASE_SCORE = [0, 1, 6];

/** A list of numbers that grows. */
class NumberList {
  length = 0;
  #numbers = new Uint32Array(1024);

  get numbers(): Uint32Array {
    return this.#numbers;
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }
}

/**
 * An index of the words in an archive of releases, which are numbered in the order they are added. It can be asked while it
 * grows, and then knows the releases it has read so far.
 */
export class ReleaseIndex {
  readonly #vocabulary = new Vocabulary();
  /** By the number of a word: the releases it is in, each as its number × 4 + the level of the first text it is in. */
  readonly #postings: number[][] = [];
  /** The words of all releases one after the other, for phrases. */
  readonly #text = new NumberList();
  /** Where in the text each level of each release begins. */
  readonly #levels = new NumberList();
  /** For each word of the vocabulary, the words of the query it stands for, as bits. */
  #roles = new Uint32Array();
  #size = 0;

  /** How many releases it knows. */
  get size(): number {
    return this.#size;
  }

  /** Reads the next release. */
  add(release: Release): void {
    searchedTexts(release).forEach((texts, level) => {
      this.#levels.push(this.#text.length);
      for (const text of texts) this.#addText(text, this.#size * 4 + level);
    });
    this.#size++;
  }

  /** Reads releases from the first one it does not know, in slices; `onPause` may stop it by answering `false`. */
  grow(releases: readonly Release[], onPause?: () => unknown): Promise<void> {
    return workInSlices(() => {
      const release = releases[this.#size];
      if (release) this.add(release);
      return this.#size < releases.length;
    }, onPause);
  }

  #addText(text: string, entry: number): void {
    for (const spelling of splitWords(text))
      for (const word of this.#vocabulary.read(spelling)) {
        this.#text.push(word);
        const entries = (this.#postings[word] ??= []);
        // Levels come in their order: the first time a release has a word is the best.
        if (!entries.length || entries[entries.length - 1]! >> 2 !== entry >> 2) entries.push(entry);
      }
    this.#text.push(GAP);
  }

  /** The releases that have every word of a query, the last one perhaps unfinished; nothing where it has no word. */
  find(query: string): ReleaseMatches | undefined {
    const typed = splitWords(query).flatMap(foldWord).slice(0, QUERY_LIMIT);
    if (!typed.length) return undefined;
    const isLastOpen = /[\p{L}\p{M}\p{N}]$/u.test(query);
    const found = typed.map((word, i) => this.#vocabulary.find(word, isLastOpen && i === typed.length - 1));
    const scores = this.#scoreWords(found);
    const meant = new Set(
      found.flatMap(({exact, others}) => (exact === undefined ? others : [exact, ...others])),
    );
    if (typed.length > 1) this.#scorePhrases(scores, found);
    return {
      scores,
      hasWord: (word) => this.#vocabulary.isAmong(word, meant),
    };
  }

  #scoreWords(found: readonly WordMatches[]): Uint8Array {
    const scores = new Uint8Array(this.#size);
    const costs = new Uint8Array(this.#size);
    for (const {exact, others} of found) {
      costs.fill(NO_MATCH);
      const spread = (word: number, byLevel: readonly number[]) => {
        for (const entry of this.#postings[word] ?? []) {
          const release = entry >> 2;
          const cost = byLevel[entry & 3]!;
          if (cost < costs[release]!) costs[release] = cost;
        }
      };
      for (const word of others) spread(word, COST.others);
      if (exact !== undefined) spread(exact, COST.exact);
      for (let i = 0; i < scores.length; i++) if (costs[i]! > scores[i]!) scores[i] = costs[i]!;
    }
    return scores;
  }

  #scorePhrases(scores: Uint8Array, found: readonly WordMatches[]): void {
    if (this.#roles.length < this.#vocabulary.words.length)
      this.#roles = new Uint32Array(this.#vocabulary.words.length * 2);
    const roles = this.#roles.fill(0);
    found.forEach(({exact, others}, i) => {
      for (const word of others) roles[word]! |= 1 << i;
      if (exact !== undefined) roles[exact]! |= 1 << i;
    });
    for (let i = 0; i < scores.length; i++) {
      if (scores[i] === NO_MATCH) continue;
      const level = this.#findPhrase(i, found.length);
      scores[i] = Math.min(WORDS_SCORE[scores[i]!]!, PHRASE_SCORE[level] ?? NO_MATCH);
    }
  }

  /** The level of the first text of a release in which the words follow each other; -1 where there is none. */
  #findPhrase(release: number, length: number): number {
    const {numbers} = this.#text;
    const starts = this.#levels.numbers;
    const roles = this.#roles;
    const first = release * 3;
    const end = first + 3 < this.#levels.length ? starts[first + 3]! : this.#text.length;
    for (let at = starts[first]!; at + length < end; at++) {
      let k = 0;
      while (k < length && numbers[at + k] !== GAP && roles[numbers[at + k]!]! & (1 << k)) k++;
      if (k === length) return at >= starts[first + 2]! ? 2 : at >= starts[first + 1]! ? 1 : 0;
    }
    return -1;
  }
}
