import type {NavigationItem} from './navigation.js';

/** `/de/` or `/en-GB/` at the start of a path, in the languages of the library: `/pc` and `/tv` are sections of a site. */
const LANGUAGE = /^(en|fr|de|it|ru|es)([-_]([a-z]{2}|419))?$/i;

/** Stands before the parts of a route that a page keeps in the fragment, and before a fragment. */
const HASH = '#';

/** The site, path, query and fragment of an absolute address. */
const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;

interface Place {
  readonly site: string;
  /** The parts by which pages are told apart: path, and route or fragment; no query. */
  readonly parts: readonly string[];
  /** The same without a language at their beginning. */
  readonly rest: readonly string[];
  readonly query: readonly string[];
}

/** How well an address leads to a page, by what counts most first. */
type Rank = readonly number[];

const split = (text: string, separator = '/'): string[] => text.split(separator).filter(Boolean);

const parse = (address: string): Place | undefined => {
  // The one thing in which two normal forms of an address differ.
  const normal = address.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  const [, site, path = '', query = '', hash] = ADDRESS.exec(normal) ?? [];
  if (!site) return undefined;
  const parts = split(path);
  const route = hash && /^!?(\/[^?]*)/.exec(hash)?.[1];
  if (route) parts.push(HASH, ...split(route));
  else if (hash) parts.push(HASH + hash);
  const rest = LANGUAGE.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return {site, parts, rest, query: split(query, '&')};
};

/** A page itself, its beginning, or that of a route in its fragment, is the way to no other. */
const isRoot = (parts: readonly string[]): boolean => !parts.length || parts.at(-1) === HASH;

/** How many parts a place has without the fragment, which leads to somewhere on the same page. */
const countParts = (parts: readonly string[]): number =>
  parts.length - (/^#./.test(parts.at(-1) ?? '') ? 1 : 0);

/** Nothing where the address leads elsewhere. */
const rate = (target: Place, page: Place): Rank | undefined => {
  const isWay = (parts: readonly string[], place: readonly string[]) =>
    (!isRoot(target.rest) || parts.length === countParts(place)) &&
    parts.every((part, i) => part === place[i]);
  const isOwn = target.site === page.site;
  const isWhole = isWay(target.parts, page.parts);
  if (!isWhole && !isWay(target.rest, page.rest)) return undefined;
  // The start of a site, or of it in one language, is not that of another.
  if (!target.rest.length && !(isOwn && (isWhole || !target.parts.length))) return undefined;
  const isAsked = target.query.every((part) => page.query.includes(part));
  return [Number(isOwn), Number(isWhole), target.rest.length, isAsked ? target.query.length : -1];
};

const isBetter = (rank: Rank, than: Rank | undefined): boolean => {
  const i = rank.findIndex((number, at) => number !== than?.[at]);
  return !than || (i >= 0 && rank[i]! > than[i]!);
};

/**
 * The way to the entry of the page at an absolute address: its ancestors from the first level on, then the entry itself;
 * empty where there is none. It is the entry whose path is the longest that the page's path begins with, whatever a trailing
 * slash is; a route in the fragment (`#/path`) is part of the path. A language of the library at the beginning of either path
 * (`/de`, `/en-GB`) is left out only where no entry has a path with which the whole one begins. Of equal paths, the one that
 * has more of the page's query counts, then the first. The entries of another site (`www.` and `http:` make none) count
 * only where none is of the page's own.
 */
export const findCurrent = (items: readonly NavigationItem[], address: string): readonly NavigationItem[] => {
  const page = parse(address);
  if (!page) return [];
  let best: readonly NavigationItem[] = [];
  let bestRank: Rank | undefined;
  let hasOwn = false;
  const around: NavigationItem[] = [];
  const visit = (level: readonly NavigationItem[]) => {
    for (const item of level) {
      around.push(item);
      const target = item.href && parse(item.href);
      if (target) {
        hasOwn ||= target.site === page.site;
        const rank = rate(target, page);
        if (rank && isBetter(rank, bestRank)) [best, bestRank] = [[...around], rank];
      }
      visit(item.children);
      around.pop();
    }
  };
  visit(items);
  return hasOwn && !bestRank?.[0] ? [] : best;
};
