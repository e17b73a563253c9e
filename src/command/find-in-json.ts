/** Bytes of a value: from `start` up to, but not with, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name that an object has more than once. */
export interface RepeatedName extends Span {
  /** The path of the member, relative to the value that was searched. */
  readonly path: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const skipSpace = (bytes: Uint8Array, at: number): number => {
  while (at < bytes.length && isSpace(bytes[at]!)) at++;
  return at;
};

const skipString = (bytes: Uint8Array, at: number): number => {
  for (at++; bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
  return at + 1;
};

const skipValue = (bytes: Uint8Array, start: number): number => {
  let at = start;
  for (let depth = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === QUOTE) at = skipString(bytes, at);
    else if (byte === 0x7b || byte === 0x5b) {
      depth++;
      at++;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth--;
      at++;
    } else {
      const isSeparator = byte === 0x2c || byte === 0x3a || isSpace(byte);
      do at++;
      while (!isSeparator && at < bytes.length && !/[\s,:\]}]/.test(String.fromCharCode(bytes[at]!)));
    }
    if (!depth) return at;
  }
  return at;
};

const decoder = new TextDecoder();

interface Member extends Span {
  /** Its name, or its place in an array. */
  readonly name: string | number;
  readonly nameStart: number;
}

/** The members of the object or array that begins at `start`, in their order. */
function* membersOf(bytes: Uint8Array, start: number): Generator<Member> {
  const isObject = bytes[start] === 0x7b;
  if (!isObject && bytes[start] !== 0x5b) return;
  let at = skipSpace(bytes, start + 1);
  for (let index = 0; bytes[at] !== 0x7d && bytes[at] !== 0x5d; index++) {
    const nameStart = at;
    let name: string | number = index;
    if (isObject) {
      const nameEnd = skipString(bytes, at);
      name = JSON.parse(decoder.decode(bytes.subarray(at, nameEnd))) as string;
      // The colon has white space on both sides, perhaps.
      at = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1);
    }
    const end = skipValue(bytes, at);
    yield {name, nameStart, start: at, end};
    at = skipSpace(bytes, end);
    if (bytes[at] === 0x2c) at = skipSpace(bytes, at + 1);
  }
}

/** Beginnings of a path that may be the name of a member, the longest first: a name may hold what parts names. */
const firstSteps = (path: string): string[] => {
  const steps: string[] = [];
  for (let end = path.length; end >= 0; end--)
    if (end === path.length || path[end] === '.' || path[end] === '[') steps.push(path.slice(0, end));
  return steps;
};

/** Finds values in valid JSON, each object and array of which is read once, however many are looked for. */
export class PathFinder {
  readonly #bytes: Uint8Array;
  readonly #whole: Span;
  /** The members of what was looked into, by its first byte. */
  readonly #known = new Map<number, ReadonlyMap<string, Span>>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const start = skipSpace(bytes, 0);
    this.#whole = {start, end: skipValue(bytes, start)};
  }

  /**
   * Where the value at a path stands (`_osce.source[0].label`, relative to the whole), or the nearest one around it that is
   * there; and whether that is the value itself.
   */
  find(path: string): Span & {readonly isFound: boolean} {
    let span = this.#whole;
    for (let rest = path; rest;) {
      const members = this.#membersOf(span);
      const name = rest.startsWith('.') ? rest.slice(1) : rest;
      const step = firstSteps(name).find((each) => members.has(each));
      if (step === undefined) return {...span, isFound: false};
      span = members.get(step)!;
      rest = name.slice(step.length);
    }
    return {start: span.start, end: span.end, isFound: true};
  }

  /** By the step that leads there; of the same name twice the last is meant. */
  #membersOf({start}: Span): ReadonlyMap<string, Span> {
    let members = this.#known.get(start);
    if (!members) {
      const all = [...membersOf(this.#bytes, start)];
      members = new Map(all.map(({name, ...span}) => [typeof name === 'number' ? `[${name}]` : name, span]));
      this.#known.set(start, members);
    }
    return members;
  }
}

/** Names that stand twice in the same object of valid JSON; `JSON.parse` takes the last. */
export function* repeatedNames(bytes: Uint8Array, start = 0, path = ''): Generator<RepeatedName> {
  const known = new Set<string | number>();
  for (const {name, nameStart, ...span} of membersOf(bytes, skipSpace(bytes, start))) {
    const at = typeof name === 'number' ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    if (known.has(name)) yield {path: at, start: nameStart, end: span.end};
    known.add(name);
    yield* repeatedNames(bytes, span.start, at);
  }
}

/** Members in a value, at any depth; fewer than there are names in its JSON where one is repeated. */
export const countMembers = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const isArray = Array.isArray(value);
  const members = Object.values(value as object) as unknown[];
  let count = isArray ? 0 : members.length;
  for (const member of members) count += countMembers(member);
  return count;
};
