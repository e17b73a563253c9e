import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import {readHtml} from '../../src/model/read-html.js';
import {expectedTree, parseBody, textOf, textOfTree} from '../support/html-oracle.js';
import {ALLOWED_TAGS, findForbidden, toElements} from '../support/rich-text-guard.js';
import {REPAIRED, WELL_FORMED} from '../support/well-formed-bodies.js';

const BASE = 'https://example.org/news/';
const read = (html: string) => readHtml(html, {baseUrl: BASE}).children;

describe('readHtml', () => {
  describe('on a well-formed body', () => {
    for (const html of WELL_FORMED)
      it(`sees what the browser sees in ${JSON.stringify(html).slice(0, 90)}`, () => {
        const body = parseBody(html, BASE);
        expect(read(html)).to.deep.equal(expectedTree(body));
        expect(textOfTree(read(html))).to.equal(textOf(body));
        expect(findForbidden(read(html))).to.deep.equal([]);
      });

    it('makes nothing that DOMPurify would remove', () => {
      for (const html of WELL_FORMED) {
        const element = toElements(read(html), document.createElement('div'));
        DOMPurify.sanitize(element.innerHTML, {
          ALLOWED_TAGS: [...ALLOWED_TAGS, '#text', 'body', 'html', 'head'],
          ALLOWED_ATTR:
            'href src alt width height start type value reversed colspan rowspan scope lang dir'.split(' '),
        });
        expect(DOMPurify.removed, html).to.deep.equal([]);
      }
    });
  });

  describe('on a body with faults', () => {
    for (const html of REPAIRED)
      it(`repairs ${JSON.stringify(html)} as the browser does`, () => {
        expect(read(html)).to.deep.equal(expectedTree(parseBody(html, BASE)));
      });

    it('does not nest what is never closed deeper with every paragraph', () => {
      const tree = read('<p><b>one</p>'.repeat(100) + '<p>two');
      expect(tree).to.have.length(101);
      expect(tree[100]).to.deep.equal({tag: 'p', children: [{tag: 'b', children: ['two']}]});
    });
  });

  describe('elements', () => {
    const cases: readonly [html: string, tree: unknown][] = [
      ['<a href=#fn-1>1</a>', [{tag: 'a', fragment: 'fn-1', children: ['1']}]],
      ['<a href=" #caf%C3%A9 ">1</a>', [{tag: 'a', fragment: 'café', children: ['1']}]],
      ['<a href="#100%">1</a>', [{tag: 'a', fragment: '100%', children: ['1']}]],
      ['<a href="#">top</a>', ['top']],
      ['<a name=x>here</a> <a href>x</a>', ['here x']],
      ['<a href="javascript:x" lang=fr>ici</a>', [{tag: 'span', lang: 'fr', children: ['ici']}]],
      ['<span class=x>a</span> <font lang=fr>b</font>', ['a b']],
      ['<span xml:lang=de lang="not a language">a</span>', [{tag: 'span', lang: 'de', children: ['a']}]],
      ['<p dir=RTL>a', [{tag: 'p', dir: 'rtl', children: ['a']}]],
      ['<p dir=up lang="">a', [{tag: 'p', children: ['a']}]],
      ['<p id=x class=y style=z onclick=f() data-a=1 title=t align=left>a', [{tag: 'p', children: ['a']}]],
      ['<img src=data:,x alt=" A map "><img src=x srcset=y>', ['A map', image({})]],
      ['<img alt="x"><img>', ['x']],
      ['<img src=x width=10 height=0>', [image({width: 10, height: 0})]],
      ['<img src=x width=10001 height=-1>', [image({})]],
      ['<img src=x width=50% height=2.5>', [image({})]],
      ['<img src="">', []],
      ['<img src=mailto:a@b.example alt=x>', ['x']],
      ['<ol start=-3 reversed><li>a', [ol({start: -3, reversed: true})]],
      ['<ol type=A><li>a', [ol({type: 'A'})]],
      ['<ol type=disc><li>a', [ol({})]],
      ['<ol start=-0><li>a', [ol({start: 0})]],
      ['<ol start=2147483648><li>a', [ol({})]],
      ['<ol start=1e3><li>a', [ol({})]],
      ['<table><td colspan=0 rowspan=0 scope=ROW>a', [cell({rowSpan: 0, scope: 'row'})]],
      ['<table><td colspan=5000 rowspan=99999 scope=x>a', [cell({colSpan: 1000, rowSpan: 1000})]],
      ['<table><td colspan=two rowspan=-1>a', [cell({})]],
      ['<b></b><a href=x></a>', []],
      ['<xmp><b>&amp;</xmp>', [{tag: 'pre', children: ['<b>&amp;']}]],
      ['one<script/>two<style/>three<iframe src=x />four', ['onetwothreefour']],
      ['a<template><p>b</template>c<noscript><i>d</i></noscript>', ['ac', {tag: 'i', children: ['d']}]],
      ['<object data=x><p>in its place</p></object>', [{tag: 'p', children: ['in its place']}]],
      ['<button>a</button><select><option>b</select><svg><text>c</text></svg>', ['abc']],
    ];

    function image(attributes: object) {
      return {tag: 'img', src: `${BASE}x`, alt: '', ...attributes, children: []};
    }
    function ol(attributes: object) {
      return {tag: 'ol', ...attributes, children: [{tag: 'li', children: ['a']}]};
    }
    function cell(attributes: object) {
      const row = {tag: 'tr', children: [{tag: 'td', ...attributes, children: ['a']}]};
      return {tag: 'table', children: [{tag: 'tbody', children: [row]}]};
    }

    for (const [html, tree] of cases)
      it(`are read from ${html}`, () => {
        expect(read(html)).to.deep.equal(tree);
      });
  });

  it('leaves relative addresses out where it has no base', () => {
    expect(
      readHtml('<a href=x>a</a><img src=y alt=b><a href=https://osce.org/>c</a>').children,
    ).to.deep.equal(['ab', {tag: 'a', href: 'https://osce.org/', children: ['c']}]);
  });

  it('reads texts that are almost empty', () => {
    for (const html of ['', ' ', '\n', '<', '</', '<!', '<p', '<a href="', '<!--', '<script>', '\0'])
      expect(textOfTree(read(html)), html).to.equal(textOf(parseBody(html)).replaceAll('\0', ''));
  });

  it('does not change with what the page did to Object.prototype', () => {
    const prototype = Object.prototype as {href?: string; lang?: string};
    prototype.href = 'https://host.example/';
    prototype.lang = 'xx';
    try {
      expect(JSON.stringify(read('<p><a>x</a><span>y'))).to.equal('[{"tag":"p","children":["xy"]}]');
    } finally {
      delete prototype.href;
      delete prototype.lang;
    }
  });
});
