import fc from 'fast-check';
import type {CountryEntry, CountryGroup, Names, RosterChanges} from '../../src/model/country.js';
import type {Navigation, NavigationItem} from '../../src/model/navigation.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';
import type {Release} from '../../src/model/release.js';
import {hostileText} from './document-arbitraries.js';

const optional = <T extends object>(
  needed: {[K in keyof T]: fc.Arbitrary<T[K]>},
  requiredKeys: (keyof T)[],
): fc.Arbitrary<T> => fc.record(needed as never, {requiredKeys: requiredKeys as never}) as fc.Arbitrary<T>;

/** A text as a model holds one: without white space around it. */
const text = hostileText.map((found) => found.trim());
const page = fc.webUrl({withQueryParameters: true, withFragments: true}).map((url) => new URL(url).href);
const link = fc.oneof(page, fc.constantFrom('mailto:a@example.org', 'tel:+43123'));
const language = fc.constantFrom('en', 'de', 'ru', 'zh-Hans', 'sr-Latn-RS', 'x', 'tlh-a-b');
const day = fc
  .date({min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.constantFrom('AT', 'MD', 'KG', 'QZ');
/** Nothing that is there has a size of nothing. */
const size = fc.integer({min: 1});
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, {maxLength: 3});

const labelled = {id: text, label: text, url: link};

const head = {
  id: text,
  url: page,
  canonicalUrl: page,
  title: text,
  language,
  type: text,
  typeLabel: text,
  date: fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
  ),
  dateSource: fc.constantFrom('given', 'published', 'dateline'),
  modified: day,
  dateline: optional({text, places: few(text), countries: few(code), date: day}, [
    'text',
    'places',
    'countries',
  ]),
  sources: few(optional({...labelled, isClosed: fc.constant(true)}, ['label'])),
  fieldsOfWork: few(optional(labelled, ['label'])),
  tags: few(text),
  countries: few(code),
  locations: few(fc.record({name: text})),
};

const rest = {
  summary: text,
  contentHtml: hostileText,
  contentText: hostileText,
  baseUrl: page,
  image: optional({url: page, alt: text, caption: text, credit: text, width: size, height: size}, [
    'url',
    'alt',
  ]),
  attachments: few(
    optional(
      {url: page, mimeType: fc.constant('application/pdf'), title: text, size, duration: size, language},
      ['url'],
    ),
  ),
  contacts: few(
    optional(
      {
        name: text,
        role: text,
        organization: text,
        address: text,
        email: fc.constant('a@example.org'),
        phone: text,
        url: link,
      },
      ['name'],
    ),
  ),
  footnotes: few(
    optional({id: text, label: text, contentHtml: hostileText, contentText: hostileText}, ['id', 'label']),
  ),
  translations: few(optional({language, url: page, id: text, title: text}, ['language'])),
  rights: optional({holder: text, credit: text, policyUrl: page}, ['holder']),
};

/** A date has a source, and a dateline is stated: what is read from a body is no part of what is written. */
const release = optional({...head, ...rest}, [
  'id',
  'date',
  'dateSource',
  'dateline',
  'sources',
  'fieldsOfWork',
  'tags',
  'countries',
  'locations',
  'attachments',
  'contacts',
  'footnotes',
  'translations',
  'baseUrl',
]) as unknown as fc.Arbitrary<Release>;

/** Feeds of releases in which everything has a value that a feed can give. */
export const releaseFeedModel = optional(
  {
    title: text,
    homePageUrl: page,
    language,
    nextUrl: page,
    releases: fc.uniqueArray(release, {maxLength: 3, selector: ({id}) => id}),
    problems: fc.constant([]),
  },
  ['language', 'releases', 'problems'],
).map((feed) => ({
  ...feed,
  // What names no language is in that of its feed.
  releases: feed.releases.map((each) => ({language: feed.language, ...each})),
})) as fc.Arbitrary<ReleaseFeed>;

const {item} = fc.letrec<{item: NavigationItem}>((tie) => ({
  item: optional(
    {
      label: text,
      href: link,
      badge: text,
      lang: language,
      children: fc.oneof({maxDepth: 5, depthSize: 'small'}, fc.constant([]), few(tie('item'))),
    },
    ['label', 'children'],
  ) as fc.Arbitrary<NavigationItem>,
}));

/** Navigations of any form. */
export const navigationModel: fc.Arbitrary<Navigation> = fc.record({
  items: few(item),
  problems: fc.constant([]),
});

const names = fc.dictionary(language, text, {minKeys: 1, maxKeys: 3}) as fc.Arbitrary<Names>;

const group: fc.Arbitrary<CountryGroup> = fc.record({id: text, names});

const entry = optional(
  {
    id: text,
    group: text,
    names,
    sortNames: names,
    alpha2: code,
    alpha3: fc.constantFrom('AUT', 'QQZ'),
    aliases: fc.array(text, {minLength: 1, maxLength: 3}),
    badge: fc.oneof(names, fc.constant({})),
    joined: fc.oneof(
      day,
      day.map((date) => date.slice(0, 4)),
    ),
    fieldOperation: text,
  },
  ['id'],
);

/** What pages say of States. */
export const rosterModel: fc.Arbitrary<RosterChanges> = fc
  .record({
    groups: fc.uniqueArray(group, {maxLength: 3, selector: ({id}) => id}),
    countries: fc.uniqueArray(entry, {maxLength: 4, selector: ({id}) => id}),
    isOrdered: fc.boolean(),
    isComplete: fc.boolean(),
  })
  .map(({countries, ...more}) => ({
    ...more,
    countries: countries.map((each, i): CountryEntry => ({...each, path: `countries[${i}]`})),
    problems: [],
  }));
