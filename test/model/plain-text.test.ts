import {expect} from '@open-wc/testing';
import {firstParagraph, readHtml} from '../../src/model/read-html.js';
import {plainText} from '../../src/model/plain-text.js';
import {readPlainText} from '../../src/model/read-plain-text.js';
import {CHARACTER_LIMIT, ELEMENT_LIMIT} from '../../src/model/rich-text-limits.js';
import {countElements} from '../support/rich-text-guard.js';

const textOf = (html: string) => plainText(readHtml(html, {baseUrl: 'https://example.org/'}).children);

describe('plainText', () => {
  it('parts blocks by an empty line', () => {
    expect(textOf('<h2>A</h2><p>b <i>c</i></p><ul><li>d<li>e</ul>')).to.equal('A\n\nb c\n\nd\n\ne');
  });

  it('ends a line at a line break, and nowhere else', () => {
    expect(textOf('<p>one<br>two\n  three</p>')).to.equal('one\ntwo three');
  });

  it('puts the cells of a row on one line', () => {
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>')).to.equal('a b\n\nc');
  });

  it('reads the alternative text of an image', () => {
    expect(textOf('<p>See <img src=x alt="the map"> here</p>')).to.equal('See the map here');
    expect(textOf('<p><img src=x alt="the map">Here is it</p>')).to.equal('the map Here is it');
  });
});

describe('firstParagraph', () => {
  it('is the text of the first block that has any', () => {
    expect(
      firstParagraph(
        '<style>p{}</style>\n<div><p> </p><p>BAKU, 24&nbsp;October <b>2011</b> - The</p></div><p>x',
      ),
    ).to.equal('BAKU, 24\u00a0October 2011 - The');
  });

  for (const start of [
    '<h2>Head</h2>',
    '<div><h1>Head</h1><h6>More</h6></div>',
    '<figure><img src="https://example.org/p.png" alt="P"><figcaption>Caption</figcaption></figure>',
    '<p><img src="https://example.org/p.png" alt="P"></p>',
    '<img src="https://example.org/p.png" alt="P">',
    `<h2>${'Head '.repeat(500)}</h2>`,
  ])
    it(`passes over ${start.slice(0, 60)}`, () => {
      expect(firstParagraph(`${start}<p>BAKU, the first.</p><p>Second.</p>`, 240)).to.equal(
        'BAKU, the first.',
      );
    });

  it('is whole where a picture stands in it', () => {
    const html = '<p>One <img src="https://example.org/p.png" alt="P"> two</p><p>Three</p>';
    expect(firstParagraph(html)).to.equal('One two');
  });

  it('is empty where there is none', () => {
    expect(firstParagraph('')).to.equal('');
    expect(firstParagraph('<p></p><hr>')).to.equal('');
    expect(firstParagraph('<h2>Head</h2>')).to.equal('');
  });

  it('is whole, however long it is and however much comes before it', () => {
    const words = 'word '.repeat(3000).trim();
    expect(firstParagraph(`<p>${words}</p><p>next</p>`)).to.equal(words);
    expect(firstParagraph(`<!--${'x'.repeat(9000)}--><p>${words}`)).to.equal(words);
  });

  it('does not read on behind it', () => {
    const html = `<p>first</p>${'<p>more</p>'.repeat(80_000)}`;
    let read = 0;
    const original = String.prototype.slice;
    String.prototype.slice = function (this: string, ...bounds: [number?, number?]) {
      const part = original.apply(this, bounds);
      read += part.length;
      return part;
    };
    try {
      expect(firstParagraph(html)).to.equal('first');
    } finally {
      String.prototype.slice = original;
    }
    expect(read).to.be.below(20_000);
  });
});

describe('readPlainText', () => {
  it('begins a paragraph at an empty line and ends a line where it ends', () => {
    expect(readPlainText('one\r\ntwo\n \t\n\n three <b>&amp;\n')).to.deep.equal({
      children: [
        {tag: 'p', children: ['one', {tag: 'br', children: []}, 'two']},
        {tag: 'p', children: ['three <b>&amp;']},
      ],
      isCut: false,
    });
  });

  it('has no paragraph where there is no text', () => {
    expect(readPlainText(' \n\n ').children).to.deep.equal([]);
  });

  it('gives back what plainText made', () => {
    const text = 'a\nb\n\nc\n\nd\ne\nf';
    expect(plainText(readPlainText(text).children)).to.equal(text);
  });

  it('is bounded in characters and elements', () => {
    const {children, isCut} = readPlainText('x\n'.repeat(CHARACTER_LIMIT));
    expect(isCut).to.equal(true);
    expect(countElements(children)).to.be.at.most(ELEMENT_LIMIT);
    expect(plainText(children).match(/x/g)).to.have.length(CHARACTER_LIMIT / 2);
  });
});
