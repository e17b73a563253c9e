import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readHtml} from '../../src/model/read-html.js';
import {tagSoup, wellFormedBody} from '../support/html-arbitrary.js';
import {expectedTree, parseBody, textOf, textOfTree} from '../support/html-oracle.js';
import {findRemoved} from '../support/purify-oracle.js';
import {findForbidden, toElements} from '../support/rich-text-guard.js';

const BASE = 'https://example.org/news/';
const read = (html: string) => readHtml(html, {baseUrl: BASE}).children;
const SEED = 20111024;

describe('readHtml on generated bodies', () => {
  it('sees what the browser sees in a well-formed one', () => {
    fc.assert(
      fc.property(wellFormedBody, (html) => {
        expect(read(html)).to.deep.equal(expectedTree(parseBody(html, BASE)));
      }),
      {seed: SEED, numRuns: 1500},
    );
  });

  it('keeps all the text of tag soup, and nothing that is not allowed', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const tree = read(html);
        expect(textOfTree(tree)).to.equal(textOf(parseBody(html, BASE)));
        expect(findForbidden(tree)).to.deep.equal([]);
      }),
      {seed: SEED, numRuns: 4000},
    );
  });

  it('makes nothing of tag soup that DOMPurify would remove', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        expect(findRemoved(read(html))).to.deep.equal([]);
      }),
      {seed: SEED, numRuns: 500},
    );
  });

  it('keeps the same text when its own tree is written out and read again', () => {
    fc.assert(
      fc.property(wellFormedBody, (html) => {
        const tree = read(html);
        const {innerHTML} = toElements(tree, document.createElement('div'));
        expect(textOfTree(read(innerHTML))).to.equal(textOfTree(tree));
      }),
      {seed: SEED, numRuns: 300},
    );
  });
});
