import {isUtf8} from 'node:buffer';

/** Bytes that a character which begins with `byte` has. */
const lengthOf = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);

/** Bytes at the end of a chunk that begin a character which may go on in the next. */
const countOpen = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
};

/** Bytes of a document without a character that is cut at the end, and the index among them of the first byte that is wrong. */
export interface WatchedBytes {
  readonly bytes: Uint8Array;
  readonly wrong?: number | undefined;
}

/** Finds the first byte of a document, given in chunks, that is not UTF-8. */
export class Utf8Watch {
  /** The beginning of a character that the last chunk ended with. */
  #open: Uint8Array = new Uint8Array();
  #isWrong = false;

  /** Takes a chunk, and gives what is whole by now: lent as the chunk is. */
  write(chunk: Uint8Array): WatchedBytes {
    if (this.#isWrong) return {bytes: chunk};
    const bytes = this.#open.length ? Buffer.concat([this.#open, chunk]) : chunk;
    const whole = bytes.subarray(0, bytes.length - countOpen(bytes));
    if (isUtf8(whole)) {
      this.#open = new Uint8Array(bytes.subarray(whole.length));
      return {bytes: whole};
    }
    this.#isWrong = true;
    this.#open = new Uint8Array();
    return {bytes, wrong: Utf8Watch.#find(whole)};
  }

  /** What is left at the end: a character that is cut. */
  end(): WatchedBytes {
    return {bytes: this.#open, wrong: this.#open.length ? 0 : undefined};
  }

  /** What is wrong with a byte. */
  static describe(byte: number): string {
    const code = byte.toString(16).toUpperCase().padStart(2, '0');
    return `not UTF-8 from here on: a byte ${code}, as Windows-1252 or ISO 8859-1 has it; such characters are lost`;
  }

  static #find(bytes: Uint8Array): number {
    let low = 0;
    let high = bytes.length;
    // The longest part from the beginning that is right, but for a character that is cut.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const part = bytes.subarray(0, middle);
      if (isUtf8(part.subarray(0, middle - countOpen(part)))) low = middle;
      else high = middle - 1;
    }
    const part = bytes.subarray(0, low);
    return low - countOpen(part);
  }
}
