import {workFor, workInSlices} from '../model/give-way.js';
import {isReleaseFeed, parseReleaseDocument, startReleaseFeed} from '../model/parse-release-feed.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import type {FeedReader} from './feed-reader.js';

/** Items read at once: what a page shows first. Reading them takes less than a frame. */
const FIRST_ITEMS = 100;

/** Milliseconds more at once, where the first items leave time. */
const FIRST_SLICE = 4;

const read: FeedReader<ReleaseFeed>['read'] = (value, address, onPart) => {
  const {step, finish} = startReleaseFeed(value, address);
  let hasMore = true;
  for (let i = 0; i < FIRST_ITEMS && hasMore; i++) hasMore = step();
  if (!hasMore || !workFor(FIRST_SLICE, step)) return finish();
  onPart(finish());
  return workInSlices(step).then(finish);
};

/** Reads feeds of releases. A release that is on several pages is kept once. */
export const reader: FeedReader<ReleaseFeed> = {
  read,
  readOwn: (value, address, onPart) =>
    isReleaseFeed(value) ? read(value, address, onPart) : parseReleaseDocument(value, address),
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
