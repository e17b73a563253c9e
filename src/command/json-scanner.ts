import {ByteKeeper} from './byte-keeper.js';
import {JsonFault} from './json-fault.js';
import {EXPECTED, isDigit, isHexadecimal, State, stepNumber} from './json-state.js';
import {DEPTH_LIMIT, PIECE_LIMIT, type JsonListener} from './json-listener.js';
import type {Place} from './place.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const WORDS: Readonly<Record<number, string>> = {0x74: 'true', 0x66: 'false', 0x6e: 'null'};

/**
 * Reads [JSON](https://www.rfc-editor.org/rfc/rfc8259) bytes in chunks, cut anywhere, in memory that does not grow with the
 * document. It accepts what `JSON.parse` accepts, up to `DEPTH_LIMIT`.
 */
export class JsonScanner {
  readonly #listener: JsonListener;
  #state: State = State.Value;
  /** For each container that is open, whether it is an object. */
  readonly #objects: boolean[] = [];
  /** Containers that were entered: always the outermost ones. */
  #entered = 0;
  readonly #indexes: number[] = [0];
  #isName = false;
  #names = 0;
  /** Hexadecimal digits or letters of a word that were read. */
  #progress = 0;
  #word = '';
  #wasComma = false;
  #isDone = false;

  /** Bytes before the current chunk. */
  #base: number;
  #line = 1;
  #lineStart: number;
  /** Bytes of the line that are not units of UTF-16. */
  #excess = 0;
  #opened: Place;

  readonly #keeper = new ByteKeeper(PIECE_LIMIT);
  /** The depth of the value that is kept, -1 for none. */
  #keptDepth = -1;
  /** Names before it. */
  #keptNames = 0;
  #name: string | undefined;
  #isKeepingName = false;

  /** `offset` is the number of bytes that stand before what is written, such as those of a byte order mark. */
  constructor(listener: JsonListener, offset = 0) {
    this.#listener = listener;
    this.#base = this.#lineStart = offset;
    this.#opened = this.#placeAt(0);
  }

  /** Where the next byte stands. */
  get place(): Place {
    return this.#placeAt(0);
  }

  /** Names of members that were read, at any depth. */
  get names(): number {
    return this.#names;
  }

