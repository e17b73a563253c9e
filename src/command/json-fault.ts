import type {Place} from './place.js';

const CONTROL: Readonly<Record<number, string>> = {0x0a: 'line break', 0x0d: 'line break', 0x09: 'tab'};

/** What stands in the bytes, for a message: a character, or a word as it seems. */
const found = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes);
  const shown = /^[\p{L}\p{N}_$]+/u.exec(text)?.[0] ?? [...text][0] ?? '';
  return shown === '"' ? 'a double quote' : shown === "'" ? 'a single quote' : `"${shown}"`;
};

/** A document is not JSON. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly place: Place,
    readonly fault: string,
  ) {
    super(fault);
  }

  /** Something else stands at a place than what is expected there, right after a comma perhaps; `bytes` begin with it. */
  static at(place: Place, bytes: Uint8Array, expected: string, wasComma: boolean): JsonFault {
    const shown = found(bytes);
    return wasComma && /[}\]]/.test(shown)
      ? new JsonFault(place, `a comma with nothing after it but ${shown}`)
      : new JsonFault(place, `${expected} is expected, not ${shown}`);
  }

  /** Why a byte may not stand in a string as it is. */
  static controlCharacter(byte: number): string {
    const code = byte.toString(16).padStart(4, '0');
    const escape = {0x0a: '\\n', 0x0d: '\\r', 0x09: '\\t'}[byte] ?? `\\u${code}`;
    return `a ${CONTROL[byte] ?? 'control character'} within a string: ${escape} is expected, or the closing quote`;
  }
}
