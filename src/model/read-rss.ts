import {decodeReferences} from './character-references.js';
import {identifyItems, type IdentifiedItem} from './identify-items.js';
import {readFeedDates} from './read-feed-date.js';
import {readLabel} from './read-label.js';
import {PODCAST, readMedia} from './read-media.js';
import {
  baseOf,
  bodyOfXml,
  childrenOf,
  resolveAddress,
  textIn,
  textOfXml,
  type XmlElement,
} from './xml-element.js';

/** Modules by the addresses that feeds give them, or by the usual prefix where they forgot to declare it. */
const CONTENT = /^content$|\/rss\/1\.0\/modules\/content/;
const DUBLIN_CORE = /^dc(?:terms)?$|purl\.org\/dc\//;
const ATOM = /^atom\d*$|2005\/atom|purl\.org\/atom/i;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements of RSS itself: it has no namespace, several of its own, or the one that the feed happens to declare. */
const own = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element, name).filter(({space}) => !space || space === element.space);

const atomLink = (element: XmlElement, relation: string): string | undefined =>
  childrenOf(element, 'link', ATOM)
    .find(({attributes}) => (attributes.get('rel') ?? 'alternate') === relation)
    ?.attributes.get('href');

/** Elements with a name, at any depth. */
const descendantsOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? child : descendantsOf(child, name),
  );

/** HTML of the first element that has any. */
const htmlIn = (elements: readonly XmlElement[]): string | undefined => {
  for (const element of elements) {
    const html = bodyOfXml(element);
    if (html) return html;
  }
  return undefined;
};

/** An author is an address with the name behind it. */
const authorName = (author: string): string => /^\S+@\S+\s+\((.*)\)$/.exec(author)?.[1] ?? author;

const linkOf = (item: XmlElement): string | undefined =>
  textIn(own(item, 'link')) ?? atomLink(item, 'alternate') ?? own(item, 'link')[0]?.attributes.get('href');

const readAuthors = (item: XmlElement): object[] => {
  const authors = [
    ...childrenOf(item, 'creator', DUBLIN_CORE),
    ...own(item, 'author').map((author) => childrenOf(author, 'name')[0] ?? author),
  ];
  return (authors.length ? authors : childrenOf(item, 'author', PODCAST)).map((author) => ({
    name: authorName(textOfXml(author).trim()),
  }));
};

const readTexts = (item: XmlElement) => {
  const media = readMedia(item);
  const title = textIn(own(item, 'title')) ?? textIn(childrenOf(item, 'title', DUBLIN_CORE)) ?? media.title;
  const whole = htmlIn([
    ...childrenOf(item, 'encoded', CONTENT),
    // As the module for content had it at first: several forms of one text, each in a list's entry.
    ...childrenOf(item, 'items', CONTENT).flatMap((forms) => descendantsOf(forms, 'value')),
    ...childrenOf(item, 'body', XHTML),
    ...childrenOf(item, 'div', XHTML),
    ...childrenOf(item, 'content', ATOM),
  ]);
  const brief =
    htmlIn([
      ...own(item, 'description'),
      ...childrenOf(item, 'description', DUBLIN_CORE),
      ...childrenOf(item, 'summary', ATOM),
    ]) ?? media.description;
  return {
    title: title && readLabel(title),
    summary: whole && brief && readLabel(brief),
    content_html: whole ?? brief,
    image: media.image,
  };
};

const readItem = (item: XmlElement, outerBase: string | undefined, address?: string): IdentifiedItem => {
  const base = baseOf(item, outerBase);
  const guid = own(item, 'guid')[0];
  const identifier = guid && textOfXml(guid).trim();
  const isPermanent =
    identifier && guid.attributes.get('isPermaLink') !== 'false' && /^https?:/.test(identifier);
  const url = resolveAddress(linkOf(item), base) ?? (isPermanent ? identifier : undefined);
  const {image, ...texts} = readTexts(item);
  const published =
    textIn([...own(item, 'pubDate'), ...childrenOf(item, 'date', DUBLIN_CORE)]) ??
    textIn([...childrenOf(item, 'issued', DUBLIN_CORE), ...childrenOf(item, 'created', DUBLIN_CORE)]) ??
    textIn([...childrenOf(item, 'published', ATOM), ...childrenOf(item, 'updated', ATOM)]);
  const modified = textIn([
    ...childrenOf(item, 'updated', ATOM),
    ...childrenOf(item, 'modified', DUBLIN_CORE),
  ]);
  const dates = readFeedDates(published, modified);
  return {
    id: identifier || item.attributes.get('rdf:about') || undefined,
    url,
    ...texts,
    language: textIn(childrenOf(item, 'language', DUBLIN_CORE)) ?? item.attributes.get('xml:lang'),
    date_published: dates.date_published,
    date_modified: dates.date_modified,
    authors: readAuthors(item),
    tags: [...own(item, 'category'), ...childrenOf(item, 'subject', DUBLIN_CORE)].map((tag) =>
      decodeReferences(textOfXml(tag)),
    ),
    attachments: own(item, 'enclosure').map(({attributes}) => ({
      url: resolveAddress(attributes.get('url'), base),
      mime_type: attributes.get('type') || undefined,
      size_in_bytes: Number(attributes.get('length')) || undefined,
    })),
    _osce: {image, date: dates.date, base_url: base === address ? undefined : base},
  };
};

/**
 * The items in an element: within the channel, in RSS 1.0 beside it, in 1.1 in a list of their own; within what comes before them,
 * such as another item, where its end tag is missing.
 */
const itemsIn = ({children}: XmlElement): XmlElement[] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (!/^item$/i.test(child.name)) return itemsIn(child);
    return [child, ...itemsIn(child).filter(({space}) => space === child.space)];
  });

/**
 * A feed of [RSS 2.0](https://www.rssboard.org/rss-specification), or of its predecessors 0.9x and 1.0, as a JSON Feed; `address` is
 * where it was found.
 */
export const readRss = (root: XmlElement, address?: string): object => {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const base = baseOf(channel, baseOf(root, address));
  const title = textIn(own(channel, 'title'));
  return {
    title: title && readLabel(title),
    home_page_url: resolveAddress(linkOf(channel), base),
    feed_url: resolveAddress(atomLink(channel, 'self'), base),
    next_url: resolveAddress(atomLink(channel, 'next'), base),
    language:
      textIn([...own(channel, 'language'), ...childrenOf(channel, 'language', DUBLIN_CORE)]) ??
      root.attributes.get('xml:lang'),
    items: identifyItems(itemsIn(root).map((item) => readItem(item, base, address))),
  };
};
