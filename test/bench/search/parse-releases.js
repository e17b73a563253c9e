import {parseReleaseFeed as parse} from '../../../dist/model/index.js';

/** The releases of these items, as the library reads them. */
export const parseReleaseFeed = (items) =>
  parse({version: 'https://jsonfeed.org/version/1.1', title: 'Releases', items}).releases;
