import {childrenOf, textIn, type XmlElement} from './xml-element.js';

const MEDIA = /^media$|search\.yahoo\.com\/mrss/;
/** The namespace of podcasts, or its usual prefix. */
export const PODCAST = /^itunes$|itunes\.com\/dtds\/podcast/i;

/** What the extensions of feeds for pictures and sound say of an item. */
export interface Media {
  readonly image?: object;
  readonly title?: string;
  readonly description?: string;
}

/** Reads [Media RSS](https://www.rssboard.org/media-rss), which Atom uses too, and what podcasts have. */
export const readMedia = (item: XmlElement): Media => {
  const groups = [item, ...childrenOf(item, 'group', MEDIA)];
  const find = (name: string) => groups.flatMap((group) => childrenOf(group, name, MEDIA));
  const picture =
    find('content').find(
      ({attributes}) => attributes.get('medium') === 'image' || attributes.get('type')?.startsWith('image/'),
    ) ?? find('thumbnail')[0];
  const cover = childrenOf(item, 'image', PODCAST)[0]?.attributes.get('href');
  const within = (name: string) =>
    textIn([...(picture ? childrenOf(picture, name, MEDIA) : []), ...find(name)]);
  return {
    image: picture
      ? {
          url: picture.attributes.get('url'),
          credit: within('credit'),
          caption: textIn(childrenOf(picture, 'description', MEDIA)),
        }
      : cover && {url: cover},
    title: textIn(find('title')),
    description: textIn([
      ...find('description'),
      ...childrenOf(item, 'summary', PODCAST),
      ...childrenOf(item, 'subtitle', PODCAST),
    ]),
  } as Media;
};
