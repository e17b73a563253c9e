import type {ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';
import {LazyPart} from '../../controllers/lazy-part.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {Release} from '../../model/release.js';
import {ReleaseArchive, type ReleaseOrder} from '../../search/release-archive.js';
import type {FacetFilters, FacetSelection, FixedFilters} from '../../search/release-facets.js';
import type {ReleaseIndex} from '../../search/release-index.js';
import type {ReleaseMatches} from '../../search/release-matches.js';

/** Words are indexed only for who searches. */
const indexPart = new LazyPart(() => import('../../search/release-index.js'));

/** Milliseconds between two looks at an index that grows: what is found so far is of use, and drawing it takes time too. */
const LOOK = 150;

/** What is asked of an archive. */
export interface SelectionRequest {
  readonly query: string;
  readonly filters: FacetFilters;
  readonly fixed: FixedFilters;
  readonly order: ReleaseOrder;
}

/** The releases that are asked for, and the words they were found by. */
export interface ArchiveSelection extends FacetSelection {
  readonly matches: ReleaseMatches | undefined;
}

const isSame = (values: readonly unknown[], others: readonly unknown[] = []): boolean =>
  values.length === others.length && values.every((value, i) => value === others[i]);

/** The releases of a list: arranged, searched and filtered while they arrive, without ever holding up the page. */
export class ArchiveSearch {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #archive = new ReleaseArchive();
  #index: ReleaseIndex | undefined;
  #growth: Promise<void> | undefined;
  #lastLook = 0;
  #found: {readonly of: readonly unknown[]; readonly matches: ReleaseMatches | undefined} | undefined;
  #selected: {readonly of: readonly unknown[]; readonly selection: ArchiveSelection} | undefined;
  #asked = '';
  #isLost = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The releases, by their numbers. */
  get releases(): readonly Release[] {
    return this.#archive.releases;
  }

  /** Releases are still being arranged, or their words being read for the query. */
  get isBusy(): boolean {
    return this.#archive.isGrowing || (!!this.#asked && !this.#isLost && !this.#isIndexed);
  }

  /** While the index is on its way: fulfilled, never rejected. */
  get pending(): Promise<void> | undefined {
    return this.#growth;
  }

  /** Takes the releases of a feed: more of the same, or others. */
  setReleases(releases: readonly Release[]): void {
    if (releases === this.#archive.releases) return;
    if (!this.#archive.canGrowTo(releases)) {
      this.#archive = new ReleaseArchive();
      this.#index = undefined;
    }
    const archive = this.#archive;
    archive.grow(releases, isServer ? undefined : () => this.#onGrow(archive));
  }

  /** The releases that are asked for, as far as they are known. */
  select({query, filters, fixed, order}: SelectionRequest): ArchiveSelection {
    this.#asked = this.#isLost ? '' : query.trim();
    if (this.#asked && !this.#isIndexed) this.prepare();
    const matches = this.#asked ? this.#find(this.#asked) : undefined;
    const archive = this.#archive;
    const of = [archive, archive.size, matches, filters, order, ...Object.values(fixed)];
    if (!isSame(of, this.#selected?.of))
      this.#selected = {of, selection: {...archive.select({filters, fixed, order, matches}), matches}};
    return this.#selected!.selection;
  }

  #find(query: string): ReleaseMatches | undefined {
    const of = [query, this.#index, this.#index?.size];
    if (!isSame(of, this.#found?.of)) this.#found = {of, matches: this.#index?.find(query)};
    return this.#found!.matches;
  }

  /** Begins to read the words, since a reader is about to search. */
  prepare(): void {
    this.#growth ??= this.#grow().finally(() => {
      this.#growth = undefined;
      this.#host.requestUpdate();
    });
  }

  get #isIndexed(): boolean {
    return this.#index?.size === this.#archive.releases.length;
  }

  async #grow(): Promise<void> {
    try {
      const {ReleaseIndex} = await indexPart.load();
      const archive = this.#archive;
      const index = (this.#index ??= new ReleaseIndex());
      await index.grow(archive.releases, () => this.#look(archive));
    } catch {
      warnOnce(this.#host, 'search', 'could not be loaded');
      this.#isLost = true;
    }
  }

  /** Shows what has arrived so far, now and then, and at the end. */
  #onGrow(archive: ReleaseArchive): void {
    const now = performance.now();
    if (archive.isGrowing && now - this.#lastLook < LOOK) return;
    this.#lastLook = now;
    this.#host.requestUpdate();
  }

  /** Shows what is found so far; stops where the releases are others by now. */
  #look(archive: ReleaseArchive): boolean {
    if (archive !== this.#archive || !this.#host.isConnected) return false;
    const now = performance.now();
    if (this.#asked && now - this.#lastLook > LOOK) {
      this.#lastLook = now;
      this.#host.requestUpdate();
    }
    return true;
  }
}
