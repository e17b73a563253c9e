import {parseRelease} from './parse-release.js';
import {FormatError, type Problem} from './problem.js';
import {array, language, matching, record, report, text, webAddress, type Read} from './read-fields.js';
import {authors, type FeedDefaults} from './release-fields.js';
import type {ReleaseFeed} from './release-feed.js';
import type {Release} from './release.js';

/** Items read of one document: past it a page of an archive is no page, and the reader's device would stand still. */
export const MAX_ITEMS = 50_000;

/** An address of the feed itself: where none is known from outside, others are relative to it. */
const ownAddress: Read<string> = (value, path, scope) => {
  const found = webAddress(value, path, scope);
  scope.base ??= found;
  return found;
};

interface Head extends FeedDefaults, Pick<ReleaseFeed, 'title' | 'homePageUrl' | 'nextUrl'> {
  readonly items?: readonly unknown[];
  readonly version?: string;
  readonly feedUrl?: string;
}

const readHead = record<Head>(
  {
    items: array,
    version: matching('that of JSON Feed 1.0 or 1.1', /^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/),
    feedUrl: ownAddress,
    homePageUrl: ownAddress,
    nextUrl: webAddress,
    title: text,
    language,
    authors,
    author: authors,
  },
  'items',
);

/** A feed that is read item by item, so that a long one need not hold up a page. */
export interface ReleaseFeedReading {
  /** Reads the next item; says whether there is more. */
  readonly step: () => boolean;
  /** What was read so far. */
  readonly finish: () => ReleaseFeed;
}

/**
 * Begins to read a document as `parseReleaseFeed` does.
 *
 * @throws {FormatError} Nothing can be used: `value` is not an object, or has no array `items`.
 */
export const startReleaseFeed = (value: unknown, address?: string): ReleaseFeedReading => {
  const problems: Problem[] = [];
  const scope = {problems, base: address};
  const head = readHead(value, '', scope);
  // The items come first in the table, so that the first problem is theirs.
  if (!head) throw new FormatError(problems[0]!);
  const {title, homePageUrl, language, nextUrl, items = []} = head;
  if (!head.version && !problems.some(({path}) => path === 'version')) report(scope, 'version', 'missing');
  if (items.length > MAX_ITEMS) report(scope, 'items', `more than ${MAX_ITEMS} entries`);
  const length = Math.min(items.length, MAX_ITEMS);
  const releases = new Map<string, Release>();
  let at = 0;
  return {
    step() {
      const [item, path] = [items[at], `items[${at}]`];
      const release = item == null ? undefined : parseRelease(item, path, scope, head);
      if (release && releases.has(release.id)) report(scope, `${path}.id`, 'a duplicate');
      else if (release) releases.set(release.id, release);
      return ++at < length;
    },
    finish: () => ({title, homePageUrl, language, nextUrl, releases: [...releases.values()], problems}),
  };
};

/**
 * A feed of releases from a document of [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1.1 or 1.0, with or without
 * the `_osce` extension. Relative addresses resolve against `address`, where the document was found, else against the
 * feed's own. What is wrong in it is left out and named in `problems`.
 *
 * @throws {FormatError} Nothing can be used: `value` is not an object, or has no array `items`.
 */
export const parseReleaseFeed = (value: unknown, address?: string): ReleaseFeed => {
  const {step, finish} = startReleaseFeed(value, address);
  while (step());
  return finish();
};

/** Whether a document is meant as a feed, and not as a single item. */
export const isReleaseFeed = (value: unknown): boolean =>
  (value as Head | null | undefined)?.items !== undefined;

/**
 * Like `parseReleaseFeed`, for a document that may also be a single item, as an editor writes one into a page: a feed of that
 * release. Its `id` may be missing; then its address serves as one.
 *
 * @throws {FormatError} `value` is not an object, or has `items` that are not an array.
 */
export const parseReleaseDocument = (value: unknown, address?: string): ReleaseFeed => {
  if (isReleaseFeed(value)) return parseReleaseFeed(value, address);
  const problems: Problem[] = [];
  const release = parseRelease(value, '', {problems, base: address}, {}, true)!;
  if (problems[0]?.path === '') throw new FormatError(problems[0]);
  return {releases: [release], problems};
};
