import {expect} from '@open-wc/testing';
import {html, nothing, render, svg} from 'lit';
import {buildTemplate} from '../../tools/template-builder.js';

interface Literal {
  path: string;
  tag: 'html' | 'svg';
  strings: string[];
  minified: string[];
}

/** The markers as the single files spell them. */
const hyphenate = (text: string) => text.replaceAll('$lit$', '-lit-').replace(/lit\$(\d+)\$/g, 'lit-$1-');

/** What Lit gives to the browser's parser for a template whose values are all missing. */
const textFor = (tag: 'html' | 'svg', strings: readonly string[]) => {
  const sink = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  const texts: string[] = [];
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...sink,
    set(this: Element, value: unknown) {
      texts.push(String(value));
      sink.set!.call(this, value);
    },
  });
  try {
    const values = strings.slice(1).map(() => nothing);
    const literal = Object.assign([...strings], {raw: strings});
    render((tag === 'svg' ? svg : html)(literal, ...values), document.createElement('div'));
  } finally {
    Object.defineProperty(Element.prototype, 'innerHTML', sink);
  }
  expect(texts).to.have.length(1);
  return texts[0]!;
};

/** A tree as nested lists. Bound attributes are named by their order in the template, as the builder names them. */
const describeNodes = (root: Node) => {
  let bound = 0;
  const describeNode = (node: Node): unknown => {
    if (node.nodeType !== Node.ELEMENT_NODE) return [node.nodeType, hyphenate(node.nodeValue!)];
    const {namespaceURI, localName, attributes} = node as Element;
    const pairs = [...attributes].map(({name, value}) => [
      /[$-]lit[$-]$/.test(name) ? `b${bound++}-lit-` : hyphenate(name),
      hyphenate(value),
    ]);
    return [namespaceURI, localName, pairs, [...node.childNodes].map(describeNode)];
  };
  return [...root.childNodes].map(describeNode);
};

const parse = (text: string) => {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
};

/** A tree as its source means it: runs of white space are one space, and none at the edge of a text. */
const meaning = (root: Node) =>
  JSON.stringify(describeNodes(root), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  ).replace(/\[3,""\],|,\[3,""\]|\[3,""\]|\[8,"[^"]*"\],|,\[8,"[^"]*"\]|\[8,"[^"]*"\]/g, '');

const same = (text: string) =>
  expect(describeNodes(buildTemplate(hyphenate(text)).content), text).to.deep.equal(
    describeNodes(parse(text)),
  );

const {default: literals} = (await import('/__templates.js' as string)) as {default: Literal[]};

describe('buildTemplate', () => {
  const cases: [string, string][] = [
    ['text alone', 'Hello'],
    ['nothing', ''],
    ['elements in elements', '<p>a <b>c<i>d</i></b> e</p><p></p>'],
    ['void elements', '<p>a<br>b<br/>c<input><img alt=""> <wbr></p><hr><p>d</p>'],
    ['a slash that closes nothing in HTML', '<div class="a" /><b>x</b></div>'],
    [
      'attributes in each kind of quotes',
      `<a href="/a?b=c>d" title='say "x"' class=b hidden data-x = "y">z</a>`,
    ],
    ['an attribute over two lines', '<a\n  href="/"\n  title="a\nb"\n>z</a>'],
    ['references', '<a title="&quot;&lt;&amp;lt;&gt;">a&nbsp;b &amp; c &lt; d > e &amp;amp;</a>'],
    ['comments', 'a<!-- b -- <i>c</i> --><!---->d<?><?lit$123$><!--?lit$123$-->'],
    ['names of custom elements', '<osce-release exportparts="a, b"><span slot="x">y</span></osce-release>'],
    ['SVG', '<svg viewBox="0 0 1 1"><g><path d="M 1 2"/><title>x</title></g></svg><p>y</p>'],
    ['elements after SVG', '<button><svg aria-hidden="true"><use href="#a" /></svg> x</button>'],
    ['a table', '<table><caption>a</caption><tbody><tr><td colspan="2">b</td></tr></tbody></table>'],
    ['lists', '<ul><li>a</li><li>b</li></ul><dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'bound attributes',
      '<a href$lit$="lit$1$" class$lit$="a lit$1$ b" ?hidden$lit$=lit$1$ @click$lit$=lit$1$></a>',
    ],
    ['a property and an attribute of one name', '<input value$lit$="lit$1$" .value$lit$="lit$1$" value="z">'],
    ['attributes with values alone', '<h2 id$lit$=lit$1$ part$lit$=lit$1$>a<?lit$1$></h2>'],
    ['bound elements', '<a lit$1$0 href="x"><b lit$1$1></b></a>'],
    ['a bound text area', '<textarea rows="2">lit$1$</textarea>'],
  ];
  for (const [what, text] of cases) it(`builds ${what} as the parser does`, () => same(text));

  it('creates no live element', () => {
    let created = 0;
    customElements.define(
      'template-builder-fixture',
      class extends HTMLElement {
        constructor() {
          super();
          created++;
        }
      },
    );
    const {content} = buildTemplate('<template-builder-fixture></template-builder-fixture>');
    expect(created).to.equal(0);
    document.importNode(content, true);
    expect(created).to.equal(1);
  });

  it('sees the templates of the library', () => {
    expect(literals).not.to.be.empty;
  });
  for (const {path, tag, strings, minified} of literals) {
    const start = strings.join('…').replace(/\s+/g, ' ').trim().slice(0, 40);
    it(`builds ${path}: ${start}`, () => {
      same(textFor(tag, strings));
      same(textFor(tag, minified));
    });
    it(`means the same when minified: ${path}: ${start}`, () => {
      const [plain, shipped] = [textFor(tag, strings), textFor(tag, minified)].map((text) =>
        meaning(parse(text)),
      );
      expect(shipped).to.equal(plain);
    });
  }
});
