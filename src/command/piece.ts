import {PathFinder, repeatedNames} from './find-in-json.js';
import type {Finding, Severity} from './finding.js';
import {PlaceFinder, type Place} from './place.js';

/** Bytes of valid JSON to be replaced. */
export interface Edit {
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** An edit as it is told. */
export type Repair = (edit: Edit, finding: Omit<Finding, 'severity'>) => void;

/** Characters of a value that are shown in a message. */
const EXCERPT = 60;

const decoder = new TextDecoder();

const excerpt = (bytes: Uint8Array): string => {
  const text = decoder.decode(bytes.subarray(0, EXCERPT * 4));
  return text.length > EXCERPT ? `${[...text].slice(0, EXCERPT).join('')}…` : text;
};

/** A value of the document with its bytes, which know where everything in it stands. */
export class Piece {
  readonly value: unknown;
  readonly #paths: PathFinder;
  readonly #places: PlaceFinder;

  constructor(
    readonly bytes: Uint8Array,
    readonly place: Place,
    /** The path of the value in the document. */
    readonly path: string,
  ) {
    this.value = JSON.parse(decoder.decode(bytes));
    this.#paths = new PathFinder(bytes);
    this.#places = new PlaceFinder(bytes, place);
  }

  /** A finding at a path of the document within this piece; faulty simple values are shown. */
  describe(severity: Severity, path: string, fault: string, isFixable?: boolean): Finding {
    const {start, end, isFound} = this.#find(path);
    const bytes = this.bytes.subarray(start, end);
    const isShown =
      isFound && severity === 'error' && fault.startsWith('not ') && !/^[[{]/.test(excerpt(bytes));
    return {
      severity,
      path,
      fault: isShown ? `${fault}: ${excerpt(bytes)}` : fault,
      place: this.#places.find(start),
      isFixable,
    };
  }

  /** What replaces the value at a path by another. */
  replace(path: string, value: unknown): Edit & {readonly place: Place; readonly before: string} {
    const {start, end} = this.#find(path);
    const {offset} = this.place;
    return {
      start: offset + start,
      end: offset + end,
      replacement: JSON.stringify(value),
      place: this.#places.find(start),
      before: excerpt(this.bytes.subarray(start, end)),
    };
  }

  /** Members that stand twice, of which only the last is read. */
  repeated(): Finding[] {
    return [...repeatedNames(this.bytes)].map(({path, start}) => ({
      severity: 'error',
      path: this.path ? `${this.path}${path.startsWith('[') ? '' : '.'}${path}` : path,
      fault: 'a name that stands here twice: only the last is read',
      place: this.#places.find(start),
    }));
  }

  #find(path: string) {
    return this.#paths.find(path.slice(this.path.length));
  }
}
