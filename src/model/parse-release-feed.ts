import {parseRelease} from './parse-release.js';
import {FormatError, type Problem} from './problem.js';
import {array, language, list, matching, record, report, text, webAddress, type Read} from './read-fields.js';
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

/**
 * A feed of releases from a document of [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1.1 or 1.0, with or without
 * the `_osce` extension. Relative addresses resolve against `address`, where the document was found, else against the
 * feed's own. What is wrong in it is left out and named in `problems`.
 *
 * @throws {FormatError} Nothing can be used: `value` is not an object, or has no array `items`.
 */
export const parseReleaseFeed = (value: unknown, address?: string): ReleaseFeed => {
  const problems: Problem[] = [];
  const scope = {problems, base: address};
  const head = readHead(value, '', scope);
  // The items come first in the table, so that the first problem is theirs.
  if (!head) throw new FormatError(problems[0]!);
  const {title, homePageUrl, language, nextUrl, items} = head;
  if (!head.version && !problems.some(({path}) => path === 'version')) report(scope, 'version', 'missing');
  const known = new Set<string>();
  const readItem: Read<Release> = (item, path) => {
    const release = parseRelease(item, path, scope, head);
    if (!release || known.has(release.id)) return release && report(scope, `${path}.id`, 'a duplicate');
    known.add(release.id);
    return release;
  };
  const releases = list(readItem, MAX_ITEMS)(items, 'items', scope)!;
  return {title, homePageUrl, language, nextUrl, releases, problems};
};

/**
 * Like `parseReleaseFeed`, for a document that may also be a single item, as an editor writes one into a page: a feed of that
 * release. Its `id` may be missing; then its address serves as one.
 *
 * @throws {FormatError} `value` is not an object, or has `items` that are not an array.
 */
export const parseReleaseDocument = (value: unknown, address?: string): ReleaseFeed => {
  if ((value as Head | null | undefined)?.items !== undefined) return parseReleaseFeed(value, address);
  const problems: Problem[] = [];
  const release = parseRelease(value, '', {problems, base: address}, {}, true)!;
  if (problems[0]?.path === '') throw new FormatError(problems[0]);
  return {releases: [release], problems};
};
