import {everything} from '../../stories/support/sample-releases.js';
import {GENERATED_ATTACKS} from './attack-grammar.js';
import {fillStrings} from './fill-strings.js';

/** Fields that are read only where they have a certain shape. */
export const IS_SHAPED = /^(language|date\w*|mime_type|email|type|id)$/;

/** Fields that hold an address. */
export const IS_ADDRESS = /(url|href)$/;

/** Notes of a release: each of them is a body. */
export const NOTES = 14;

/** Hands out every attack in turn. */
export const attacks = () => {
  let at = 0;
  return () => GENERATED_ATTACKS[at++ % GENERATED_ATTACKS.length]!;
};

/** So many of a kind. */
export const list = <T>(length: number, make: (i: number) => T): T[] =>
  Array.from({length}, (_, i) => make(i));

/** So many elements that everything which stands in one of them so often has stood there once. */
export const enough = (each: number): number => Math.ceil(GENERATED_ATTACKS.length / each);

/** A release in which every body is another attack, and every other field that `isMeant` too. */
export const releasesOf = (count: number, isMeant: (key: string) => boolean) => {
  const [next, nextBody] = [attacks(), attacks()];
  return list(count, (i) => {
    const filled = fillStrings(everything, (before, key) =>
      isMeant(key) ? next() : before,
    ) as typeof everything;
    const footnotes = list(NOTES, (n) => ({id: `${n}`, label: next(), content_html: nextBody()}));
    return {...filled, id: `${i}`, content_html: nextBody(), _osce: {...filled._osce, footnotes}};
  });
};

/** Entries of a navigation, three at each level. */
export const entries = (next: () => string, depth: number): object[] =>
  list(3, () => ({
    label: next(),
    href: next(),
    badge: next(),
    lang: next(),
    ...(depth && {children: entries(next, depth - 1)}),
  }));

/** A way through a navigation, down to a page that is the current one. */
export const wayOf = (next: () => string, depth: number): object =>
  depth
    ? {label: next(), href: next(), children: [wayOf(next, depth - 1)]}
    : {label: next(), href: '/current'};

/** A roster of so many States, in which everything is an attack. */
export const rosterOf = (next: () => string, count: number) => ({
  groups: [{id: 'g', names: {en: next(), und: next()}}],
  countries: list(count, () => ({
    id: next(),
    group: 'g',
    names: {en: next(), [next()]: next()},
    aliases: [next()],
    badge: next(),
    alpha2: next(),
    joined: next(),
    fieldOperation: next(),
  })),
});

/** A feed of RSS of such items. */
export const rss = (items: readonly (() => string)[]) => `<?xml version="1.0"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title>${items
    .map(
      (
        next,
      ) => `<item><guid>${Math.random()}</guid><link><![CDATA[${next()}]]></link><title><![CDATA[${next()}]]></title>
<description><![CDATA[${next()}]]></description><category><![CDATA[${next()}]]></category>
<content:encoded><![CDATA[${next()}]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`;
