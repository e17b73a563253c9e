import {createHash} from 'node:crypto';

/** Bytes of a digest that are kept of an id, and of an item. */
const ID_WORDS = 2;

const START = 2 ** 12;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The ids of a document with where each stood first: an open hash table of digests, some 24 bytes an id, because a set of
 * the ids themselves would grow past all bounds in an archive of millions.
 */
export class KnownIds {
  /** For each place two words of the digest, then the index plus one; zero is a free place. */
  #table = new Uint32Array(START * (ID_WORDS + 1));
  #size = 0;

  /** The index at which the id was known already; else it is remembered with this one. */
  add(id: string, index: number): number | undefined {
    if (this.#size * 4 > this.#capacity * 3) this.#grow();
    const bytes = digest(id);
    const [a, b] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
    const at = this.#find(this.#table, a, b);
    const before = this.#table[at + 2]!;
    if (before) return before - 1;
    this.#table.set([a, b, index + 1], at);
    this.#size++;
    return undefined;
  }

  get #capacity(): number {
    return this.#table.length / (ID_WORDS + 1);
  }

  #find(table: Uint32Array, a: number, b: number): number {
    const places = table.length / (ID_WORDS + 1);
    for (let place = a % places; ; place = (place + 1) % places) {
      const at = place * (ID_WORDS + 1);
      if (!table[at + 2] || (table[at] === a && table[at + 1] === b)) return at;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += ID_WORDS + 1)
      if (this.#table[at + 2])
        larger.set(
          this.#table.subarray(at, at + ID_WORDS + 1),
          this.#find(larger, this.#table[at]!, this.#table[at + 1]!),
        );
    this.#table = larger;
  }
}
