import type {NavigationItem} from './navigation.js';

/** `/de/` or `/en-GB/` at the start of a path, as sites in several languages have it. */
const LANGUAGE = /^[a-z]{2}(-[a-z]{2,4})?$/i;

/** Stands before the parts of a route that a page keeps in the fragment, and before a fragment. */
const HASH = '#';

/** What the page's own site counts more than any length of a path. */
const OWN_SITE = 1e6;

const split = (path: string): string[] => path.split('/').filter(Boolean);

/** The site, path and fragment of an absolute address. The addresses of a navigation are in their normal form already. */
const ADDRESS = /^(https?:\/\/[^/?#]*)([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/;

interface Place {
  readonly site: string;
  /** The parts by which pages are told apart: path without language, route or fragment; no query. */
  readonly parts: readonly string[];
}

const parse = (address: string): Place | undefined => {
  const [, site, path = '', hash] = ADDRESS.exec(address) ?? [];
  if (!site) return undefined;
  const parts = split(path);
  if (LANGUAGE.test(parts[0] ?? '')) parts.shift();
  const route = hash && /^!?(\/[^?]*)/.exec(hash)?.[1];
  if (route) parts.push(HASH, ...split(route));
  else if (hash) parts.push(HASH + hash);
  return {site, parts};
};

/** A page itself, its beginning, or that of a route in its fragment, is the way to no other. */
const isRoot = (parts: readonly string[]): boolean => !parts.length || parts.at(-1) === HASH;

/** How many parts a place has without the fragment, which leads to somewhere on the same page. */
const countParts = (parts: readonly string[]): number =>
  parts.length - (/^#./.test(parts.at(-1) ?? '') ? 1 : 0);

/** How many parts of a place an address leads to; -1 where it leads elsewhere. */
const measure = (parts: readonly string[], place: readonly string[]): number => {
  if (isRoot(parts) && parts.length !== countParts(place)) return -1;
  return parts.every((part, i) => part === place[i]) ? parts.length : -1;
};

/**
 * The way to the entry of the page at an absolute address: its ancestors from the first level on, then the entry itself;
 * empty where there is none. It is the entry whose path is the longest that the page's path begins with, whatever the
 * language prefix, a trailing slash and the query are; a route in the fragment (`#/path`) is part of the path. The first of
 * several such entries counts. Entries of the page's own site come before those of another.
 */
export const findCurrent = (items: readonly NavigationItem[], address: string): readonly NavigationItem[] => {
  const page = parse(address);
  if (!page) return [];
  let best: readonly NavigationItem[] = [];
  let bestScore = -1;
  const around: NavigationItem[] = [];
  const visit = (level: readonly NavigationItem[]) => {
    for (const item of level) {
      around.push(item);
      const target = item.href && parse(item.href);
      if (target) {
        const length = measure(target.parts, page.parts);
        const isOwn = target.site === page.site;
        const score = isOwn && length >= 0 ? length + OWN_SITE : length || -1;
        if (score > bestScore) [best, bestScore] = [[...around], score];
      }
      visit(item.children);
      around.pop();
    }
  };
  visit(items);
  return best;
};
