import {workFor, workInSlices} from '../model/give-way.js';
import {isReleaseFeed, parseReleaseDocument, startReleaseFeed} from '../model/parse-release-feed.js';
import {FormatError} from '../model/problem.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import {decodeJson} from './decode-json.js';
import type {FeedReader} from './feed-reader.js';
import type {LoadedDocument} from './loaded-document.js';

/** What a document seems to be, by its media type; by its first character where that says nothing. */
const findFormat = ({type, text}: LoadedDocument): string =>
  /xml$/i.test(type) || (!/json$/i.test(type) && /^\s*</.test(text))
    ? 'xml'
    : type === 'application/vnd.api+json'
      ? 'drupal'
      : 'json';

/** Whether a document is one of JSON:API, which some servers send under the media type of JSON. */
const isJsonApi = (value: unknown): boolean => {
  const {items, data} = Object(value) as {items?: unknown; data?: unknown};
  return !items && typeof data === 'object' && data !== null;
};

/** What a page's own list of items is a feed of. */
const JSON_FEED = 'https://jsonfeed.org/version/1.1';

/** Items read at once: what a page shows first. Reading them takes less than a frame. */
const FIRST_ITEMS = 100;

/** Milliseconds more at once, where the first items leave time. */
const FIRST_SLICE = 4;

const read: FeedReader<ReleaseFeed>['read'] = (value, address, onPart) => {
  const {step, finish} = startReleaseFeed(value, address);
  let hasMore = true;
  for (let i = 0; i < FIRST_ITEMS && hasMore; i++) hasMore = step();
  if (!onPart) while (hasMore) hasMore = step();
  if (!onPart || !hasMore || !workFor(FIRST_SLICE, step)) return finish();
  onPart(finish());
  return workInSlices(step).then(finish);
};

/** A release that a page gives by itself: one in which nothing is would take the place of the page's own content. */
const readAlone = (value: unknown, address: string | undefined): ReleaseFeed => {
  const feed = parseReleaseDocument(value, address);
  // What its addresses are relative to and which language it is in are nothing to show.
  if (!Object.values({...feed.releases[0], baseUrl: '', language: ''}).join(''))
    throw new FormatError(feed.problems[0] ?? {path: '', fault: 'a release in which nothing is'});
  return feed;
};

/** Reads feeds of releases. A release that is on several pages is kept once. */
export const reader: FeedReader<ReleaseFeed> = {
  async decode(document, dialect, onProblem) {
    const format = dialect.format ?? findFormat(document);
    const value = format === 'json' ? decodeJson(document) : undefined;
    if (value !== undefined && (dialect.format || !isJsonApi(value))) return value;
    // Most feeds are JSON: who has no other pays nothing for them.
    const {decodeForeignFeed} = await import('./decode-foreign-feed.js');
    return decodeForeignFeed(document, {...dialect, format: value ? 'drupal' : format}, onProblem);
  },
  read,
  readOwn(value, address, onPart) {
    const feed = Array.isArray(value) ? {version: JSON_FEED, items: value} : value;
    return isReleaseFeed(feed) ? read(feed, address, onPart) : readAlone(feed, address);
  },
  join(before, page) {
    const known = new Set(before.releases.map(({id}) => id));
    return {
      ...before,
      nextUrl: page.nextUrl,
      releases: [...before.releases, ...page.releases.filter(({id}) => !known.has(id))],
      problems: [...before.problems, ...page.problems],
    };
  },
};
