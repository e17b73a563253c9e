import {parseReleaseDocument, parseReleaseFeed} from '../model/parse-release-feed.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import type {FeedReader} from './feed-reader.js';

/** Reads feeds of releases. A release that is on several pages is kept once. */
export const reader: FeedReader<ReleaseFeed> = {
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
