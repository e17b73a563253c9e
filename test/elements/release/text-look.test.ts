import {expect} from '@open-wc/testing';
import {ReleaseDriver} from '../../support/release-driver.js';

/** Pixels between each piece of a text and the next, as a reader sees them. */
const gapsIn = async (content_html: string): Promise<number[]> => {
  const driver = await ReleaseDriver.open({release: {title: 'T', content_html}});
  const boxes = driver
    .parts('body')
    .flatMap((body) => [...body.querySelectorAll('p, h2, h3, li')])
    .map((element) => element.getBoundingClientRect());
  return boxes.slice(1).map(({top}, i) => Math.round(top - boxes[i]!.bottom));
};

const openNote = (contentHtml: string) =>
  ReleaseDriver.open({
    release: {
      title: 'T',
      content_html: '<p>Text<a href="#fn-1">1</a></p>',
      _osce: {
        footnotes: [
          {id: '1', content_html: contentHtml},
          {id: '2', content_text: 'Another.'},
        ],
      },
    },
  });

describe('the look of the text in <osce-release>', () => {
  const text =
    '<p>One.</p><p>Two.</p><h3>Three</h3><p>Four.</p><ul><li>Five</li><li>Six</li></ul><p>Seven.</p>';

  for (const [name, wrapped] of [
    ['a box', `<div class="field">${text}</div>`],
    ['several boxes', `<div><section><article>${text}</article></section></div>`],
  ] as const)
    it(`has the same room between its parts in ${name} as without`, async () => {
      const gaps = await gapsIn(text);
      expect(Math.min(...gaps)).to.be.above(0);
      expect(await gapsIn(wrapped)).to.deep.equal(gaps);
    });

  it('has room between the parts of a heading cell of a table', async () => {
    expect((await gapsIn('<table><tr><th><p>One</p><p>Two</p></th></tr></table>'))[0]).to.be.above(0);
  });

  it('has room between the paragraphs of a note', async () => {
    const driver = await openNote('<p>One.</p><p>Two.</p>');
    const [first, second] = driver.find('listitem', /Two/).querySelectorAll('p');
    expect(second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom).to.be.above(8);
  });

  it('keeps the numbers, the size and the lines of a list in a note', async () => {
    const driver = await openNote('<p>Of these:</p><ol><li>first</li><li>second</li></ol>');
    const note = driver.find('listitem', /Of these/);
    for (const item of note.querySelectorAll('li')) {
      const {display, listStyleType, fontSize, borderBlockStartWidth} = getComputedStyle(item);
      expect([display, listStyleType, borderBlockStartWidth]).to.deep.equal(['list-item', 'decimal', '0px']);
      expect(fontSize).to.equal(getComputedStyle(note).fontSize);
    }
  });
});
