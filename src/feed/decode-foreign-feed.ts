import {FormatError, type Problem} from '../model/problem.js';
import {readAtom} from '../model/read-atom.js';
import {readJsonApi} from '../model/read-json-api.js';
import {readRss} from '../model/read-rss.js';
import {readXml} from '../model/read-xml.js';
import {decodeJson} from './decode-json.js';
import type {FeedDialect} from './feed-reader.js';
import type {LoadedDocument} from './loaded-document.js';

const decodeXml = ({text, address}: LoadedDocument, onProblem?: (problem: Problem) => void): object => {
  const refuse = (name: string): never => {
    throw new FormatError({path: '', fault: `neither RSS nor Atom, but <${name}>`});
  };
  // A page that is no XML would be refused for that, which is beside the point.
  if (/^[\s\ufeff]*<(?:!doctype\s+)?html[\s>]/i.test(text)) refuse('html');
  const root = readXml(text, onProblem);
  if (/^(feed|entry)$/i.test(root.name)) return readAtom(root, address);
  if (/^(rss|RDF|channel)$/i.test(root.name)) return readRss(root, address);
  return refuse(root.name);
};

/**
 * Turns RSS, Atom, or JSON:API as Drupal has it into a JSON Feed. `onProblem` hears of a fault in XML that is read all the same.
 *
 * @throws {FeedError} it should be JSON and is not
 * @throws {FormatError} it is not XML, or XML of another kind
 */
export const decodeForeignFeed = (
  document: LoadedDocument,
  {format, fields}: FeedDialect,
  onProblem?: (problem: Problem) => void,
): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...(format === 'drupal' ? readJsonApi(decodeJson(document), fields) : decodeXml(document, onProblem)),
});