  /**
   * Reads on.
   *
   * @throws {JsonFault} it is not JSON
   */
  write(chunk: Uint8Array): void {
    const end = chunk.length;
    let i = 0;
    while (i < end) {
      if (this.#state === State.String) {
        i = this.#readString(chunk, i);
        continue;
      }
      const byte = chunk[i]!;
      if (this.#state <= State.Next) {
        if (byte === 0x20 || byte === 0x0d || byte === 0x09) i++;
        else if (byte === 0x0a) {
          i++;
          this.#line++;
          this.#lineStart = this.#base + i;
          this.#excess = 0;
        } else {
          this.#readToken(byte, chunk, i);
          i++;
        }
      } else if (this.#readInside(byte, chunk, i)) i++;
    }
    this.#keeper.endChunk(chunk);
    this.#base += end;
  }

  /**
   * Ends the document.
   *
   * @throws {JsonFault} there should be more
   */
  end(): void {
    if (this.#state >= State.Zero) this.#endValue(new Uint8Array(), 0);
    if (this.#isDone) return;
    const {line, column} = this.#opened;
    if (this.#state === State.String || this.#state === State.Escape || this.#state === State.Unicode)
      throw this.#fault(
        0,
        `the document ends within the string that begins in line ${line}, column ${column}`,
      );
    throw this.#fault(0, `the document ends where ${this.#expected} is expected`);
  }

  get #expected(): string {
    if (this.#isDone) return 'nothing after the value';
    if (this.#state === State.Word) return `the word ${this.#word}`;
    return EXPECTED[this.#state] ?? (this.#objects.at(-1) ? '"," or "}"' : '"," or "]"');
  }

  #placeAt(i: number): Place {
    const offset = this.#base + i;
    return {offset, line: this.#line, column: offset - this.#lineStart - this.#excess + 1};
  }

  #fault(i: number, fault: string): JsonFault {
    return new JsonFault(this.#placeAt(i), fault);
  }

  #unexpected(chunk: Uint8Array, i: number): JsonFault {
    return JsonFault.at(this.#placeAt(i), chunk.subarray(i, i + 12), this.#expected, this.#wasComma);
  }

  /** Reads what may follow white space. */
  #readToken(byte: number, chunk: Uint8Array, i: number): void {
    const state = this.#state;
    if (this.#isDone) throw this.#unexpected(chunk, i);
    if (state === State.Next) {
      const isObject = this.#objects.at(-1)!;
      if (byte === COMMA) {
        this.#state = isObject ? State.Name : State.Value;
        this.#wasComma = true;
        return;
      }
      if (byte === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return this.#close(chunk, i + 1);
    } else if (state === State.Colon) {
      if (byte === COLON) {
        this.#state = State.Value;
        return;
      }
    } else if (state === State.Name || state === State.NameOrEnd) {
      if (byte === QUOTE) return this.#openName(i);
      if (byte === CLOSE_OBJECT && state === State.NameOrEnd) return this.#close(chunk, i + 1);
    } else if (byte === CLOSE_ARRAY && state === State.ValueOrEnd) return this.#close(chunk, i + 1);
    else if (this.#openValue(byte, i)) return;
    throw this.#unexpected(chunk, i);
  }

  #openName(i: number): void {
    this.#wasComma = false;
    this.#isName = true;
    this.#names++;
    this.#opened = this.#placeAt(i);
    this.#state = State.String;
    if (this.#objects.length !== this.#entered || this.#keptDepth >= 0) return;
    this.#isKeepingName = true;
    this.#keeper.open(i);
  }

  #openValue(byte: number, i: number): boolean {
    const isContainer = byte === OPEN_OBJECT || byte === OPEN_ARRAY;
    const word = WORDS[byte];
    if (!isContainer && byte !== QUOTE && !word && byte !== 0x2d && !isDigit(byte)) return false;
    const depth = this.#objects.length;
    const answer = depth === this.#entered && this.#keptDepth < 0 ? this.#announce(byte, i) : 'skip';
    this.#wasComma = false;
    if (byte === QUOTE) {
      this.#isName = false;
      this.#opened = this.#placeAt(i);
      this.#state = State.String;
    } else if (word) {
      this.#word = word;
      this.#progress = 1;
      this.#state = State.Word;
    } else if (!isContainer)
      this.#state = byte === 0x2d ? State.Minus : byte === 0x30 ? State.Zero : State.Integer;
    else {
      if (depth >= DEPTH_LIMIT)
        throw this.#fault(i, `more than ${DEPTH_LIMIT} arrays and objects within each other`);
      if (answer === 'enter') {
        this.#entered = depth + 1;
        this.#indexes[depth + 1] = 0;
      }
      this.#objects.push(byte === OPEN_OBJECT);
      this.#state = byte === OPEN_OBJECT ? State.NameOrEnd : State.ValueOrEnd;
    }
    return true;
  }

  #announce(first: number, i: number): 'enter' | 'keep' | 'skip' {
    const depth = this.#objects.length;
    const index = this.#indexes[depth]!++;
    const answer = this.#listener.onValue({
      depth,
      name: this.#objects.at(-1) ? this.#name : undefined,
      index,
      first,
      place: this.#placeAt(i),
    });
    if (answer === 'keep') {
      this.#keptDepth = depth;
      this.#keeper.open(i);
      this.#keptNames = this.#names;
    }
    return answer;
  }

  #close(chunk: Uint8Array, i: number): void {
    this.#objects.pop();
    if (this.#entered > this.#objects.length) this.#entered = this.#objects.length;
    this.#endValue(chunk, i);
  }

  /** A value ends before `chunk[i]`. */
  #endValue(chunk: Uint8Array, i: number): void {
    const depth = this.#objects.length;
    this.#state = State.Next;
    if (!depth) this.#isDone = true;
    if (this.#keptDepth !== depth) return;
    this.#keptDepth = -1;
    const bytes = this.#keeper.close(chunk, i);
    this.#listener.onPiece({bytes, names: this.#names - this.#keptNames, end: this.#base + i});
  }

  #endName(chunk: Uint8Array, i: number): void {
    this.#state = State.Colon;
    if (!this.#isKeepingName) return;
    this.#isKeepingName = false;
    const bytes = this.#keeper.close(chunk, i);
    this.#name = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as string);
  }

  #readString(chunk: Uint8Array, from: number): number {
    const end = chunk.length;
    let excess = 0;
    let i = from;
    for (; i < end; i++) {
      const byte = chunk[i]!;
      if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) break;
      if (byte >= 0x80) {
        if (byte < 0xc0) excess++;
        else if (byte >= 0xf0) excess--;
      }
    }
    this.#excess += excess;
    if (i === end) return i;
    const byte = chunk[i]!;
    if (byte === BACKSLASH) this.#state = State.Escape;
    else if (byte !== QUOTE) throw this.#fault(i, JsonFault.controlCharacter(byte));
    else if (this.#isName) this.#endName(chunk, i + 1);
    else this.#endValue(chunk, i + 1);
    return i + 1;
  }

  /** Reads a byte of a number, a word or an escape; says whether it belonged to it. */
  #readInside(byte: number, chunk: Uint8Array, i: number): boolean {
    const state = this.#state;
    switch (state) {
      case State.Escape:
        if (byte === 0x75) this.#progress = 0;
        else if (!'"\\/bfnrt'.includes(String.fromCharCode(byte))) throw this.#unexpected(chunk, i);
        this.#state = byte === 0x75 ? State.Unicode : State.String;
        return true;
      case State.Unicode:
        if (!isHexadecimal(byte)) throw this.#unexpected(chunk, i);
        if (++this.#progress === 4) this.#state = State.String;
        return true;
      case State.Word:
        if (byte !== this.#word.charCodeAt(this.#progress)) throw this.#unexpected(chunk, i);
        if (++this.#progress === this.#word.length) this.#endValue(chunk, i + 1);
        return true;
      default:
        return this.#readNumber(state, byte, chunk, i);
    }
  }

  #readNumber(state: State, byte: number, chunk: Uint8Array, i: number): boolean {
    const next = stepNumber(state, byte);
    if (next === undefined && (state < State.Zero || isDigit(byte))) throw this.#unexpected(chunk, i);
    if (next === undefined) this.#endValue(chunk, i);
    else this.#state = next;
    return next !== undefined;
  }
}
