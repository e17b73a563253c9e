import {identifyItems, type IdentifiedItem} from './identify-items.js';
import {plainText} from './plain-text.js';
import {readFeedDates} from './read-feed-date.js';
import {readHtml} from './read-html.js';
import {readMedia} from './read-media.js';
import {
  baseOf,
  bodyOfXml,
  childrenOf,
  resolveAddress,
  textIn,
  textOfXml,
  type XmlElement,
} from './xml-element.js';

/** Elements of Atom itself: in its namespace, or in none where the feed names its own only for some. */
const own = (element: XmlElement, name: string): XmlElement[] => {
  const declared = childrenOf(element, name, element.space);
  return declared.length ? declared : childrenOf(element, name, '');
};

const find = (element: XmlElement, name: string): XmlElement | undefined => own(element, name)[0];

const textOf = (element: XmlElement, ...names: readonly string[]): string | undefined =>
  textIn(names.flatMap((name) => own(element, name)));

interface TextConstruct {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** Text in base64, as Atom 0.3 has it; nothing where it is none. */
const decodeBase64 = (text: string): string | undefined => {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
};

/** A text construct (RFC 4287, section 3.1; Atom 0.3, section 3.1), as plain text or as HTML. */
const readText = (element: XmlElement | undefined): TextConstruct => {
  if (!element || element.attributes.has('src')) return {};
  const type = element.attributes.get('type')?.toLowerCase() ?? 'text';
  const isEncoded = element.attributes.get('mode')?.toLowerCase() === 'base64';
  const hasElements = element.children.some((child) => typeof child !== 'string');
  if (type === 'xhtml' || (hasElements && /html/.test(type)))
    return {html: bodyOfXml(childrenOf(element, 'div')[0] ?? element)};
  // What is neither text nor XML is in base64, and not for reading.
  if (type.includes('/') && !/^text\/|xml$/.test(type)) return {};
  const written = textOfXml(element).trim();
  const content = (isEncoded ? decodeBase64(written) : written) || undefined;
  return /html/.test(type) ? {html: content} : {text: content};
};

const asText = ({text, html}: TextConstruct): string | undefined =>
  html ? plainText(readHtml(html).children) : text;

const linksOf = (element: XmlElement, relation: string) =>
  own(element, 'link')
    .map(({attributes}) => attributes)
    .filter(
      (attributes) => (attributes.get('rel') ?? 'alternate').replace(/^.*\/relation\//, '') === relation,
    );

/** The address of a link; of several the one to a page. */
const findLink = (element: XmlElement, relation: string, base: string | undefined): string | undefined => {
  const links = linksOf(element, relation);
  const page = links.find((link) => /html/.test(link.get('type') ?? 'html')) ?? links[0];
  return resolveAddress(page?.get('href'), base);
};

const readPeople = (element: XmlElement, base: string | undefined): object[] =>
  own(element, 'author').map((author) => ({
    name: textOf(author, 'name') ?? textOf(author, 'email') ?? textOf(author, 'uri', 'url'),
    url: resolveAddress(textOf(author, 'uri', 'url'), base),
  }));

const readEntry = (entry: XmlElement, outerBase: string | undefined, address?: string): IdentifiedItem => {
  const base = baseOf(entry, outerBase);
  const [title, summary, content] = ['title', 'summary', 'content'].map((name) => find(entry, name));
  const body = readText(content);
  const textBase = content ? baseOf(content, base) : base;
  const media = readMedia(entry);
  const brief = asText(readText(summary));
  const hasBody = body.html !== undefined || body.text !== undefined;
  const dates = readFeedDates(
    textOf(entry, 'published', 'issued', 'created', 'updated', 'modified'),
    textOf(entry, 'updated', 'modified'),
  );
  return {
    id: textOf(entry, 'id'),
    url: findLink(entry, 'alternate', base) ?? resolveAddress(content?.attributes.get('src'), base),
    title: asText(readText(title)) ?? media.title,
    language: entry.attributes.get('xml:lang') ?? content?.attributes.get('xml:lang'),
    summary: brief ?? (hasBody ? undefined : media.description),
    content_html: body.html,
    content_text: body.text,
    date_published: dates.date_published,
    date_modified: dates.date_modified,
    authors: readPeople(entry, base),
    tags: own(entry, 'category').map(({attributes}) => attributes.get('label') ?? attributes.get('term')),
    attachments: linksOf(entry, 'enclosure').map((attributes) => ({
      url: resolveAddress(attributes.get('href'), base),
      mime_type: attributes.get('type'),
      title: attributes.get('title'),
      size_in_bytes: Number(attributes.get('length')) || undefined,
    })),
    _osce: {image: media.image, date: dates.date, base_url: textBase === address ? undefined : textBase},
  };
};

/**
 * A feed of [Atom](https://www.rfc-editor.org/rfc/rfc4287), of 1.0 or 0.3, or a lone entry of it, as a JSON Feed; `address` is where it
 * was found.
 */
export const readAtom = (root: XmlElement, address?: string): object => {
  const base = baseOf(root, address);
  const isEntry = root.name === 'entry';
  const entries = isEntry ? [root] : own(root, 'entry');
  return {
    title: isEntry ? undefined : asText(readText(find(root, 'title'))),
    home_page_url: isEntry ? undefined : findLink(root, 'alternate', base),
    feed_url: findLink(root, 'self', base),
    next_url: findLink(root, 'next', base),
    language: root.attributes.get('xml:lang'),
    authors: isEntry ? [] : readPeople(root, base),
    items: identifyItems(entries.map((entry) => readEntry(entry, isEntry ? address : base, address))),
  };
};
