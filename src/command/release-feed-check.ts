import {MAX_ITEMS, parseReleaseFeed} from '../model/parse-release-feed.js';
import {parseRelease} from '../model/parse-release.js';
import {FormatError, type Problem} from '../model/problem.js';
import type {Scope} from '../model/read-fields.js';
import {checkPiece, type CheckScope} from './check-piece.js';
import {missingIn} from './check-release.js';
import {DOCUMENT_SHAPES} from './field-shape.js';
import type {Finding} from './finding.js';
import {KnownIds} from './known-ids.js';
import {Piece} from './piece.js';
import type {Place} from './place.js';

/** Stands for the address of a feed that may still be found in the document. */
const UNKNOWN_BASE = 'https://feed.invalid/';

/** Findings held back until it is known whether the feed names its address. */
const PENDING_LIMIT = 10_000;

/** An item as it stands in the array. */
export interface ItemPlace {
  readonly index: number;
  readonly names: number;
  /** Bytes of the document before its end. */
  readonly end: number;
}

/** Checks a JSON Feed of releases item by item, by the parser that the elements use. */
export class ReleaseFeedCheck {
  readonly #scope: CheckScope;
  readonly #head = new Map<string, Piece>();
  readonly #known: KnownIds;
  readonly #pending: Finding[] = [];
  #itemEnd = 0;
  #withoutLanguage = 0;
  #base: string | undefined;
  #items = 0;
  #hasEarlyItems = false;

  constructor(scope: CheckScope) {
    this.#scope = scope;
    this.#known = new KnownIds(!!scope.repair);
    this.#base = scope.address;
  }

  /** Items that were read. */
  get items(): number {
    return this.#items;
  }

  /** What relative addresses are relative to, as far as is known. */
  get base(): string | undefined {
    return this.#base;
  }

  /** Whether items came before it was known what their addresses are relative to. */
  get hasEarlyItems(): boolean {
    return this.#hasEarlyItems;
  }

  /** Takes a field of the feed itself. */
  addHead(piece: Piece): void {
    this.#head.set(piece.path, piece);
    if (/^(feed_url|home_page_url)$/.test(piece.path))
      this.#base = this.#parse([{id: '-'}]).releases[0]!.baseUrl;
  }

  /** Takes the next item. */
  addItem(piece: Piece, {index, names, end}: ItemPlace): void {
    const {path, value} = piece;
    const before = this.#itemEnd;
    this.#itemEnd = end;
    if (index === MAX_ITEMS)
      this.#scope.report(
        piece.describe('error', 'items', `more than ${MAX_ITEMS} entries: the rest is not read`),
      );
    if (value === null) return;
    this.#items++;
    this.#hasEarlyItems ||= !this.#base;
    const scope: Scope = {problems: [], base: this.#base};
    const release = parseRelease(value, path, scope, {});
    let {problems} = scope;
    if (problems.length && !this.#base) problems = this.#holdBack(piece, problems);
    const first = release && this.#known.add(release.id, index, () => JSON.stringify(value));
    if (first?.isSame) return this.#leaveOut(piece, first.index, before, end);
    if (first) problems.push({path: `${path}.id`, fault: `a duplicate of items[${first.index}]`});
    if (release && !release.language) this.#withoutLanguage++;
    const warnings = release && missingIn(release, path, value);
    const shape = DOCUMENT_SHAPES.release;
    checkPiece(piece, {shape, base: this.#base, names, problems, warnings}, this.#scope);
  }

  /**
   * Ends the document; `items` is what stands in place of an array of them. Gives the address of the next page.
   */
  end(root: Place, items: unknown): string | undefined {
    const {report} = this.#scope;
    if (!this.#base) this.#pending.forEach(report);
    let feed: ReturnType<typeof parseReleaseFeed> | undefined;
    let problems: readonly Problem[];
    try {
      feed = this.#parse(items);
      ({problems} = feed);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problems = [error.problem];
    }
    for (const piece of this.#head.values()) {
      const own = problems.filter(({path}) => path.split(/[.[]/)[0] === piece.path);
      const shape = DOCUMENT_SHAPES['release-feed'].fields![piece.path]!;
      checkPiece(piece, {shape, base: this.#base, problems: own}, this.#scope);
    }
    for (const problem of problems)
      if (!this.#head.has(problem.path.split(/[.[]/)[0]!))
        report({...problem, severity: 'error', place: root});
    if (this.#withoutLanguage && !feed?.language)
      report({
        severity: 'warning',
        path: 'language',
        fault: `missing, and ${this.#withoutLanguage} of the releases name none: screen readers guess how to pronounce them`,
        place: root,
      });
    return feed?.nextUrl;
  }

  #parse(items: unknown) {
    const head = [...this.#head].map(([name, {value}]) => [name, value]);
    return parseReleaseFeed({...Object.fromEntries(head), items}, this.#scope.address);
  }

  /** The problems that are some whatever the address of the feed; the others are, if it turns out to have none. */
  #holdBack(piece: Piece, problems: readonly Problem[]): Problem[] {
    const scope: Scope = {problems: [], base: UNKNOWN_BASE};
    parseRelease(piece.value, piece.path, scope, {});
    const keyOf = ({path, fault}: Problem) => `${path} ${fault}`;
    const certain = new Set(scope.problems.map(keyOf));
    for (const problem of problems)
      if (!certain.has(keyOf(problem)) && this.#pending.length < PENDING_LIMIT)
        this.#pending.push(piece.describe('error', problem.path, problem.fault));
    return problems.filter((problem) => certain.has(keyOf(problem)));
  }

  /** Takes an item out that is the same as one before; the comma before it too. */
  #leaveOut({path, place}: Piece, first: number, start: number, end: number): void {
    const fault = `the same as items[${first}], and is left out`;
    this.#scope.repair?.({start, end, replacement: ''}, {path, place, fault});
  }
}
