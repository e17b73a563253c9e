import {createHash} from 'node:crypto';

/** Words of a digest that are kept of an id, and of what has it. */
const ID_WORDS = 2;
const CONTENT_WORDS = 4;

const START = 2 ** 12;

const digest = (text: string, words: number): Uint32Array => {
  const bytes = createHash('sha256').update(text).digest();
  return Uint32Array.from({length: words}, (_, i) => bytes.readUInt32LE(i * 4));
};

/** Where an id stood before. */
export interface KnownId {
  readonly index: number;
  /** What had it was the same. */
  readonly isSame: boolean;
}

/**
 * The ids of a document with where each stood first: an open hash table of digests, some 24 bytes an id, because a set of
 * the ids themselves would grow past all bounds in an archive of millions.
 */
export class KnownIds {
  /** For each place two words of the digest of the id, the index plus one, and the digest of the content. Index zero is a free place. */
  #table: Uint32Array;
  readonly #stride: number;
  #size = 0;

  /** Whether to remember what had an id too, which takes twice as much. */
  constructor(hasContent: boolean) {
    this.#stride = ID_WORDS + 1 + (hasContent ? CONTENT_WORDS : 0);
    this.#table = new Uint32Array(START * this.#stride);
  }

  /** Where the id was known before; else it is remembered with this index. `content` is asked for only if it is remembered. */
  add(id: string, index: number, content: () => string): KnownId | undefined {
    if (this.#size * 4 > (this.#table.length / this.#stride) * 3) this.#grow();
    const words = digest(id, ID_WORDS);
    const at = this.#find(this.#table, words);
    const end = at + this.#stride;
    const isRemembering = this.#stride > ID_WORDS + 1;
    const rest = isRemembering ? digest(content(), CONTENT_WORDS) : [];
    const before = this.#table[at + ID_WORDS];
    if (before) {
      const known = this.#table.subarray(at + ID_WORDS + 1, end);
      return {index: before - 1, isSame: isRemembering && known.every((word, i) => word === rest[i])};
    }
    this.#table.set([...words, index + 1, ...rest], at);
    this.#size++;
    return undefined;
  }

  /** The place of an id, or the free one that it would take. */
  #find(table: Uint32Array, [a, b]: Uint32Array): number {
    const places = table.length / this.#stride;
    for (let place = a! % places; ; place = (place + 1) % places) {
      const at = place * this.#stride;
      if (!table[at + ID_WORDS] || (table[at] === a && table[at + 1] === b)) return at;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += this.#stride) {
      const entry = this.#table.subarray(at, at + this.#stride);
      if (entry[ID_WORDS]) larger.set(entry, this.#find(larger, entry));
    }
    this.#table = larger;
  }
}
