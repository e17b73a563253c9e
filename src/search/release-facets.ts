import type {Release} from '../model/release.js';
import {fold} from './fold.js';

/** What releases are sorted by into groups that a reader chooses from. */
export type FacetName = 'source' | 'field-of-work' | 'country' | 'type' | 'year' | 'language';

/** Every facet, in the order they are offered. */
export const FACET_NAMES: readonly FacetName[] = [
  'source',
  'field-of-work',
  'country',
  'type',
  'year',
  'language',
];

/** For each facet, the values of which a release must have one, by their keys or labels; a facet without values asks for nothing. */
export type FacetFilters = {readonly [Name in FacetName]?: readonly string[]};

/**
 * For each facet, what the releases have in common, as an editor writes it: one key or label; several between commas; several
 * keys between spaces.
 */
export type FixedFilters = {readonly [Name in FacetName]?: string | undefined};

/** A value that releases have. */
export interface FacetValue {
  /** What it is called in an address: its `id` in the feed, else its label. */
  readonly key: string;
  /** As the feed has it in the language asked for, else in another; missing where the feed has only the key. */
  readonly label?: string;
  /** How many releases of a result have it, those included that the facet's own filter leaves out. */
  readonly count: number;
}

interface NamedValue {
  readonly key: string;
  readonly label?: string | undefined;
}

const VALUES: Readonly<Record<FacetName, (release: Release) => readonly NamedValue[]>> = {
  source: ({sources}) => sources.map(({id, label}) => ({key: id ?? label, label})),
  'field-of-work': ({fieldsOfWork}) => fieldsOfWork.map(({id, label}) => ({key: id ?? label, label})),
  country: ({countries}) => countries.map((key) => ({key})),
  type: ({type, typeLabel}) => {
    const key = type ?? typeLabel;
    return key ? [{key, label: typeLabel}] : [];
  },
  year: ({date}) => (date ? [{key: date.slice(0, 4)}] : []),
  language: ({language}) => (language ? [{key: languageOf(language)}] : []),
};

/** Regions and scripts of a language are one to a reader who chooses it. */
const languageOf = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();

/** The values of one facet and who has them. */
class Facet {
  readonly #keys: string[] = [];
  /** By the number of a value: its label in each language. */
  readonly #labels: Map<string, string>[] = [];
  /** Numbers by keys and labels, folded: "minsk-group" and "Minsk Group" are one. */
  readonly #numbers = new Map<string, number>();
  /** The same by what was met as it is, for the sake of time. */
  readonly #met = new Map<string, number>();
  /** By the number of a release: the number of its value, or of its values. */
  readonly #rows: (number | readonly number[])[] = [];

  get length(): number {
    return this.#keys.length;
  }

  add(values: readonly NamedValue[], language: string): void {
    const row = values.map((value) => this.#numberOf(value, language));
    this.#rows.push(row.length === 1 ? row[0]! : row);
  }

  #numberOf({key, label}: NamedValue, language: string): number {
    const name = `${language}\n${key}\n${label}`;
    let number = this.#met.get(name);
    if (number !== undefined) return number;
    const folded = [key, label ?? key].map((text) => fold(text) || text);
    number = folded.map((text) => this.#numbers.get(text)).find((found) => found !== undefined);
    number ??= this.#keys.push(key) - 1;
    this.#met.set(name, number);
    for (const text of folded) if (!this.#numbers.has(text)) this.#numbers.set(text, number);
    const labels = (this.#labels[number] ??= new Map());
    if (label && !labels.has(language)) labels.set(language, label);
    return number;
  }

  /** Which values are asked for, by their numbers; nothing where all are. */
  choose(wanted: readonly string[] | undefined): ReadonlySet<number> | undefined {
    if (!wanted?.length) return undefined;
    return new Set(
      wanted.map((name) => this.#numbers.get(fold(name) || name)).filter((number) => number !== undefined),
    );
  }

  /** The same for what an editor writes: the first way to read it that makes sense. */
  chooseFrom(text: string | undefined): ReadonlySet<number> | undefined {
    if (!text?.trim()) return undefined;
    const ways = [[text], text.split(','), text.split(/[\s,]+/)];
    return ways.map((names) => this.choose(names)!).find(({size}) => size) ?? new Set();
  }

  has(release: number, wanted: ReadonlySet<number>): boolean {
    const row = this.#rows[release]!;
    return typeof row === 'number' ? wanted.has(row) : row.some((value) => wanted.has(value));
  }

  /** Many at a time: this is what takes the time of a selection. */
  count(releases: readonly number[], counts: Uint32Array): void {
    for (const release of releases) {
      const row = this.#rows[release]!;
      if (typeof row === 'number') counts[row]!++;
      else for (const value of row) counts[value]!++;
    }
  }

  describe(counts: Uint32Array, language: string): FacetValue[] {
    return this.#keys.map((key, number) => {
      const labels = this.#labels[number]!;
      const label: string | undefined = labels.get(language) ?? labels.values().next().value;
      return {key, count: counts[number] ?? 0, ...(label !== undefined && {label})};
    });
  }
}

/** What is left of some releases by filters. */
export interface FacetSelection {
  /** In the order given. */
  readonly releases: readonly number[];
  /**
   * What a facet offers to choose from, each value at its place in the order they were first met, its label in the language of a
   * BCP 47 tag where the feed has it. They are counted when they are first asked for.
   */
  readonly describe: (name: FacetName, tag: string) => readonly FacetValue[];
}

/** The facets of releases, which are numbered in the order they are added. */
export class ReleaseFacets {
  readonly #facets = new Map(FACET_NAMES.map((name) => [name, new Facet()]));

  /** Reads the next release. */
  add(release: Release): void {
    const language = languageOf(release.language ?? '');
    for (const [name, facet] of this.#facets) facet.add(VALUES[name](release), language);
  }

  /**
   * The releases that pass all filters, and for each value of a facet how many there would be with it: each facet is counted
   * without its own filter. `fixed` filters hold for the counts too.
   */
  select(releases: Iterable<number>, filters: FacetFilters, fixed: FixedFilters = {}): FacetSelection {
    const facets = [...this.#facets].map(([name, facet]) => ({
      facet,
      wanted: facet.choose(filters[name]),
      needed: facet.chooseFrom(fixed[name]),
      /** Those that only its own filter leaves out. */
      missed: [] as number[],
      counts: undefined as Uint32Array | undefined,
    }));
    const needing = facets.filter(({needed}) => needed);
    const wanting = facets.filter(({wanted}) => wanted);
    const passed: number[] = [];
    for (const release of releases) {
      if (needing.some(({facet, needed}) => !facet.has(release, needed!))) continue;
      let failed = 0;
      let last: (typeof facets)[number] | undefined;
      for (const part of wanting)
        if (!part.facet.has(release, part.wanted!)) {
          failed++;
          last = part;
        }
      if (!failed) passed.push(release);
      else if (failed === 1) last!.missed.push(release);
    }
    const count = ({facet, missed}: (typeof facets)[number]): Uint32Array => {
      const counts = new Uint32Array(facet.length);
      for (const numbers of [passed, missed]) facet.count(numbers, counts);
      return counts;
    };
    return {
      releases: passed,
      describe: (name, tag) => {
        const part = facets[FACET_NAMES.indexOf(name)]!;
        return part.facet.describe((part.counts ??= count(part)), languageOf(tag));
      },
    };
  }
}
