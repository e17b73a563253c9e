import {workFor, workInSlices} from '../model/give-way.js';
import type {Release} from '../model/release.js';
import {ReleaseFacets, type FacetFilters, type FacetSelection, type FixedFilters} from './release-facets.js';
import {NO_MATCH, type ReleaseMatches} from './release-matches.js';

/** The order of a list. Releases without a day come last; those of one day, and equally good ones, follow the feed. */
export type ReleaseOrder = 'newest' | 'oldest' | 'best';

/** What is asked of an archive. */
export interface ArchiveRequest {
  readonly filters: FacetFilters;
  /** Filters that a reader cannot change. */
  readonly fixed: FixedFilters;
  readonly order: ReleaseOrder;
  /** What a query found; all releases where it is missing. */
  readonly matches?: ReleaseMatches | undefined;
}

/** Milliseconds of the first slice, before anything is shown. */
const FIRST_SLICE = 6;

/** More releases than any archive has: a power of two, so that day and place make one exact number. */
const PLACES = 2 ** 22;

const dayNumber = (date = ''): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

/** A release that the index has not read yet has no score. */
const isMatch = (scores: Uint8Array, number: number): boolean => (scores[number] ?? NO_MATCH) < NO_MATCH;

/** Releases with their days and facets, read in slices; usable while it grows. Numbers are places in the feed. */
export class ReleaseArchive {
  readonly #facets = new ReleaseFacets();
  /** Day and place as one number each, so that sorting compares no texts. */
  readonly #days: number[] = [];
  #order: Uint32Array | undefined;
  #releases: readonly Release[] = [];
  #growth: Promise<void> | undefined;

  /** What was read so far may be longer; these are all there are. */
  get releases(): readonly Release[] {
    return this.#releases;
  }

  /** How many releases it knows. */
  get size(): number {
    return this.#days.length;
  }

  /** Some releases are still to be read. */
  get isGrowing(): boolean {
    return this.size < this.#releases.length;
  }

  /** Whether these releases are those it has, or more of the same. */
  canGrowTo(releases: readonly Release[]): boolean {
    const last = this.#releases.length - 1;
    return last < 0 || (releases[0] === this.#releases[0] && releases[last] === this.#releases[last]);
  }

  /**
   * Takes more releases; the first of them at once, the others in slices, and `onGrow` hears of each slice. Where nobody hears
   * of them, all are taken at once.
   */
  grow(releases: readonly Release[], onGrow?: () => void): void {
    this.#releases = releases;
    if (!workFor(onGrow ? FIRST_SLICE : Infinity, this.#step) || !onGrow) return;
    this.#growth ??= workInSlices(this.#step, onGrow).then(() => {
      this.#growth = undefined;
      onGrow();
    });
  }

  readonly #step = (): boolean => {
    const number = this.size;
    const release = this.#releases[number];
    if (!release) return false;
    // Later places count less, so that a sort from the highest keeps the order of a day.
    this.#days.push(dayNumber(release.date) * PLACES + (PLACES - 1 - number));
    this.#facets.add(release);
    this.#order = undefined;
    return number + 1 < this.#releases.length;
  };

  /** Numbers of releases that pass, in order, with what the facets offer. */
  select({filters, fixed, order, matches}: ArchiveRequest): FacetSelection {
    let numbers = order === 'oldest' ? this.#oldestFirst() : this.#newestFirst();
    if (matches) numbers = this.#matching(numbers, matches, order === 'best');
    return this.#facets.select(numbers, filters, fixed);
  }

  #newestFirst(): Uint32Array {
    return (this.#order ??= Uint32Array.from(
      Float64Array.from(this.#days).sort().reverse(),
      (day) => PLACES - 1 - (day % PLACES),
    ));
  }

  #oldestFirst(): Uint32Array {
    const newest = this.#newestFirst();
    let dated = newest.length;
    while (dated && this.#days[newest[dated - 1]!]! < PLACES) dated--;
    const oldest = newest.slice();
    oldest.subarray(0, dated).reverse();
    return oldest;
  }

  /** Those that match, in the order given; by their scores where the best come first. */
  #matching(numbers: Uint32Array, {scores}: ReleaseMatches, isBestFirst: boolean): Uint32Array {
    const groupOf = (number: number) => (isBestFirst ? scores[number]! : 0);
    const places = new Uint32Array(NO_MATCH + 1);
    for (const number of numbers) if (isMatch(scores, number)) places[groupOf(number) + 1]!++;
    for (let score = 1; score <= NO_MATCH; score++) places[score]! += places[score - 1]!;
    const matching = new Uint32Array(places[NO_MATCH]!);
    for (const number of numbers) if (isMatch(scores, number)) matching[places[groupOf(number)]!++] = number;
    return matching;
  }
}
