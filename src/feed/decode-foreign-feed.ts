import {FormatError} from '../model/problem.js';
import {readAtom} from '../model/read-atom.js';
import {readJsonApi} from '../model/read-json-api.js';
import {readRss} from '../model/read-rss.js';
import {readXml} from '../model/read-xml.js';
import {decodeJson} from './decode-json.js';
import type {FeedDialect} from './feed-reader.js';
import type {LoadedDocument} from './loaded-document.js';

const decodeXml = (text: string): object => {
  const root = readXml(text);
  if (/^(feed|entry)$/.test(root.name)) return readAtom(root);
  if (/^(rss|RDF|channel)$/.test(root.name)) return readRss(root);
  throw new FormatError({path: '', fault: `neither RSS nor Atom, but <${root.name}>`});
};

/**
 * Turns RSS, Atom, or JSON:API as Drupal has it into a JSON Feed.
 *
 * @throws {FeedError} it should be JSON and is not
 * @throws {FormatError} it is not XML, or XML of another kind
 */
export const decodeForeignFeed = (document: LoadedDocument, {format, fields}: FeedDialect): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...(format === 'drupal' ? readJsonApi(decodeJson(document), fields) : decodeXml(document.text)),
});
