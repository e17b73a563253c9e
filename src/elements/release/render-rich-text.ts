import {html, nothing} from 'lit';
import {plainText} from '../../model/plain-text.js';
import type {ImageElement, RichElement, RichNode} from '../../model/rich-text.js';
import {defineTemplate} from '../../templates/define-template.js';
import type {ElementTemplate} from '../../templates/define-template.js';
import {noteFailure} from '../../templates/note-failure.js';
import {goToPlace} from './go-to-place.js';

/** What the body needs to know of the release around it. */
export interface RichTextSurroundings {
  /** The level its highest heading gets, 2 to 6. */
  readonly headingLevel: number;
  /** The highest level that the body itself uses, 1 to 6. */
  readonly highestHeading: number;
  /** Name of a table that has no caption; a table scrolls on its own where it is too wide, and so needs a name. */
  readonly tableLabel: string;
  /** A link to another place of the same text: its address, and its id where it refers to a footnote. */
  readonly resolveFragment: (fragment: string) => {
    readonly href?: string;
    readonly id?: string;
    readonly isNote?: boolean;
  };
}

const TAGS =
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td figure figcaption a ' +
  'strong b em i u s del ins sub sup small mark code kbd samp var q cite abbr dfn time bdi bdo span';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ol: ['start', 'type', '?reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  a: ['href', 'id', 'role', '@click'],
};

const plain = new Map<string, ElementTemplate>();
const inLanguage = new Map<string, ElementTemplate>();
for (const tag of TAGS.split(' ')) {
  plain.set(tag, defineTemplate(tag, ATTRIBUTES[tag] ?? []));
  inLanguage.set(tag, defineTemplate(tag, [...(ATTRIBUTES[tag] ?? []), 'lang', 'dir']));
}

const renderImage = ({src, alt, width, height}: ImageElement) =>
  html`<img
    src=${src}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @load=${noteFailure}
    @error=${noteFailure}
  />`;

/** Attribute values in the order of `ATTRIBUTES`. */
function readAttributes(node: RichElement, surroundings: RichTextSurroundings): unknown[] {
  switch (node.tag) {
    case 'ol':
      return [node.start ?? nothing, node.type ?? nothing, node.reversed ?? false];
    case 'li':
      return [node.value ?? nothing];
    case 'td':
      return [node.colSpan ?? nothing, node.rowSpan ?? nothing];
    case 'th':
      return [node.colSpan ?? nothing, node.rowSpan ?? nothing, node.scope ?? nothing];
    case 'a': {
      const {fragment, href = nothing} = node;
      if (fragment === undefined) return [href, nothing, nothing, nothing];
      const target = surroundings.resolveFragment(fragment);
      return [
        target.href ?? href,
        target.id ?? nothing,
        target.isNote ? 'doc-noteref' : nothing,
        target.isNote ? goToPlace : nothing,
      ];
    }
    default:
      return [];
  }
}

const captionOf = ({children}: RichElement): string =>
  plainText(children.filter((child) => typeof child !== 'string' && child.tag === 'caption'));

function renderElement(node: RichElement, surroundings: RichTextSurroundings): unknown {
  const {tag, lang, dir} = node;
  if (tag === 'br') return html`<br />`;
  if (tag === 'hr') return html`<hr />`;
  if (tag === 'img') return renderImage(node);
  const {headingLevel, highestHeading, tableLabel} = surroundings;
  const name = /^h\d/.test(tag) ? `h${Math.min(6, Number(tag[1]) - highestHeading + headingLevel)}` : tag;
  const attributes = readAttributes(node, surroundings);
  const content = renderRichText(node.children, surroundings);
  const element =
    lang || dir
      ? inLanguage.get(name)?.(content, ...attributes, lang ?? nothing, dir ?? nothing)
      : plain.get(name)?.(content, ...attributes);
  return tag === 'table'
    ? html`<div class="scroller" role="group" aria-label=${captionOf(node) || tableLabel} tabindex="0">
        ${element}
      </div>`
    : element;
}

/** Templates of none to a dozen places and nothing else: what stands in a list costs two nodes more, each. */
const ROWS = [...Array(13).keys()].map((places) => {
  const strings = Array<string>(places + 1).fill('');
  return Object.assign(strings, {raw: strings}) as unknown as TemplateStringsArray;
});

/** The nodes of a text as templates: elements of the allow-list, and text bound as text. */
export function renderRichText(nodes: readonly RichNode[], surroundings: RichTextSurroundings): unknown {
  const rendered = nodes.map((node) => (typeof node === 'string' ? node : renderElement(node, surroundings)));
  const row = ROWS[nodes.length];
  return nodes.length === 1 ? rendered[0] : row ? html(row, ...rendered) : rendered;
}

/** The highest level of heading used in a text; 1 where it uses none. */
export function findHighestHeading(nodes: readonly RichNode[]): number {
  let highest = 7;
  const visit = (children: readonly RichNode[]) => {
    for (const node of children) {
      if (typeof node === 'string') continue;
      if (/^h\d/.test(node.tag)) highest = Math.min(highest, Number(node.tag[1]));
      else visit(node.children);
    }
  };
  visit(nodes);
  return highest > 6 ? 1 : highest;
}
