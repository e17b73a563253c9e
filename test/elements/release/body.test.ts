import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readHtml} from '../../../src/model/read-html.js';
import type {RichNode} from '../../../src/model/rich-text.js';
import {tagSoup, wellFormedBody} from '../../support/html-arbitrary.js';
import {ReleaseDriver} from '../../support/release-driver.js';
import {toElements} from '../../support/rich-text-guard.js';

const SEED = 20111024;
const URL = 'https://example.org/news/1';

/** Elements and texts of a body in their order, whatever level its headings have and however it scrolls its tables. */
const outline = (parent: Element): string =>
  [...parent.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      if (node.className === 'scroller')
        return outline(node.querySelector(':scope > table')!.parentElement!).trim();
      const name = node.localName.replace(/^h\d/, 'h');
      return `<${name}>${outline(node)}</${name}>`;
    })
    .join('');

const outlineOfTree = (nodes: readonly RichNode[]) =>
  outline(toElements(nodes, document.createElement('div')));

describe('the body of <osce-release>', () => {
  let driver: ReleaseDriver;
  beforeEach(async () => {
    driver = await ReleaseDriver.open({release: {url: URL, title: 'T', content_text: 'First.'}});
  });

  const show = async (html: string) => {
    driver.element.release = {url: URL, title: 'T', content_html: html, content_text: ' '};
    await driver.element.updateComplete;
    const body = driver.root.querySelector('[part="body"]');
    return body ? outline(body) : '';
  };

  const expectTree = (bodies: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(bodies, async (html) => {
        const {children} = readHtml(html, {baseUrl: URL});
        expect(await show(html)).to.equal(outlineOfTree(children));
      }),
      {seed: SEED, numRuns},
    );

  it('has every element and text of a well-formed one in its place', () => expectTree(wellFormedBody, 300));

  it('has every element and text of tag soup in its place', () => expectTree(tagSoup, 600));

  it('shows a line of a thousand links', async () => {
    const html = `<p>${'<a href="https://example.org/">link</a>, <b>word</b> '.repeat(1000)}end</p>`;
    expect(await show(html)).to.equal(`<p>${'<a>link</a>, <b>word</b> '.repeat(1000)}end</p>`);
  });
});
