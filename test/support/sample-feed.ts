import {parseReleaseDocument, parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';
import type {Release} from '../../src/model/release.js';

/** Where the sample feeds are said to have been found. */
export const FEED_ADDRESS = 'https://example.org/feeds/releases.json';

/** A valid feed of these items. */
export const sampleFeed = (...items: unknown[]) => ({version: 'https://jsonfeed.org/version/1.1', items});

/** A feed of these items, parsed. */
export const parseItems = (...items: unknown[]): ReleaseFeed =>
  parseReleaseFeed(sampleFeed(...items), FEED_ADDRESS);

/** The release that one item is. */
export const parseItem = (item: object): Release => parseReleaseDocument(item, FEED_ADDRESS).releases[0]!;

/** The release that an item with this extension is. */
export const parseExtension = (extension: object): Release => parseItem({_osce: extension});
