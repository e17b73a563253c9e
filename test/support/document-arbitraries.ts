import fc from 'fast-check';
import {GENERATED_ATTACKS} from './attack-grammar.js';
import {NAUGHTY_STRINGS} from './naughty-strings.js';

/** Texts that are hard on whoever shows them, each with something to see in it. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    {weight: 3, arbitrary: fc.constantFrom(...NAUGHTY_STRINGS)},
    {weight: 3, arbitrary: fc.constantFrom(...GENERATED_ATTACKS)},
    {weight: 2, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 30})},
    {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 30})},
  )
  .filter((text) => text.length <= 2000 && /\S/.test(text));

const address = fc.oneof(
  {weight: 3, arbitrary: fc.webUrl({withQueryParameters: true, withFragments: true})},
  {weight: 1, arbitrary: fc.constantFrom('/a', '?b', '#c', '../d', 'mailto:a@example.org', 'tel:+43')},
  {weight: 1, arbitrary: hostileText},
);
const language = fc.constantFrom('en', 'de', 'ru', 'ar', 'zh-Hans', 'x', 'tlh-a-b', 'no language', '');

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});

/** Without what is not there, as JSON has it. */
const clean = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

interface Entry {
  readonly label: string;
  readonly href?: string | undefined;
  readonly badge?: string | undefined;
  readonly lang?: string | undefined;
  readonly children?: Entry[] | undefined;
}

const {entry} = fc.letrec<{entry: Entry}>((tie) => ({
  entry: fc
    .record({
      label: hostileText,
      href: maybe(address),
      badge: maybe(hostileText),
      lang: maybe(language),
      children: fc.option(fc.array(tie('entry'), {maxLength: 4}), {nil: undefined, depthSize: 'small'}),
    })
    .map(clean),
}));

/** Navigations as a site might have them, with hostile texts. */
export const navigationDocument = fc.record({items: fc.array(entry, {minLength: 1, maxLength: 5})});

const body = fc.oneof(
  hostileText,
  fc
    .array(hostileText, {maxLength: 3})
    .map((texts) => texts.map((text) => `<p>${text}</p>`).join('<h3>H</h3>')),
);
const labelled = fc.record({id: maybe(hostileText), label: hostileText, url: maybe(address)}).map(clean);
const many = <T>(arbitrary: fc.Arbitrary<T>) => maybe(fc.array(arbitrary, {maxLength: 3}));

const item = fc
  .record({
    id: fc.oneof(hostileText, fc.nat()),
    url: maybe(address),
    title: maybe(hostileText),
    language: maybe(language),
    summary: maybe(hostileText),
    content_html: maybe(body),
    content_text: maybe(hostileText),
    date_published: maybe(fc.constantFrom('2011-10-24T00:00:00Z', '2011-10-24', 'never')),
    tags: many(hostileText),
    attachments: many(
      fc
        .record({
          url: address,
          mime_type: maybe(fc.constantFrom('application/pdf', 'x')),
          title: maybe(hostileText),
        })
        .map(clean),
    ),
    _osce: maybe(
      fc
        .record({
          type_label: maybe(hostileText),
          source: many(labelled),
          fields_of_work: many(labelled),
          locations: many(fc.record({name: hostileText})),
          image: maybe(
            fc.record({url: address, alt: maybe(hostileText), caption: maybe(hostileText)}).map(clean),
          ),
          contacts: many(
            fc.record({name: maybe(hostileText), role: maybe(hostileText), url: maybe(address)}).map(clean),
          ),
          footnotes: many(
            fc
              .record({
                id: fc.oneof(fc.constantFrom('1', '2'), hostileText),
                label: maybe(hostileText),
                content_html: maybe(body),
              })
              .map(clean),
          ),
          translations: many(fc.record({language, url: maybe(address), id: maybe(hostileText)}).map(clean)),
          rights: maybe(fc.record({holder: maybe(hostileText), credit: maybe(hostileText)}).map(clean)),
        })
        .map(clean),
    ),
  })
  .map(clean);

/** Feeds of releases with hostile texts in every field. */
export const feedDocument = fc.record({
  version: fc.constant('https://jsonfeed.org/version/1.1'),
  items: fc.array(item, {minLength: 1, maxLength: 4}),
});

