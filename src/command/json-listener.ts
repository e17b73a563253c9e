import type {Place} from './place.js';

/** A value that begins, in a container that was entered, or the root of the document. */
export interface JsonValue {
  /** Containers around it. */
  readonly depth: number;
  /** Its name, if it is in an object. */
  readonly name: string | undefined;
  /** How many values of the same container came before. */
  readonly index: number;
  /** Its first byte, which says what it is. */
  readonly first: number;
  readonly place: Place;
}

/** The bytes of a value that was kept. They are lent: they change when the listener has returned. */
export interface JsonPiece {
  /** Nothing where there are more than the limit. */
  readonly bytes: Uint8Array | undefined;
  /** Names of members in it, at any depth. */
  readonly names: number;
  /** Bytes of the document before its end. */
  readonly end: number;
}

/** Hears of the values of a document in their order. */
export interface JsonListener {
  /** Whether to hear of the values inside, to be given its bytes when it ends, or neither. */
  onValue(value: JsonValue): 'enter' | 'keep' | 'skip';
  onPiece(piece: JsonPiece): void;
}

/** Bytes kept of one value: as much as an element loads of a whole feed. */
export const PIECE_LIMIT = 16 * 2 ** 20;

/** Containers within each other; beyond it, those who read the value would run out of stack. */
export const DEPTH_LIMIT = 1000;
