import {checkWhole, checkForeign, type WholeKind} from './check-whole.js';
import type {CheckScope} from './check-piece.js';
import {DOCUMENT_SHAPES} from './field-shape.js';
import {PIECE_LIMIT, type JsonListener, type JsonPiece, type JsonValue} from './json-listener.js';
import {JsonScanner} from './json-scanner.js';
import {Piece} from './piece.js';
import type {Place} from './place.js';
import {ReleaseFeedCheck} from './release-feed-check.js';
import {suggestName} from './suggest-name.js';

/** Kinds of documents in JSON. */
export type JsonKind = WholeKind | 'release-feed' | 'drupal';

/** What a document turned out to be. */
export interface DocumentFacts {
  readonly kind: JsonKind | 'xml';
  /** Releases in it, where it is a feed of them. */
  readonly items?: number | undefined;
  readonly nextUrl?: string | undefined;
  /** What its relative addresses are relative to. */
  readonly base?: string | undefined;
  /** There were items before that was known. */
  readonly hasEarlyItems?: boolean;
  /** Characters of it were lost. */
  readonly isDamaged?: boolean;
}

const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;
const NULL = 0x6e;

/** Unknown names of a document that are remembered. */
const NAME_LIMIT = 1000;

const HEAD_NAMES = new Set(Object.keys(DOCUMENT_SHAPES['release-feed'].fields!));

const has = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);

const isNavigationItem = (value: unknown): boolean =>
  has(value, 'label') && !['content_html', 'content_text', '_osce'].some((name) => has(value, name));

const TOO_LARGE = `more than ${PIECE_LIMIT / 2 ** 20} MiB`;

/** Checks a JSON document as its bytes arrive: a feed of releases item by item, the other kinds, which are small, in one. */
export class JsonDocument implements JsonListener {
  readonly #scope: CheckScope;
  readonly #scanner: JsonScanner;
  readonly #feed: ReleaseFeedCheck;
  readonly #start: Place;
  readonly #names = new Set<string>();
  readonly #unknown = new Map<string, Place>();
  #kind: JsonKind | undefined;
  #kept: Uint8Array[] = [];
  #keptSize = 0;
  #root: JsonValue | undefined;
  /** What stands in place of `items` that are an array, or are none. */
  #items: unknown;
  #current: JsonValue | undefined;

  /** `kind` is what it should be; found out where it is missing. `offset` is the length of a byte order mark. */
  constructor(scope: CheckScope, kind: JsonKind | undefined, offset: number) {
    this.#scope = scope;
    this.#kind = kind;
    this.#scanner = new JsonScanner(this, offset);
    this.#start = this.#scanner.place;
    this.#feed = new ReleaseFeedCheck(scope);
  }

  /** Where the next byte stands. */
  get place(): Place {
    return this.#scanner.place;
  }

  /** Releases that were read. */
  get items(): number {
    return this.#feed.items;
  }

