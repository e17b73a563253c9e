import {OPENING_LIMIT, readDateline} from './dateline.js';
import {record, type Scope} from './read-fields.js';
import {firstParagraph} from './read-html.js';
import {ITEM, type Extension, type FeedDefaults, type Item} from './release-fields.js';
import type {Release} from './release.js';

const readItem = record(ITEM, 'id');
const readLoneItem = record(ITEM);

const PRECISION: Record<string, number> = {year: 4, month: 7};

const datesOf = (item: Item, extension: Extension): Pick<Release, 'date' | 'dateSource' | 'dateline'> => {
  const {contentHtml} = item;
  const {date: given, dateline: stated} = extension;
  const known = (given ?? item.datePublished)?.slice(0, PRECISION[extension.datePrecision ?? '']);
  // A body is read only for what nothing else says.
  const read =
    stated && (known || stated.date)
      ? undefined
      : readDateline(
          (contentHtml && firstParagraph(contentHtml, OPENING_LIMIT)) ||
            (item.contentText ?? item.summary ?? ''),
          parseInt(known ?? item.modified ?? ''),
        );
  const date = known ?? stated?.date ?? read?.date;
  const dateSource = given ? (extension.dateSource ?? 'given') : known ? 'published' : 'dateline';
  return {
    date,
    dateSource: date ? dateSource : undefined,
    dateline: stated ?? (read && {...read, countries: []}),
  };
};

/**
 * One item of a feed as a release; nothing where it has no `id`, unless it stands alone: then its address, or the empty
 * string, serves as one. Faults go to `scope`.
 */
export const parseRelease = (
  value: unknown,
  path: string,
  scope: Scope,
  defaults: FeedDefaults,
  isAlone?: boolean,
): Release | undefined => {
  const item = (isAlone ? readLoneItem : readItem)(value, path, scope) ?? (isAlone && {});
  if (!item) return undefined;
  const {url, tags = [], extension = {}} = item;
  const {date, dateSource, dateline} = datesOf(item, extension);
  const imageUrl = extension.image?.url ?? item.image ?? item.bannerImage;
  // Every release has the same fields in the same order: thousands of them are made and read faster.
  return {
    id: item.id ?? url ?? '',
    url,
    canonicalUrl: extension.canonicalUrl,
    title: item.title,
    language: item.language ?? defaults.language,
    type: extension.type,
    typeLabel: extension.typeLabel,
    date,
    dateSource,
    modified: item.modified,
    dateline,
    sources: extension.source ?? item.authors ?? item.author ?? defaults.authors ?? defaults.author ?? [],
    fieldsOfWork: extension.fieldsOfWork ?? tags.map((label) => ({label})),
    tags,
    countries: extension.countries ?? [],
    locations: extension.locations ?? [],
    summary: item.summary,
    contentHtml: item.contentHtml,
    contentText: item.contentText,
    baseUrl: extension.baseUrl ?? scope.base ?? url,
    image: imageUrl ? {alt: '', ...extension.image, url: imageUrl} : undefined,
    attachments: item.attachments ?? [],
    contacts: extension.contacts ?? [],
    footnotes: extension.footnotes ?? [],
    translations: extension.translations ?? [],
    rights: extension.rights,
  };
};
