import {plainText} from './plain-text.js';
import {readHtml} from './read-html.js';
import {readRfc822Date} from './read-rfc822-date.js';
import {childrenOf, htmlOfXml, textOfXml, type XmlElement} from './read-xml.js';

const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const ATOM = 'http://www.w3.org/2005/Atom';
const MEDIA = 'http://search.yahoo.com/mrss/';

/** Old feeds have no namespace, RSS 1.0 has one of its own; modules have others. */
const MODULES = new Set([CONTENT, DUBLIN_CORE, ATOM, MEDIA]);

const own = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element, name).filter(
    ({space}) => !MODULES.has(space) && !/itunes|slash|feedburner/.test(space),
  );

const textIn = (elements: readonly XmlElement[]): string | undefined =>
  elements.map((element) => textOfXml(element).trim()).find(Boolean);

/** What a description holds: HTML as text, as the rule is, or as elements, as some write it. */
const htmlIn = ([element]: readonly XmlElement[]): string | undefined => {
  if (!element) return undefined;
  const hasElements = element.children.some((child) => typeof child !== 'string');
  return (hasElements ? htmlOfXml(element) : textOfXml(element)).trim() || undefined;
};

/** RSS does not say whether a title is HTML: it is where it looks so. */
const asText = (text: string): string =>
  /<[a-z/]|&#?\w+;/i.test(text) ? plainText(readHtml(text).children) : text;

const atomLink = (element: XmlElement, relation: string): string | undefined =>
  childrenOf(element, 'link', ATOM)
    .find(({attributes}) => attributes.get('rel') === relation)
    ?.attributes.get('href');

const readImage = (item: XmlElement): object | undefined => {
  const groups = [item, ...childrenOf(item, 'group', MEDIA)];
  const find = (name: string) => groups.flatMap((group) => childrenOf(group, name, MEDIA));
  const picture =
    find('content').find(
      ({attributes}) => attributes.get('medium') === 'image' || attributes.get('type')?.startsWith('image/'),
    ) ?? find('thumbnail')[0];
  if (!picture) return undefined;
  return {
    url: picture.attributes.get('url'),
    credit: textIn([...childrenOf(picture, 'credit', MEDIA), ...find('credit')]),
    caption: textIn([...childrenOf(picture, 'description', MEDIA), ...find('description')]),
  };
};

const readItem = (item: XmlElement): object => {
  const guid = own(item, 'guid')[0];
  const identifier = guid && textOfXml(guid).trim();
  const link = textIn(own(item, 'link')) ?? atomLink(item, 'alternate');
  const isPermanent =
    identifier && guid.attributes.get('isPermaLink') !== 'false' && /^https?:/.test(identifier);
  const whole = htmlIn(childrenOf(item, 'encoded', CONTENT));
  const description = htmlIn(own(item, 'description'));
  const authors = [...childrenOf(item, 'creator', DUBLIN_CORE), ...own(item, 'author')];
  const published = textIn(own(item, 'pubDate'));
  return {
    id: identifier || (link ?? item.attributes.get('rdf:about')),
    url: link ?? (isPermanent ? identifier : undefined),
    title: asText(textIn(own(item, 'title')) ?? ''),
    language: textIn(childrenOf(item, 'language', DUBLIN_CORE)),
    summary: whole && description && asText(description),
    content_html: whole ?? description,
    date_published: published ? readRfc822Date(published) : textIn(childrenOf(item, 'date', DUBLIN_CORE)),
    date_modified: textIn(childrenOf(item, 'updated', ATOM)),
    authors: authors.map((author) => ({
      // An author is an address with the name behind it.
      name: textOfXml(author)
        .trim()
        .replace(/^\S+@\S+\s+\((.*)\)$/, '$1'),
    })),
    tags: [...own(item, 'category'), ...childrenOf(item, 'subject', DUBLIN_CORE)].map((tag) =>
      textOfXml(tag),
    ),
    attachments: own(item, 'enclosure').map(({attributes}) => ({
      url: attributes.get('url'),
      mime_type: attributes.get('type') || undefined,
      size_in_bytes: Number(attributes.get('length')) || undefined,
    })),
    _osce: {image: readImage(item)},
  };
};

/** A feed of [RSS 2.0](https://www.rssboard.org/rss-specification), or of its predecessors 0.9x and 1.0, as a JSON Feed. */
export const readRss = (root: XmlElement): object => {
  const channel = own(root, 'channel')[0] ?? root;
  return {
    title: textIn(own(channel, 'title')),
    home_page_url: textIn(own(channel, 'link')),
    feed_url: atomLink(channel, 'self'),
    next_url: atomLink(channel, 'next'),
    language: textIn([...own(channel, 'language'), ...childrenOf(channel, 'language', DUBLIN_CORE)]),
    // In RSS 1.0 the items stand beside the channel.
    items: [...own(channel, 'item'), ...(channel === root ? [] : own(root, 'item'))].map(readItem),
  };
};
