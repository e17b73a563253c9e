import {expect} from '@open-wc/testing';
import {plainText} from '../../src/model/plain-text.js';
import {firstParagraph, readHtml} from '../../src/model/read-html.js';
import {CHARACTER_LIMIT, DEPTH_LIMIT, ELEMENT_LIMIT} from '../../src/model/rich-text-limits.js';
import type {RichNode} from '../../src/model/rich-text.js';
import {textOfTree} from '../support/html-oracle.js';
import {countElements} from '../support/rich-text-guard.js';

const read = (html: string) => readHtml(html, {baseUrl: 'https://example.org/'}).children;
const depthOf = (nodes: readonly RichNode[]): number =>
  Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depthOf(node.children))));

/** What parsers spend too long on, as pieces to be repeated. */
const PIECES = [
  '<|<!-- >|<a|<a <a|</|</a|<!|<!-|<!--|<!-->|--!|<?|<a>|</a>|<a/|<a b|<a b=|<a b="|<a b=\'|<a b=c |&|&#|&#x|&a|&amp',
  '&notit;|&#1|"|=| |/|\n|\r|\0|\ud800|-|>| =|<a =|< |<p>|<p>x|</p>|<b>|<b>x|<p><b>|<p><b>x|<b><p>|<b><p>x</b>',
  '<b><i></b>|<a href=x>|<a><p>|<i></b>|<div>|<div>x|</div>|<ul><li>|<li>|<dl><dt>|<dd>x|<h1>|<blockquote>',
  '<span lang=fr>|<span>|</span>|<table>|<table><tr><td>|<table><td>x|<table>x|<tr>|<td>|<table><b>|<table><b>x',
  '</table>|<table></table>x|<pre>|<pre>\n|<br>|<br>x|<img src=x>|<img src=x alt=y>|<hr>|x<hr>|<svg>|<math>',
  '<template>|<title>|<script>|<script></script|<script></script>|<style></style>x|<xmp>|<xmp>x</xmp>|<textarea>',
  '<![CDATA[|]]>|x| x|\n\nx|<p> </p>|<a href="https://osce.org/x">y</a>|<a href=#x>y|<ol start=1>|<td colspan=9>',
  '<x>|</x>',
].flatMap((line) => line.split('|'));

describe('readHtml on a body without measure', () => {
  it('flattens what is nested too deep and keeps its text', () => {
    for (const piece of [
      '<div>',
      '<b>',
      '<ul><li>',
      '<blockquote><p>',
      '<table><tr><td>',
      '<span lang=fr>',
      '<b><div>',
      '<a href=x><div>',
    ]) {
      const parts = Array.from({length: 300}, (_, i) => `${piece}t${i} `);
      const tree = read(parts.join(''));
      expect(depthOf(tree), piece).to.be.within(DEPTH_LIMIT - 4, DEPTH_LIMIT);
      expect(textOfTree(tree), piece).to.equal(parts.map((_, i) => `t${i}`).join(''));
    }
  });

  it('keeps words apart where it flattens', () => {
    const html = `${'<div>'.repeat(100)}<p>one</p><p>two</p>`;
    expect(plainText(read(html))).to.equal('one two');
  });

  it('ignores tags past the limit of elements and keeps their text', () => {
    for (const piece of [
      '<p>x',
      '<b>x</b>',
      'x<br>',
      '<table><td>x</table>',
      '<p><b><i><u>x',
      '<b><p>x</b>',
      '<img src=y alt=x>',
      'x</br>',
      'x</p>',
    ]) {
      const tree = read(piece.repeat(30_000));
      expect(countElements(tree), piece).to.be.within(ELEMENT_LIMIT - 4, ELEMENT_LIMIT);
      if (!piece.includes('<img')) expect(textOfTree(tree), piece).to.equal('x'.repeat(30_000));
    }
  });

  it('is cut at the limit of characters, between code points', () => {
    const whole = readHtml('x'.repeat(CHARACTER_LIMIT));
    expect(whole.isCut).to.equal(false);
    expect(whole.children).to.deep.equal(['x'.repeat(CHARACTER_LIMIT)]);
    const cut = readHtml(`${'x'.repeat(CHARACTER_LIMIT - 1)}😀`);
    expect(cut.isCut).to.equal(true);
    expect(cut.children).to.deep.equal(['x'.repeat(CHARACTER_LIMIT - 1)]);
  });

  it('takes time in proportion to its length', () => {
    const time = (html: string) => {
      const start = performance.now();
      read(html);
      return performance.now() - start;
    };
    // Eight times the length takes eight times as long, and 64 times where time grows with the square; a busy machine is asked again.
    const isSlow = (build: (length: number) => string) =>
      time(build(80_000)) > 24 * Math.max(2, time(build(10_000)));
    const slow = PIECES.flatMap((piece) =>
      ['', '<p><b>', '<a x="', '<table>']
        .filter((start) => {
          const build = (length: number) => start + piece.repeat(Math.ceil(length / piece.length));
          return [1, 2, 3, 4, 5].every(() => isSlow(build));
        })
        .map((start) => start + piece),
    );
    expect(slow).to.deep.equal([]);
  }).timeout(60_000);

  it('reads one piece as long as a body may be', () => {
    for (const start of [
      '<!--',
      '<script>',
      '<xmp>',
      '<p title="',
      '<p title=',
      '<p ',
      '<',
      '</',
      '<!',
      '&',
      '&#',
      '<p>',
      '',
    ])
      for (const piece of ['x', '-', ' ', '1', '/']) {
        const text = start + piece.repeat(CHARACTER_LIMIT - start.length);
        expect(readHtml(text).isCut, start + piece).to.equal(false);
      }
  });

  it('does not take a multiple of its length for long addresses', () => {
    const baseUrl = `https://example.org/${'x'.repeat(900_000)}/`;
    const start = performance.now();
    expect(readHtml('<a href=y>z</a>'.repeat(15_000), {baseUrl}).children).to.deep.equal([
      'z'.repeat(15_000),
    ]);
    // With a copy of the address for each link it would be a minute; a busy machine takes a few seconds.
    expect(performance.now() - start).to.be.below(12_000);
  });

  it('finds the first paragraph of whatever it is given', () => {
    for (const piece of PIECES) firstParagraph(piece.repeat(20_000));
  }).timeout(120_000);

  it('reads an article of 5 KB in less than a frame, also where the machine is busy', () => {
    const paragraph =
      '<p>The <b>Co-Chairs</b> met in <a href="https://osce.org/x?a=1&amp;b">Baku</a> &ndash; and spoke of steps.</p>\n';
    const article = paragraph.repeat(50);
    for (let i = 0; i < 300; i++) read(article);
    const times = Array.from({length: 10}, () => {
      const start = performance.now();
      for (let i = 0; i < 50; i++) read(article);
      return (performance.now() - start) / 50;
    });
    expect(Math.min(...times)).to.be.below(16);
  });
});
