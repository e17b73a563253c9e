import {parseReleaseDocument, parseReleaseFeed} from '../model/parse-release-feed.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import {decodeJson} from './decode-json.js';
import type {FeedReader} from './feed-reader.js';
import type {LoadedDocument} from './load-document.js';

/** What a document seems to be, by its media type; by its first character where that says nothing. */
const findFormat = ({type, text}: LoadedDocument): string =>
  /xml$/i.test(type) || (!/json$/i.test(type) && /^\s*</.test(text))
    ? 'xml'
    : type === 'application/vnd.api+json'
      ? 'drupal'
      : 'json';

/** Reads feeds of releases. A release that is on several pages is kept once. */
export const reader: FeedReader<ReleaseFeed> = {
  async decode(document, dialect) {
    const format = dialect.format ?? findFormat(document);
    if (format === 'json') return decodeJson(document);
    // Most feeds are JSON: who has no other pays nothing for them.
    const {decodeForeignFeed} = await import('./decode-foreign-feed.js');
    return decodeForeignFeed(document, {...dialect, format});
  },
  read: parseReleaseFeed,
  readOwn: parseReleaseDocument,
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
