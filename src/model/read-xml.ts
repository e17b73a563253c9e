import {FormatError, type Problem} from './problem.js';
import {VOID_ELEMENT, type XmlElement} from './xml-element.js';
import {findDoctypeEnd, XmlEntities} from './xml-entities.js';

/** Elements within each other: no feed has more than some dozens, and what walks the tree calls itself. */
const DEPTH_LIMIT = 200;

/** What may begin with `<`; the document type has a reader of its own. */
const PIECE =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[([^]*?)\]\]>|(!DOCTYPE)\s|\/([^\s<>/]+)\s*>|([\p{L}_:][^\s<>/=]*))/iuy;
const ATTRIBUTE = /\s*(?:(\/?>)|([^\s<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?)/y;

interface Open {
  readonly qualifiedName: string;
  readonly element: XmlElement & {readonly children: (XmlElement | string)[]};
  readonly spaces: Readonly<Record<string, string>>;
}

/** What every document may use without declaring it. */
const SPACES = {__proto__: null, xml: 'http://www.w3.org/XML/1998/namespace'};

/**
 * The root element of an XML 1.0 document with namespaces. Comments, instructions and the document type are left out, nothing is
 * fetched; HTML's names of characters are read too, which feeds contain against the rules. Time is proportional to the length.
 *
 * Of a document that is not well-formed as much is read as can be, and `onProblem` hears of the first fault, with its line.
 *
 * @throws {FormatError} it is no XML, or its end is missing
 */
export const readXml = (text: string, onProblem?: (problem: Problem) => void): XmlElement => {
  const entities = new XmlEntities();
  let at = 0;
  let root: XmlElement | undefined;
  let isWellFormed = true;
  const open: Open[] = [];
  const describe = (fault: string): Problem => {
    const line = text.slice(0, at).split('\n').length;
    return {path: '', fault: `not XML: ${fault} (line ${line})`};
  };
  const fail = (fault: string): never => {
    throw new FormatError(describe(fault));
  };
  const repair = (fault: string) => {
    if (isWellFormed) onProblem?.(describe(fault));
    isWellFormed = false;
  };
  const addText = (content: string) => {
    if (open.length) open.at(-1)!.element.children.push(content);
    else if (content.trim().replace('\ufeff', '')) repair('text outside of the root element');
  };
  const readAttributes = (name: string): {attributes: Map<string, string>; isEmpty: boolean} => {
    const attributes = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(text) ?? fail(`the tag <${name}> is damaged`);
      at = ATTRIBUTE.lastIndex;
      const [, end, key, quoted, value = quoted, bare] = found;
      if (end) return {attributes, isEmpty: end === '/>'};
      if (value === undefined || value.includes('<')) repair(`the tag <${name}> is damaged`);
      attributes.set(key!, entities.decode(value ?? bare ?? ''));
    }
  };
  const start = (qualifiedName: string) => {
    if (open.length >= DEPTH_LIMIT) fail(`more than ${DEPTH_LIMIT} elements within each other`);
    const {attributes, isEmpty} = readAttributes(qualifiedName);
    const parent = open.at(-1);
    // What the elements around declare is looked up there: a copy for every element would take time and room with the square.
    const spaces = Object.create(parent?.spaces ?? SPACES) as Record<string, string>;
    for (const [key, value] of attributes)
      if (key === 'xmlns' || key.startsWith('xmlns:')) spaces[key.slice(6)] = value.trim();
    const [name, prefix = ''] = qualifiedName.split(':').reverse() as [string, string?];
    const element = {name, space: spaces[prefix] ?? prefix, attributes, children: []};
    parent?.element.children.push(element);
    root ??= element;
    if (isEmpty) return;
    // HTML between the tags of a feed.
    if (VOID_ELEMENT.test(name) && !text.startsWith('</', at)) repair(`<${qualifiedName}> is not closed`);
    else open.push({qualifiedName, element, spaces});
  };

  const end = (qualifiedName: string) => {
    const last = open.at(-1);
    if (last?.qualifiedName !== qualifiedName)
      repair(`</${qualifiedName}> closes ${last ? `<${last.qualifiedName}>` : 'nothing'}`);
    const depth = open.findLastIndex((element) => element.qualifiedName === qualifiedName);
    if (depth >= 0) open.length = depth;
  };

  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) addText(entities.decode(text.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    PIECE.lastIndex = at = next;
    const found = PIECE.exec(text);
    if (!found) {
      // A comment or a section that is not closed takes the rest; any other sign stands for itself.
      if (/^<[!?]/.test(text.slice(at, at + 2))) fail('a damaged tag');
      repair('a damaged tag');
      addText('<');
      at++;
      continue;
    }
    const [, data, doctype, endName, startName] = found;
    if (startName && root && !open.length) {
      repair('a second root element');
      return root;
    }
    at = PIECE.lastIndex;
    if (data !== undefined) addText(data);
    else if (doctype) {
      const begin = at;
      at = findDoctypeEnd(text, at) || fail('the document type is damaged');
      entities.declare(text.slice(begin, at));
    } else if (endName) end(endName);
    else if (startName) start(startName);
  }
  at = text.length;
  if (open.length) fail(`<${open.at(-1)!.qualifiedName}> is not closed`);
  return root ?? fail('no element');
};
