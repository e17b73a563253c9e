import {expect} from '@open-wc/testing';
import {decodeReferences} from '../../src/model/character-references.js';
import {HTML4_NAMES} from '../support/html4-names.js';

const inText = (html: string) =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body.textContent;
const inAttribute = (value: string) =>
  new DOMParser()
    .parseFromString(`<!doctype html><body><p title="${value}">`, 'text/html')
    .querySelector('p')!.title;

describe('decodeReferences', () => {
  it('knows the 252 names of HTML 4 as the browser does', () => {
    expect(HTML4_NAMES).to.have.length(252);
    for (const name of HTML4_NAMES) {
      expect(decodeReferences(`a&${name};b`), name).to.equal(inText(`a&${name};b`));
      expect(decodeReferences(`&${name};`), name).to.have.length(1);
      expect(decodeReferences(`a&${name};b`, true), name).to.equal(inAttribute(`a&${name};b`));
    }
  });

  it('treats a name without semicolon as the browser does', () => {
    for (const name of [...HTML4_NAMES, 'apos'])
      for (const rest of ['', ' ', 'b', '1', '=', '=1', '-', '&', 'É', ';;']) {
        const text = `&${name}${rest}`;
        expect(decodeReferences(text), text).to.equal(inText(text));
        expect(decodeReferences(text, true), `${text} in an attribute`).to.equal(inAttribute(text));
      }
  });

  it('knows the letters of Central European languages, and the apostrophe', () => {
    const text =
      '&ccaron;&Zcaron;&scaron;&cacute;&lacute;&ncaron;&eogon;&odblac;&abreve;&scedil;&umacr;&uring;&apos;';
    expect(decodeReferences(text)).to.equal("čŽšćĺňęőăşūů'");
    expect(inText(text)).to.equal("čŽšćĺňęőăşūů'");
  });

  it('reads every number as the browser does', () => {
    const codes = [
      ...Array.from({length: 260}, (_, i) => i).filter((code) => code !== 0 && code !== 13),
      ...[
        0, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff,
        0x110000,
      ],
      ...[4294967361, 1e15],
    ];
    for (const code of codes)
      for (const reference of [
        `&#${code};`,
        `&#${code} `,
        `&#x${code.toString(16)};`,
        `&#X00${code.toString(16).toUpperCase()};`,
      ])
        expect(decodeReferences(`a${reference}b`), reference).to.equal(inText(`a${reference}b`));
  });

  it('leaves as written what is no reference', () => {
    for (const text of [
      '&',
      '&;',
      '&#;',
      '&#x;',
      '&#xg;',
      '& amp;',
      '&unheardof;',
      '&constructor;',
      '&__proto__;',
      'R&D',
      '&&&',
      '&#',
    ]) {
      expect(decodeReferences(text), text).to.equal(text);
      expect(inText(text), text).to.equal(text);
    }
  });

  it('decodes once', () => {
    expect(decodeReferences('&amp;lt;&#38;lt;&ampamp;')).to.equal('&lt;&lt;&amp;');
  });
});
