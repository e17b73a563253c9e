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
export const placeIn = (bytes: Uint8Array, index: number, start: Place): Place => {
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
