import type {RichNode} from '../../src/model/rich-text.js';

/** A node of the tree without its exact type, for what a test compares. */
export interface PlainNode {
  tag: string;
  children: (PlainNode | string)[];
  [attribute: string]: unknown;
}

const BLOCKS = words(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr table caption thead tbody tfoot tr td th figure figcaption',
);
const INLINES = words(
  'strong b em i u s del ins sub sup small mark code kbd samp var q cite abbr dfn time bdi bdo span a img br',
);
const BECOMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...words(
        'address article aside center details dialog fieldset footer form header hgroup legend main nav search section summary',
      ),
    ].map((name) => [name, 'div']),
  ),
  ...{strike: 's', tt: 'code', acronym: 'abbr', dir: 'ul', menu: 'ul', listing: 'pre', xmp: 'pre'},
};
const HIDDEN = words('script style title textarea iframe noembed noframes template');
const TABLE_PARTS = words('table thead tbody tfoot tr');

const isBlock = ({tag}: PlainNode) => BLOCKS.has(tag);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** What the browser's own parser makes of a body, scripting off, in standards mode. */
export function parseBody(html: string, base = 'https://example.org/news/'): HTMLElement {
  const head = `<!doctype html><head><base href="${base}"></head><body>`;
  return new DOMParser().parseFromString(head + html, 'text/html').body;
}

const isForeign = (node: Node) =>
  node instanceof Element && node.namespaceURI !== 'http://www.w3.org/1999/xhtml';
const isHidden = (node: Node) => HIDDEN.has((node as Element).localName) || node.nodeType === 8;

/** All the text that the parsed body shows, alternatives of images included, without white space. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data.replace(/\s+/g, '');
  if (node instanceof HTMLImageElement) return node.alt.replace(/\s+/g, '');
  return isHidden(node) ? '' : [...node.childNodes].map(textOf).join('');
}

function languageOf(element: Element): Record<string, unknown> {
  const lang = [element.getAttribute('lang'), element.getAttribute('xml:lang')].find(
    (value) => value && /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(value),
  );
  const dir = (element as HTMLElement).dir;
  return {...(lang && {lang}), ...(dir && {dir})};
}

const integer = (element: Element, name: string, isKept: (value: number) => boolean, key = name) => {
  const text = element.getAttribute(name)?.trim() ?? '';
  return /^[+-]?\d+$/.test(text) && isKept(Number(text)) ? {[key]: Number(text) || 0} : {};
};

function attributesOf(element: Element): Record<string, unknown> {
  if (element instanceof HTMLAnchorElement) {
    const written = element.getAttribute('href')?.trim() ?? '';
    if (/^#./.test(written)) return {fragment: decodeURIComponent(written.slice(1))};
    const isKept = written && /^(https?|mailto|tel):$/.test(element.protocol);
    return isKept ? {href: element.href} : {};
  }
  if (element instanceof HTMLImageElement)
    return {
      ...(element.getAttribute('src') && /^https?:/.test(element.src) && {src: element.src}),
      alt: element.alt,
      ...integer(element, 'width', (value) => value >= 0 && value <= 10000),
      ...integer(element, 'height', (value) => value >= 0 && value <= 10000),
    };
  if (element instanceof HTMLOListElement)
    return {
      ...(element.hasAttribute('start') && {start: element.start}),
      ...(/^[1aAiI]$/.test(element.type) && element.hasAttribute('type') && {type: element.type}),
      ...(element.reversed && {reversed: true}),
    };
  if (element instanceof HTMLLIElement)
    return integer(element, 'value', (value) => value >= -(2 ** 31) && value < 2 ** 31);
  if (element instanceof HTMLTableCellElement)
    return {
      ...(element.hasAttribute('colspan') && {colSpan: element.colSpan}),
      ...(element.hasAttribute('rowspan') && {rowSpan: Math.min(1000, element.rowSpan)}),
      ...(element.scope && {scope: element.scope}),
    };
  return {};
}

/** What an element of the parsed body becomes; a text is what remains of an image, and nothing of one that is unwrapped. */
function nodeOf(element: Element): PlainNode | string | undefined {
  const tag = isForeign(element) ? '' : (BECOMES[element.localName] ?? element.localName);
  const node: PlainNode = {tag, ...attributesOf(element), ...languageOf(element), children: []};
  if (tag === 'img' && !('src' in node)) return (node.alt as string).trim();
  if (tag === 'a' && !('href' in node) && !('fragment' in node)) node.tag = 'span';
  const isKept = node.tag === 'span' ? 'lang' in node || 'dir' in node : isBlock(node) || INLINES.has(tag);
  return isKept ? node : undefined;
}

/**
 * The tree a body should be read into, from the tree the browser parsed it into: every leaf with the path of the blocks around it
 * and then of the inline elements, leaves that follow each other sharing what is the same of their paths.
 */
export function expectedTree(body: Node): (PlainNode | string)[] {
  const root: PlainNode = {tag: 'div', children: []};
  const sources = new Map<PlainNode, Element>();
  const descend = (parent: PlainNode, element: Element): PlainNode => {
    const last = parent.children.at(-1);
    if (typeof last === 'object' && sources.get(last) === element) return last;
    const node = nodeOf(element) as PlainNode;
    sources.set(node, element);
    parent.children.push(node);
    return node;
  };
  const append = (blocks: Element[], inlines: Element[], leaf: PlainNode | string) => {
    const block = blocks.reduce(descend, root);
    const before = block.children.at(-1);
    const isLineStart = before === undefined || (typeof before === 'object' && isBlock(before));
    const isPreformatted = blocks.some((element) => ['pre', 'listing', 'xmp'].includes(element.localName));
    const content =
      typeof leaf === 'string' && isLineStart && !isPreformatted ? leaf.replace(/^[\t\n\f\r ]+/, '') : leaf;
    if (!content) return;
    const {children} = inlines.reduce(descend, block);
    const last = children.length - 1;
    if (typeof content === 'string' && typeof children[last] === 'string') children[last] += content;
    else children.push(content);
  };
  const visit = (node: Node, blocks: Element[], inlines: Element[]) => {
    if (node.nodeType === 3) {
      const {data, parentElement} = node as Text;
      if (data.trim() || !TABLE_PARTS.has(parentElement!.localName)) append(blocks, inlines, data);
    }
    if (!(node instanceof Element) || isHidden(node)) return;
    const result = nodeOf(node);
    if (typeof result === 'string' || result?.tag === 'img' || result?.tag === 'br')
      return append(blocks, inlines, result);
    const isInline = result && !isBlock(result);
    const outer = result && !isInline ? [...blocks, node] : blocks;
    if (outer !== blocks) outer.reduce(descend, root);
    for (const child of node.childNodes) visit(child, outer, isInline ? [...inlines, node] : inlines);
  };
  for (const child of body.childNodes) visit(child, [], []);
  return root.children;
}

/** All the text of a tree, alternatives of images included, without white space. */
export const textOfTree = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node.replace(/\s+/g, '')
        : node.tag === 'img'
          ? node.alt.replace(/\s+/g, '')
          : textOfTree(node.children),
    )
    .join('');
