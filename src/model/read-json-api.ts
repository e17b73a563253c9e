/**
 * Where a [JSON:API](https://jsonapi.org/format/1.1/) server keeps what a release is made of: a field of the resource, or a path
 * through fields, relationships and included resources (`field_image.field_media_image.uri.url`).
 */
export interface JsonApiFields {
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly summary?: string;
  readonly body?: string;
  readonly type?: string;
  readonly source?: string;
  readonly fieldsOfWork?: string;
  readonly countries?: string;
  readonly image?: string;
  readonly attachments?: string;
}

/** The names that a new Drupal site gives its articles. */
export const DRUPAL_FIELDS: Readonly<Required<JsonApiFields>> = {
  url: 'path.alias',
  title: 'title',
  date: 'created',
  modified: 'changed',
  language: 'langcode',
  summary: 'body.summary',
  body: 'body.processed',
  type: 'field_type',
  source: 'field_source',
  fieldsOfWork: 'field_tags',
  countries: 'field_countries',
  image: 'field_image',
  attachments: 'field_attachments',
};

type Fields = Readonly<Record<string, unknown>>;

interface Resource {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly attributes?: Fields;
  readonly relationships?: Readonly<Record<string, {readonly data?: unknown} | undefined>>;
  readonly meta?: unknown;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: unknown, name: string): unknown =>
  isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;

const keyOf = ({type, id}: Resource): string => `${String(type)} ${String(id)}`;

/** The values at a path from a resource: attributes are looked into, relationships are followed. */
const findAll = (start: Resource, path: string, included: ReadonlyMap<string, Resource>): unknown[] => {
  let values: unknown[] = [start];
  for (const name of path.split('.'))
    values = values
      .flatMap((value) => {
        const data = own(own(own(value, 'relationships'), name), 'data');
        const found = data ?? own(own(value, 'attributes'), name) ?? own(value, name);
        return Array.isArray(found) ? (found as unknown[]) : [found];
      })
      .filter((value) => value !== undefined && value !== null)
      .map((value) => {
        const resource = isObject(value) ? included.get(keyOf(value)) : undefined;
        // What is said of the relationship, such as the words for a picture, is not in the resource.
        return resource && isObject(value) ? {...resource, meta: value.meta ?? resource.meta} : value;
      });
  return values;
};

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : undefined;

/** A time as it is, or from the seconds that the first servers wrote. */
const timeOf = (time: string | undefined): string | undefined =>
  /^\d{9,10}$/.test(time ?? '') ? new Date(Number(time) * 1000).toISOString() : time;

/** What a resource or a value is called. */
const labelOf = (value: unknown): string | undefined => {
  const attributes = own(value, 'attributes');
  for (const name of ['name', 'title', 'label', 'filename']) {
    const label = stringOf(own(attributes, name) ?? own(value, name));
    if (label) return label;
  }
  return stringOf(value);
};

/** The address of a file, directly or through the media that holds it. */
const addressOf = (value: unknown): string | undefined => {
  const attributes = own(value, 'attributes') ?? value;
  const uri = own(attributes, 'uri');
  return stringOf(own(uri, 'url')) ?? stringOf(uri) ?? stringOf(own(attributes, 'url')) ?? stringOf(value);
};

const hrefOf = (link: unknown): string | undefined => stringOf(link) ?? stringOf(own(link, 'href'));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : isObject(value) ? [value] : []);

/**
 * A document of [JSON:API](https://jsonapi.org/format/1.1/), as Drupal serves its nodes, as a JSON Feed. `fields` says where a
 * site keeps what; those it does not name are where a new Drupal site has them.
 */
export const readJsonApi = (document: unknown, fields: JsonApiFields = {}): object => {
  const places: Required<JsonApiFields> = {...DRUPAL_FIELDS, ...fields};
  const included = new Map(
    listOf(own(document, 'included')).map((entry) => [keyOf(entry as Resource), entry as Resource]),
  );
  const readItem = (resource: Resource): object => {
    const all = (name: keyof JsonApiFields) => findAll(resource, places[name], included);
    const one = (name: keyof JsonApiFields) => stringOf(all(name)[0]);
    const labels = (name: keyof JsonApiFields) => all(name).map(labelOf);
    const [image] = all('image');
    const field = places.body.replace(/\.processed$/, '');
    const bodies = [`${field}.value`, field].flatMap((path) => findAll(resource, path, included));
    const date = timeOf(one('date'));
    // A field of Drupal that holds a day and no time.
    const isDay = date?.length === 10;
    return {
      id: stringOf(resource.id),
      url: one('url'),
      title: one('title'),
      language: one('language'),
      summary: one('summary'),
      // A text that is not processed is given as it was written, or is the whole field.
      content_html: one('body') ?? bodies.map(stringOf).find((body) => body),
      date_published: isDay ? undefined : date,
      date_modified: timeOf(one('modified')),
      authors: labels('source').map((name) => ({name})),
      tags: labels('fieldsOfWork'),
      attachments: all('attachments').map((file) => ({
        url: addressOf(file),
        title: labelOf(file),
        mime_type: stringOf(own(own(file, 'attributes'), 'filemime')),
        size_in_bytes: own(own(file, 'attributes'), 'filesize'),
      })),
      _osce: {
        date: isDay ? date : undefined,
        type_label: labelOf(all('type')[0]),
        countries: labels('countries'),
        image: image && {url: addressOf(image), alt: stringOf(own(own(image, 'meta'), 'alt'))},
      },
    };
  };
  const links = own(document, 'links');
  return {
    feed_url: hrefOf(own(links, 'self')),
    next_url: hrefOf(own(links, 'next')),
    items: listOf(own(document, 'data')).map((resource) => readItem(resource as Resource)),
  };
};
