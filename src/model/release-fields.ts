import {calendarDate, statedDay} from './read-date.js';
import {
  amount,
  content,
  flag,
  identifier,
  language,
  link,
  list,
  mapped,
  matching,
  record,
  SUMMARY_LIMIT,
  text,
  textOf,
  webAddress,
  type Table,
} from './read-fields.js';
import type {
  Attachment,
  Contact,
  Dateline,
  DateSource,
  FieldOfWork,
  Footnote,
  Place,
  Release,
  ReleaseImage,
  Rights,
  Source,
  Translation,
} from './release.js';

/** What a feed says for all of its releases. */
export interface FeedDefaults {
  readonly language?: string;
  /** Of JSON Feed 1.1. */
  readonly authors?: readonly Source[];
  /** Of JSON Feed 1.0. */
  readonly author?: readonly Source[];
}

type Fields<K extends keyof Release> = {-readonly [P in K]?: NonNullable<Release[P]>};

/** What the `_osce` object of an item holds. */
export interface Extension extends Fields<
  | 'canonicalUrl'
  | 'type'
  | 'typeLabel'
  | 'date'
  | 'dateSource'
  | 'dateline'
  | 'fieldsOfWork'
  | 'countries'
  | 'locations'
  | 'contacts'
  | 'footnotes'
  | 'translations'
  | 'rights'
  | 'baseUrl'
> {
  datePrecision?: string;
  source?: Source[];
  image?: Partial<ReleaseImage>;
}

/** What JSON Feed itself says of an item, and its extension. */
export interface Item
  extends
    FeedDefaults,
    Fields<
      'id' | 'url' | 'title' | 'modified' | 'tags' | 'summary' | 'contentHtml' | 'contentText' | 'attachments'
    > {
  image?: string;
  bannerImage?: string;
  datePublished?: string;
  extension?: Extension;
}

const countries = list(
  mapped(matching('a two-letter country code', /^[a-z]{2}$/i), (code) => code.toUpperCase()),
);
const texts = list(text);

const FIELD_OF_WORK = {id: identifier, label: text, url: link};

const dateline = mapped(
  record<Partial<Dateline>>({text, places: texts, countries, date: calendarDate}, 'text'),
  (found) => ({places: [], countries: [], ...found}) as Dateline,
);

const footnote = mapped(
  record<Partial<Footnote>>({id: identifier, label: text, contentHtml: content, contentText: content}, 'id'),
  (found) => ({label: found.id, ...found}) as Footnote,
);

/** Those whom JSON Feed names as authors: sources, where there is a name to show. */
export const authors = list(
  mapped(
    record<{name?: string; url?: string}>({name: text, url: link}),
    ({name, ...more}): Source | undefined => (name ? {label: name, ...more} : undefined),
  ),
);

const attachment = mapped(
  record<Omit<Attachment, 'language'> & {extension?: {language?: string}}>(
    {
      url: webAddress,
      mimeType: matching('a media type', /^[\w.+-]+\/[\w.+-]+/),
      title: text,
      size: [amount, 'size_in_bytes'],
      duration: [amount, 'duration_in_seconds'],
      extension: [record({language}), '_osce'],
    },
    'url',
  ),
  ({extension, ...found}): Attachment => ({...found, ...extension}),
);

const contact = record<Contact>({
  name: text,
  role: text,
  organization: text,
  address: text,
  email: matching('an e-mail address', /^[^\s@<>:?&]+@[^\s@<>:?&]+$/),
  phone: text,
  url: link,
});

const image = record<Partial<ReleaseImage>>({
  url: webAddress,
  alt: text,
  caption: text,
  credit: text,
  width: amount,
  height: amount,
});

const extension = record<Extension>({
  canonicalUrl: webAddress,
  baseUrl: webAddress,
  type: text,
  typeLabel: text,
  date: calendarDate,
  dateSource: matching<DateSource>('a date source', /^(given|published|dateline)$/),
  datePrecision: matching('a date precision', /^(day|month|year)$/),
  dateline,
  source: list(record<Source>({...FIELD_OF_WORK, isClosed: [flag, 'closed']}, 'label')),
  fieldsOfWork: list(record<FieldOfWork>(FIELD_OF_WORK, 'label')),
  countries,
  locations: list(record<Place>({name: text}, 'name')),
  image,
  contacts: list(contact),
  footnotes: list(footnote),
  translations: list(
    record<Translation>({language, url: webAddress, id: identifier, title: text}, 'language'),
  ),
  rights: record<Rights>({holder: text, credit: text, policyUrl: webAddress}),
});

/** The fields of an item. */
export const ITEM: Table<Item> = {
  id: identifier,
  url: webAddress,
  title: text,
  language,
  summary: textOf(SUMMARY_LIMIT),
  contentHtml: content,
  contentText: content,
  image: webAddress,
  bannerImage: webAddress,
  datePublished: statedDay,
  modified: [statedDay, 'date_modified'],
  authors,
  author: authors,
  tags: texts,
  attachments: list(attachment),
  extension: [extension, '_osce'],
};
