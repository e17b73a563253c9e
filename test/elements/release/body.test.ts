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

const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, figure, figcaption, table, caption';

const isBlock = (node: Node | null) =>
  node instanceof Element && node.matches(`${BLOCKS}, hr, tbody, tr, td`);

const isBlank = (node: Element) => !/\S/.test(node.textContent) && !node.querySelector('img');

/** Takes away what shows nothing and does not count; a line that it ended ends still. */
function removeBlank(root: Element): Element {
  for (const link of root.querySelectorAll('a')) if (isBlank(link)) link.replaceWith(...link.childNodes);
  for (const block of [...root.querySelectorAll(BLOCKS)].reverse()) {
    const {previousSibling: before, nextSibling: after} = block;
    if (!isBlank(block) || (block.matches('ol > li') && !isBlank(block.parentElement!))) continue;
    if (before && after && !isBlock(before) && !isBlock(after))
      block.replaceWith(document.createElement('br'));
    else block.remove();
  }
  return root;
}

const outlineOfTree = (nodes: readonly RichNode[]) => {
  const root = removeBlank(toElements(nodes, document.createElement('div')));
  return isBlank(root) ? '' : outline(root);
};

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

  for (const [html, shown] of [
    ['<h2></h2><ul><li></li></ul><table></table><p>End</p>', '<p>End</p>'],
    ['<h2>&nbsp;</h2><ul><li>One</li><li><p> </p></li></ul>', '<ul><li>One</li></ul>'],
    ['<ol><li>1</li><li></li><li>3</li></ol>', '<ol><li>1</li><li></li><li>3</li></ol>'],
    [
      '<table><tr><td></td><td>2</td></tr></table>',
      '<table><tbody><tr><td></td><td>2</td></tr></tbody></table>',
    ],
    ['one<p></p><div> </div>two<p></p>', 'one<br></br>two'],
    ['<p>one<a href="/a"> </a>two</p><hr>', '<p>one two</p><hr></hr>'],
  ] as const)
    it(`has nothing of ${html} that shows nothing`, async () => {
      expect(await show(html)).to.equal(shown);
    });

  it('shows a line of a thousand links', async () => {
    const html = `<p>${'<a href="https://example.org/">link</a>, <b>word</b> '.repeat(1000)}end</p>`;
    expect(await show(html)).to.equal(`<p>${'<a>link</a>, <b>word</b> '.repeat(1000)}end</p>`);
  });
});
