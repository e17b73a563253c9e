/** Keeps what lies between two places of a document that comes in chunks, each of which is lent. */
export class ByteKeeper {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #from = 0;
  #isOpen = false;

  /** Of more than `limit` bytes nothing is kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Begins at an index of the current chunk. */
  open(index: number): void {
    this.#isOpen = true;
    this.#from = index;
  }

  /** The current chunk ends, and its bytes are taken back. */
  endChunk(chunk: Uint8Array): void {
    if (!this.#isOpen) return;
    const part = chunk.subarray(this.#from);
    this.#from = 0;
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    // A slice of a Buffer would be no copy.
    else this.#parts.push(new Uint8Array(part));
  }

  /** Ends before an index of the current chunk: the bytes, lent as the chunk is; nothing where they were too many. */
  close(chunk: Uint8Array, index: number): Uint8Array | undefined {
    const last = chunk.subarray(this.#from, index);
    const parts = this.#parts;
    const size = this.#size + last.length;
    this.#isOpen = false;
    this.#parts = [];
    this.#size = 0;
    if (size > this.#limit) return undefined;
    return parts.length ? Buffer.concat([...parts, last]) : last;
  }
}
