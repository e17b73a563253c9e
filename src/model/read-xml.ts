import {decodeReferences} from './character-references.js';
import {FormatError} from './problem.js';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name without the prefix. */
  readonly name: string;
  /** The address of its [namespace](https://www.w3.org/TR/xml-names/); empty for none. */
  readonly space: string;
  /** Decoded values by the names as they are written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text in their order. */
  readonly children: readonly (XmlElement | string)[];
}

/** Elements within each other: no feed has more than some dozens, and what walks the tree calls itself. */
const DEPTH_LIMIT = 200;

/** What may begin with `<`; the document type has a reader of its own. */
const PIECE =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[([^]*?)\]\]>|(!DOCTYPE)\s|\/([^\s<>/]+)\s*>|([^\s<>/!?][^\s<>/=]*))/y;
const ATTRIBUTE = /\s*(?:(\/?>)|([^\s<>/=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)'))/y;

/**
 * The end of a document type that goes on at `at`, with the declarations inside it; 0 for none. No declaration is used, so no
 * entity grows and nothing is fetched.
 */
const skipDoctype = (text: string, at: number): number => {
  for (let depth = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return 0;
    } else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '>' && !depth) return at + 1;
    // A declaration inside the brackets ends with the same sign as the whole.
  }
  return 0;
};

interface Open {
  readonly qualifiedName: string;
  readonly element: XmlElement & {readonly children: (XmlElement | string)[]};
  readonly spaces: Readonly<Record<string, string>>;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * The root element of an XML 1.0 document with namespaces. Comments, instructions and the document type are left out; HTML's
 * names of characters are read too, which feeds contain against the rules. Time is proportional to the length.
 *
 * @throws {FormatError} it is not well-formed; the line is named
 */
export const readXml = (text: string): XmlElement => {
  let at = 0;
  let root: XmlElement | undefined;
  const open: Open[] = [];
  const fail = (fault: string): never => {
    const line = text.slice(0, at).split('\n').length;
    throw new FormatError({path: '', fault: `not XML: ${fault} (line ${line})`});
  };
  const addText = (content: string) => {
    if (open.length) open.at(-1)!.element.children.push(content);
    else if (content.trim().replace('\ufeff', '')) fail('text outside of the root element');
  };
  const readAttributes = (name: string): {attributes: Map<string, string>; isEmpty: boolean} => {
    const attributes = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(text) ?? fail(`the tag <${name}> is damaged`);
      at = ATTRIBUTE.lastIndex;
      if (found[1]) return {attributes, isEmpty: found[1] === '/>'};
      attributes.set(found[2]!, decodeReferences(found[3] ?? found[4] ?? ''));
    }
  };
  const start = (qualifiedName: string) => {
    if (root && !open.length) fail('a second root element');
    if (open.length >= DEPTH_LIMIT) fail(`more than ${DEPTH_LIMIT} elements within each other`);
    const {attributes, isEmpty} = readAttributes(qualifiedName);
    const parent = open.at(-1);
    const spaces: Record<string, string> = Object.assign(Object.create(null), parent?.spaces ?? {xml: XML});
    for (const [key, value] of attributes)
      if (key === 'xmlns' || key.startsWith('xmlns:')) spaces[key.slice(6)] = value;
    const [name, prefix = ''] = qualifiedName.split(':').reverse() as [string, string?];
    const element = {name, space: spaces[prefix] ?? '', attributes, children: []};
    parent?.element.children.push(element);
    root ??= element;
    if (!isEmpty) open.push({qualifiedName, element, spaces});
  };

  const end = (qualifiedName: string) => {
    const last = open.pop();
    if (last?.qualifiedName !== qualifiedName)
      fail(`</${qualifiedName}> closes ${last ? `<${last.qualifiedName}>` : 'nothing'}`);
  };

  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) addText(decodeReferences(text.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    PIECE.lastIndex = at = next;
    const [, data, doctype, endName, startName] = PIECE.exec(text) ?? fail('a damaged tag');
    at = PIECE.lastIndex;
    if (data !== undefined) addText(data);
    else if (doctype) at = skipDoctype(text, at) || fail('the document type is damaged');
    else if (endName) end(endName);
    else if (startName) start(startName);
  }
  if (open.length) fail(`<${open.at(-1)!.qualifiedName}> is not closed`);
  return root ?? fail('no element');
};

/** The children of an element with a name, in a namespace if one is given. */
export const childrenOf = ({children}: XmlElement, name: string, space?: string): XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && (space === undefined || child.space === space),
  );

/** All the text in an element, at any depth. */
export const textOfXml = ({children}: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('');

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What is in an element, as HTML text: for XHTML within a feed, which is then read as any other body. */
export const htmlOfXml = ({children}: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return escape(child);
      const attributes = [...child.attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
      const isVoid = /^(br|hr|img|source|track|wbr|col)$/.test(child.name);
      return `<${child.name}${attributes}>${isVoid ? '' : `${htmlOfXml(child)}</${child.name}>`}`;
    })
    .join('');
