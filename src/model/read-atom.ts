import {plainText} from './plain-text.js';
import {readHtml} from './read-html.js';
import {childrenOf, htmlOfXml, textOfXml, type XmlElement} from './read-xml.js';

const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name, element.space)[0];

/** A text construct (RFC 4287, section 3.1), as plain text or as HTML. */
const readText = (element: XmlElement | undefined): {text?: string; html?: string} => {
  if (!element || element.attributes.has('src')) return {};
  const type = element.attributes.get('type') ?? 'text';
  if (type === 'xhtml') return {html: htmlOfXml(childrenOf(element, 'div')[0] ?? element)};
  const content = textOfXml(element).trim() || undefined;
  return /html/.test(type) ? {html: content} : {text: content};
};

const asText = ({text, html}: {text?: string; html?: string}): string | undefined =>
  html ? plainText(readHtml(html).children) : text;

const linksOf = (element: XmlElement, relation: string) =>
  childrenOf(element, 'link', element.space)
    .map(({attributes}) => attributes)
    .filter((attributes) => (attributes.get('rel') ?? 'alternate') === relation);

/** Addresses are relative to the nearest `xml:base`, which is itself relative to those around it. */
const resolve = (address: string | undefined, bases: readonly (string | undefined)[]): string | undefined => {
  if (!address) return undefined;
  let resolved = address;
  for (const base of bases) {
    if (!base) continue;
    try {
      return new URL(resolved, base).href;
    } catch {
      // A base that is relative itself: the document's address completes it later.
      resolved = `${base.replace(/[^/]*$/, '')}${resolved}`;
    }
  }
  return resolved;
};

const readPeople = (element: XmlElement, bases: readonly (string | undefined)[]): object[] =>
  childrenOf(element, 'author', element.space).map((author) => {
    const [name, uri] = ['name', 'uri'].map((part) => {
      const found = childOf(author, part);
      return found && textOfXml(found).trim();
    });
    return {name, url: resolve(uri, bases)};
  });

const readEntry = (entry: XmlElement, feedBase: string | undefined): object => {
  const bases = [entry.attributes.get('xml:base'), feedBase];
  const one = (name: string) => {
    const found = childOf(entry, name);
    return found && textOfXml(found).trim();
  };
  const title = readText(childOf(entry, 'title'));
  const summary = readText(childOf(entry, 'summary'));
  const content = readText(childOf(entry, 'content'));
  const url = resolve(linksOf(entry, 'alternate')[0]?.get('href'), bases);
  return {
    id: one('id') ?? url,
    url,
    title: asText(title),
    language: entry.attributes.get('xml:lang'),
    summary: asText(summary),
    content_html: content.html,
    content_text: content.text,
    date_published: one('published') ?? one('updated'),
    date_modified: one('updated'),
    authors: readPeople(entry, bases),
    tags: childrenOf(entry, 'category', entry.space).map(
      ({attributes}) => attributes.get('label') ?? attributes.get('term'),
    ),
    attachments: linksOf(entry, 'enclosure').map((attributes) => ({
      url: resolve(attributes.get('href'), bases),
      mime_type: attributes.get('type'),
      title: attributes.get('title'),
      size_in_bytes: Number(attributes.get('length')) || undefined,
    })),
  };
};

/** A feed of [Atom](https://www.rfc-editor.org/rfc/rfc4287), or a lone entry of it, as a JSON Feed. */
export const readAtom = (root: XmlElement): object => {
  const base = root.attributes.get('xml:base');
  const link = (relation: string) => resolve(linksOf(root, relation)[0]?.get('href'), [base]);
  const isEntry = root.name === 'entry';
  return {
    title: isEntry ? undefined : asText(readText(childOf(root, 'title'))),
    home_page_url: isEntry ? undefined : link('alternate'),
    feed_url: link('self'),
    next_url: link('next'),
    language: root.attributes.get('xml:lang'),
    authors: isEntry ? [] : readPeople(root, [base]),
    items: (isEntry ? [root] : childrenOf(root, 'entry', root.space)).map((entry) => readEntry(entry, base)),
  };
};
