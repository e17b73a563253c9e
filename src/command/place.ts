/** A place in a document, for people and their editors. */
export interface Place {
  /** Bytes before it. */
  readonly offset: number;
  /** From one up. */
  readonly line: number;
  /** From one up, in UTF-16 units as editors count. */
  readonly column: number;
}

const NEWLINE = 0x0a;

/** The place of `bytes[index]`, where `start` is that of the first byte. */
const placeIn = (bytes: Uint8Array, index: number, start: Place): Place => {
  let {line, column} = start;
  for (let i = 0; i < index; i++) {
    const byte = bytes[i]!;
    if (byte === NEWLINE) {
      line++;
      column = 1;
    } else if (byte < 0x80 || byte >= 0xc0) column += byte < 0xf0 ? 1 : 2;
  }
  return {offset: start.offset + index, line, column};
};

/** Bytes from one place that is kept to the next. */
const STEP = 4096;

/** Says of bytes where they stand, without counting again from the first. */
export class PlaceFinder {
  readonly #bytes: Uint8Array;
  /** The place of every 4096th byte, up to the last that was asked for. */
  readonly #places: Place[];

  /** `start` is the place of the first byte. */
  constructor(bytes: Uint8Array, start: Place) {
    this.#bytes = bytes;
    this.#places = [start];
  }

  /** The place of a byte. */
  find(index: number): Place {
    const places = this.#places;
    const wanted = Math.floor(index / STEP);
    while (places.length <= wanted) places.push(this.#go(places.length - 1, STEP));
    return this.#go(wanted, index - wanted * STEP);
  }

  #go(from: number, bytes: number): Place {
    return placeIn(this.#bytes.subarray(from * STEP), bytes, this.#places[from]!);
  }
}
