import {expect} from '@open-wc/testing';
import {readHtml} from '../../src/model/read-html.js';
import {ADDRESS_CARRIERS, ATTACK_ADDRESSES, ATTACK_MARKUP} from '../support/attacks.js';
import {GENERATED_ATTACKS} from '../support/attack-grammar.js';
import {findRemoved} from '../support/purify-oracle.js';
import {findForbidden, toElements} from '../support/rich-text-guard.js';

const BASES = ['https://example.org/news/', undefined, 'javascript:alert(1)//', 'data:text/html,'];

/** What a page could run or load, and what marks the elements themselves as more than text. */
function findDanger(html: string, baseUrl: string | undefined): string[] {
  const {children} = readHtml(html, {baseUrl});
  const page = document.implementation.createHTMLDocument();
  const elements = toElements(children, page.createElement('div')).querySelectorAll('*');
  return [
    ...findForbidden(children),
    ...[...elements].flatMap((element) =>
      element
        .getAttributeNames()
        .filter(
          (name) =>
            /^(on|style|class|id|srcset|xlink)/.test(name) ||
            /^\s*(javascript|vbscript|data):/i.test(element.getAttribute(name)!.replace(/[\0-\x20]/g, '')),
        )
        .map((name) => `${element.localName} ${name}`),
    ),
  ];
}

describe('readHtml on attacks', () => {
  it('lets no dangerous address through, whatever it stands in', () => {
    for (const address of ATTACK_ADDRESSES)
      for (const carrier of ADDRESS_CARRIERS)
        for (const base of BASES) {
          const html = carrier.replaceAll('@', () => address);
          expect(findDanger(html, base), `${JSON.stringify(html)} at ${base}`).to.deep.equal([]);
        }
  });

  it('makes no link of an address with a forbidden scheme', () => {
    for (const address of [
      'javascript:alert(1)',
      ' java\tscript:x',
      '&#106avascript:x',
      'data:,x',
      'vbscript:x',
      'blob:x',
    ])
      expect(readHtml(`<a href="${address}">x</a>`, {baseUrl: BASES[0]}).children, address).to.deep.equal([
        'x',
      ]);
  });

  it('makes nothing but allowed elements and attributes of hostile markup', () => {
    for (const html of ATTACK_MARKUP)
      for (const base of BASES) expect(findDanger(html, base), `${html} at ${base}`).to.deep.equal([]);
  });

  it('makes nothing else of hostile markup inside of other markup', () => {
    for (const html of ATTACK_MARKUP)
      for (const [start, end] of [
        ['<p>', '</p>'],
        ['<table><tr><td>', '</table>'],
        ['<table>', '</table>'],
        ['<svg><title>', '</title></svg>'],
        ['<math><mtext>', ''],
        ['<b><a href=x>', '</b></a>'],
        ['<!--', ''],
        ['<p title="', '">'],
        ["<img alt='", "'>"],
        ['<textarea>', ''],
      ])
        expect(findDanger(start + html + end, BASES[0]), start + html).to.deep.equal([]);
  });

  it('makes nothing of any attack that DOMPurify would remove', () => {
    for (const html of GENERATED_ATTACKS)
      expect(findRemoved(readHtml(html, {baseUrl: BASES[0]}).children), html).to.deep.equal([]);
  });

  it('reads a pair of hostile pieces as safely as each', () => {
    ATTACK_MARKUP.forEach((html, i) => {
      const other = ATTACK_MARKUP[(i * 7 + 3) % ATTACK_MARKUP.length]!;
      expect(findDanger(html + other, BASES[0]), html + other).to.deep.equal([]);
    });
  });
});