const names = fc.oneof(
  hostileText,
  fc.dictionary(fc.constantFrom('en', 'de', 'ru', 'valueOf', 'toString', 'xx-yy'), hostileText, {minKeys: 1}),
);

/** Rosters of a page's own with hostile texts, in groups of their own. */
export const rosterDocument = fc
  .record({
    groups: fc.uniqueArray(fc.record({id: hostileText, names}), {
      minLength: 1,
      maxLength: 3,
      selector: ({id}) => id.trim(),
    }),
    countries: fc.uniqueArray(
      fc
        .record({
          id: hostileText,
          names,
          sortNames: maybe(names),
          aliases: many(hostileText),
          badge: maybe(names),
          alpha2: maybe(fc.constantFrom('XX', 'qz')),
          joined: maybe(fc.constantFrom('1975', '1992-01-30')),
        })
        .map(clean),
      {minLength: 1, maxLength: 6, selector: ({id}) => id.trim()},
    ),
    place: fc.nat(),
  })
  .map(({groups, countries, place}) => ({
    complete: true,
    order: 'given',
    groups,
    countries: countries.map((country, i) => ({...country, group: groups[(i + place) % groups.length]!.id})),
  }));

const fails = () => {
  throw new TypeError('a trap');
};
const cyclic = () => {
  const ring: Record<string, unknown> = {items: [], label: 'ring'};
  ring['items'] = [ring];
  ring['children'] = [ring];
  ring['_osce'] = ring;
  return ring;
};

/** Objects that behave as no JSON does: proxies and getters that throw, circles, classes, endless lists. */
const exotics: readonly (() => unknown)[] = [
  () => new Proxy({}, {get: fails}),
  () => new Proxy([], {get: fails, ownKeys: fails, getPrototypeOf: fails, has: fails}),
  () => new Proxy({items: [{id: '1', label: 'x'}]}, {ownKeys: fails}),
  () => Proxy.revocable({}, {}).proxy,
  () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => ({
    get items() {
      return fails();
    },
  }),
  () => ({
    items: [
      {
        id: '1',
        get title() {
          throw null;
        },
        get label() {
          throw undefined;
        },
      },
    ],
  }),
  () => ({
    items: new Proxy([1, 2], {get: (target, name) => (name === 'length' ? 1e9 : Reflect.get(target, name))}),
  }),
  () => ({
    countries: [
      {
        id: 'de',
        get names() {
          throw 'a text';
        },
      },
    ],
  }),
  cyclic,
  () => new Map([['items', []]]),
  () => new Set([1]),
  () => new Date(NaN),
  () => BigInt(7),
  () => Symbol('x'),
  () => () => undefined,
  () => class Items {},
  () => Promise.resolve({items: []}),
  () => document,
  () => window,
  () =>
    new (class Feed {
      items = [{id: 1n, title: 'x'}];
    })(),
  () => Object.freeze({items: Object.freeze([Object.freeze({id: 'a', label: 'b', title: 'c'})])}),
  () => Object.assign(Object.create(null) as object, {items: [Object.create(null)]}),
  () => ({items: Array(1e6)}),
  () => ({items: [, , {id: 1, label: 'x'}, ,]}),
  () => ({items: {length: 3, 0: 'x'}}),
  () => JSON.parse('{"__proto__":{"items":[]},"constructor":{"prototype":{"x":1}}}') as unknown,
  () => ({
    items: [
      {id: '__proto__', label: '__proto__', title: '__proto__'},
      {id: 'constructor', label: 'toString'},
    ],
  }),
  () => new Uint8Array(9),
  () => new String('{"items":[]}'),
  () => '{"items":[{"id":"\\ud800","label":"\\ud800","title":"\\ud800"}]}',
  () => '[[[[[[[',
  () => '\ufeff{}',
];

/** Makes anything a program may hand to a property of an element; what it makes is too strange to be looked at by the generator. */
export const anyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom(...exotics)},
  {
    weight: 1,
    arbitrary: fc
      .anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      })
      .map((value) => () => value),
  },
  {weight: 1, arbitrary: fc.jsonValue().map((value) => () => value)},
);
