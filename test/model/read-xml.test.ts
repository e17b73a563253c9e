import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readXml} from '../../src/model/read-xml.js';
import {childrenOf, textOfXml, type XmlElement} from '../../src/model/xml-element.js';

/** An element in short: name, namespace, content. */
const brief = ({name, space, children}: XmlElement): unknown[] => [
  name,
  space,
  ...children.map((child) => (typeof child === 'string' ? child : brief(child))),
];

const fault = (text: string): string => {
  try {
    readXml(text);
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail(`it was read: ${text.slice(0, 100)}`) as never;
};

/** The same in short from the browser's own parser; undefined where the document is not well-formed. */
const oracle = (text: string): unknown[] | undefined => {
  const {documentElement} = new DOMParser().parseFromString(text, 'text/xml');
  if (documentElement.ownerDocument.getElementsByTagName('parsererror').length) return undefined;
  const shorten = (element: Element): unknown[] => [
    element.localName,
    element.namespaceURI ?? '',
    ...[...element.childNodes]
      .filter((node) => node instanceof Element || node instanceof Text)
      .map((node) => (node instanceof Element ? shorten(node) : (node as Text).data)),
  ];
  return shorten(documentElement);
};

describe('readXml', () => {
  for (const text of [
    '<a/>',
    '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<a>b</a>\n<!-- end -->',
    '<a xmlns="urn:x"><b xmlns=""/><c/></a>',
    '<p:a xmlns:p="urn:x" xmlns:q="urn:y"><q:b><p:c/></q:b></p:a>',
    '<a><b>1</b><b>2</b>tail</a>',
    '<a>1 &lt; 2 &amp; &#x41;&#66;</a>',
    '<a b="&quot;x&quot; &gt;" c=\'"\'>x</a >',
    '<!DOCTYPE rss PUBLIC "-//X//Y" "http://x.example/y.dtd"><rss/>',
    '<a\n  b = "c"\n></a\n>',
    '<а><б>Кириллица</б></а>',
    '<a>&apos;</a>',
  ])
    it(`reads as the browser does: ${JSON.stringify(text)}`, () => {
      expect(brief(readXml(text))).to.deep.equal(oracle(text.replace('\ufeff', '')));
    });

  it('takes marked sections as text, and comments and instructions as nothing', () => {
    expect(textOfXml(readXml('<a>1<![CDATA[<b>&amp;]]>2<!-- 3 --><?x 4?>5</a>'))).to.equal('1<b>&amp;25');
  });

  it('declares no entity and fetches nothing', () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&c;&d;</a>`;
    expect(textOfXml(readXml(laughs))).to.equal('&c;&d;');
  });

  it('knows the names of characters that feeds borrow from HTML', () => {
    expect(textOfXml(readXml('<a>caf&eacute;&nbsp;&hellip;</a>'))).to.equal('café\u00a0…');
  });

  it('is not fooled by the names of prototypes', () => {
    expect(readXml('<constructor:a __proto__="1"/>')).to.deep.include({name: 'a', space: 'constructor'});
  });

  it('finds children by name and namespace', () => {
    const root = readXml('<a xmlns:x="urn:x"><b/><x:b/><c/></a>');
    expect(childrenOf(root, 'b')).to.have.length(2);
    expect(childrenOf(root, 'b', 'urn:x')).to.have.length(1);
  });

  for (const [text, message] of [
    ['', 'no element'],
    ['text', 'no element'],
    ['<a>', '<a> is not closed'],
    ['<a></b>', '<a> is not closed'],
    ['<a b="', 'the tag <a> is damaged'],
    ['<a><!-- </a>', 'a damaged tag'],
    ['<!DOCTYPE a', 'the document type is damaged'],
    ['<!DOCTYPE a "', 'the document type is damaged'],
    ['<!DOCTYPE a [', 'the document type is damaged'],
    ['<a>'.repeat(300), 'more than 200 elements within each other'],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(fault(text)).to.equal(`not XML: ${message} (line 1)`);
    });

  for (const [text, tree, message] of [
    ['text<a/>', ['a', ''], 'text outside of the root element'],
    ['</b><a>1</a>', ['a', '', '1'], '</b> closes nothing'],
    ['<a/><b/>', ['a', ''], 'a second root element'],
    ['<a b c=d>1</a>', ['a', '', '1'], 'the tag <a> is damaged'],
    ['<a b="<"/>', ['a', ''], 'the tag <a> is damaged'],
    ['<a>1 < 2</a>', ['a', '', '1 ', '<', ' 2'], 'a damaged tag'],
    ['<a><b>1</c>2</a>', ['a', '', ['b', '', '1', '2']], '</c> closes <b>'],
    ['<a>1<br>2</a>', ['a', '', '1', ['br', ''], '2'], '<br> is not closed'],
    ['<a><br></br></a>', ['a', '', ['br', '']], undefined],
  ] as const)
    it(`reads ${JSON.stringify(text)} as far as it goes, and says so`, () => {
      const faults: string[] = [];
      expect(brief(readXml(text, ({fault}) => faults.push(fault)))).to.deep.equal(tree);
      expect(faults).to.deep.equal(message ? [`not XML: ${message} (line 1)`] : []);
    });

  it('names the line of the first fault, and no other', () => {
    const faults: string[] = [];
    readXml('<a>\n<b>\n</c></b>\n</d></a>', ({fault}) => faults.push(fault));
    expect(faults).to.deep.equal(['not XML: </c> closes <b> (line 3)']);
  });

  it('takes time in proportion to the length, whatever the text', () => {
    const size = 200_000;
    for (const piece of [
      '<!--',
      '<![CDATA[',
      '<?',
      '<!DOCTYPE ',
      '<a ',
      '&',
      '"',
      '<a b="',
      '</',
      '<a>',
      ' ',
      ']]>',
      '[',
      '<br>',
      '</b>',
      '<a b=c ',
      '< ',
      '&a;',
      '<!DOCTYPE a [<!ENTITY b "',
    ])
      for (const text of [`<r>${piece.repeat(size / piece.length)}`, piece.repeat(size / piece.length)]) {
        const start = performance.now();
        try {
          readXml(text);
        } catch {
          // Whether it is XML is another question.
        }
        expect(performance.now() - start, piece).to.be.below(5000);
      }
  });

  it('takes time in proportion to the length where a document declares thousands of namespaces', () => {
    const declarations = Array.from({length: 4000}, (_, i) => ` xmlns:n${i}="urn:${i}"`).join('');
    const text = `<r${declarations}>${'<n7:a/><n3999:b></n3999:b>'.repeat(4000)}</r>`;
    const start = performance.now();
    const {children} = readXml(text);
    expect(performance.now() - start).to.be.below(3000);
    expect(children).to.have.length(8000);
    expect(children.slice(-2)).to.deep.include.members([
      {name: 'a', space: 'urn:7', attributes: new Map(), children: []},
      {name: 'b', space: 'urn:3999', attributes: new Map(), children: []},
    ]);
  });

  it('never throws anything but what is wrong with the document', () => {
    const token = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '<e/>',
      'x',
      '&amp;',
      '<!--y-->',
      '<![CDATA[z]]>',
      '<',
      '>',
      '"',
    );
    fc.assert(
      fc.property(fc.array(token, {maxLength: 30}), (tokens) => {
        const text = tokens.join('');
        let found: unknown[] | undefined;
        try {
          found = brief(readXml(text));
        } catch (error) {
          if ((error as Error).name !== 'FormatError') throw error;
        }
        const wanted = oracle(text);
        // What the browser reads is read, with pieces of text joined.
        const joined = (tree: unknown) => JSON.stringify(tree).replaceAll('","', '');
        if (wanted) return joined(found) === joined(wanted);
        return true;
      }),
      {numRuns: 500},
    );
  });
});
