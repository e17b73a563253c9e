import type {Navigation} from '../model/navigation.js';
import {FeedFormat} from './feed-format.js';
import type {FeedReader} from './feed-reader.js';
import {navigationContext} from './navigation-context.js';

let importReader: () => Promise<{readonly reader: FeedReader<Navigation>}>;

/** Navigations of sites. */
export const navigationFormat = new FeedFormat(navigationContext, () => importReader());

/** Says how their reader is loaded. Who brings the reader, as a menu does, has no need of a file for it. */
export const readNavigationsBy = (load: typeof importReader): void => {
  importReader = load;
};