  /**
   * Takes the next bytes, which are lent.
   *
   * @throws {JsonFault} it is not JSON
   */
  write(chunk: Uint8Array): void {
    if (this.#kind !== 'release-feed') {
      this.#keptSize += chunk.length;
      if (this.#keptSize > PIECE_LIMIT) this.#kept = [];
      else this.#kept.push(new Uint8Array(chunk));
    }
    this.#scanner.write(chunk);
    if (this.#kind === 'release-feed') this.#kept = [];
  }

  /**
   * Ends the document and says what it was.
   *
   * @throws {JsonFault} it is not JSON
   */
  end(): DocumentFacts | undefined {
    this.#scanner.end();
    const kind = (this.#kind ??= this.#guess());
    if (!kind) {
      const fault = 'no feed, navigation or roster: it has neither items nor countries nor data';
      this.#scope.report({severity: 'error', path: '', fault, place: this.#root!.place});
      return undefined;
    }
    if (kind === 'release-feed') {
      const {first, place} = this.#root!;
      if (first !== OPEN_OBJECT)
        this.#scope.report({severity: 'error', path: '', fault: 'not an object', place});
      const nextUrl = first === OPEN_OBJECT ? this.#feed.end(place, this.#items) : undefined;
      this.#reportUnknown();
      const {items, base, hasEarlyItems} = this.#feed;
      return {kind, items, nextUrl, base, hasEarlyItems};
    }
    if (this.#keptSize > PIECE_LIMIT) {
      this.#scope.report({severity: 'error', path: '', fault: `${TOO_LARGE}: no element loads that`});
      return {kind};
    }
    const bytes = Buffer.concat(this.#kept);
    if (kind === 'drupal') return {kind, ...checkForeign(kind, bytes.toString(), this.#scope)};
    checkWhole(kind, bytes, this.#start, this.#scanner.names, this.#scope);
    return {kind, base: this.#scope.address};
  }

  onValue(value: JsonValue): 'enter' | 'keep' | 'skip' {
    const {depth, name, first} = value;
    if (!depth) {
      this.#root = value;
      // An array is short, or it is nothing we know.
      return first === OPEN_OBJECT && (!this.#kind || this.#kind === 'release-feed') ? 'enter' : 'skip';
    }
    if (depth > 1) return this.#keep(value);
    if (!name || !HEAD_NAMES.has(name)) {
      if (name && this.#unknown.size < NAME_LIMIT) this.#unknown.set(name, value.place);
      return 'skip';
    }
    if (this.#names.has(name))
      this.#scope.report({
        severity: 'error',
        path: name,
        fault: 'a name that stands here twice',
        place: value.place,
      });
    else if (name === 'items' && first === OPEN_ARRAY) {
      this.#names.add(name);
      this.#items = [];
      return 'enter';
    }
    this.#names.add(name);
    // What is none at all need not be kept to say so.
    if (name === 'items' && first !== NULL) this.#items ??= {};
    return name === 'items' ? 'skip' : this.#keep(value);
  }

  onPiece({bytes, names, end}: JsonPiece): void {
    const {depth, index, name, place} = this.#current!;
    const isItem = depth > 1;
    const path = isItem ? `items[${index}]` : name!;
    if (!bytes)
      return this.#scope.report({
        severity: 'error',
        path,
        fault: `${TOO_LARGE}: no element loads that`,
        place,
      });
    // The head is asked for again at the end, when what is lent is gone.
    const piece = new Piece(isItem ? bytes : new Uint8Array(bytes), place, path);
    if (!isItem) return this.#feed.addHead(piece);
    if (this.#isFeed(piece.value)) this.#feed.addItem(piece, {index, names, end});
  }

  #keep(value: JsonValue): 'keep' | 'skip' {
    if (this.#kind && this.#kind !== 'release-feed') return 'skip';
    this.#current = value;
    return 'keep';
  }

  /** Whether an item is one of a feed of releases; the first that is not `null` decides. */
  #isFeed(value: unknown): boolean {
    if (!this.#kind && value !== null) {
      const isNavigation = !this.#names.has('version') && isNavigationItem(value);
      this.#kind = isNavigation ? 'navigation' : 'release-feed';
    }
    return this.#kind !== 'navigation';
  }

  #reportUnknown(): void {
    const free = [...HEAD_NAMES].filter((name) => !this.#names.has(name));
    for (const [path, place] of this.#unknown) {
      const suggested = suggestName(path, free);
      if (!suggested) continue;
      const fault = `an unknown field, which is not read; did you mean "${suggested}"?`;
      this.#scope.report({severity: 'warning', path, fault, place});
    }
  }

  #guess(): JsonKind | undefined {
    const names = new Set([...this.#names, ...this.#unknown.keys()]);
    if (this.#root!.first === OPEN_ARRAY) {
      const [first] =
        this.#keptSize > PIECE_LIMIT ? [] : (JSON.parse(`${Buffer.concat(this.#kept)}`) as unknown[]);
      return isNavigationItem(first) && !has(first, 'id') ? 'navigation' : 'roster';
    }
    if (names.has('items') || names.has('version')) return 'release-feed';
    if (names.has('countries')) return 'roster';
    if (names.has('data')) return 'drupal';
    return ['id', 'title', 'content_html', 'content_text', '_osce'].some((name) => names.has(name))
      ? 'release'
      : undefined;
  }
}
