import type {RichNode} from '../../src/model/rich-text.js';

const ALLOWED =
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br table caption thead tbody tfoot tr td th figure figcaption a img ' +
  'strong b em i u s del ins sub sup small mark code kbd samp var q cite abbr dfn time bdi bdo span';

export const ALLOWED_TAGS = ALLOWED.split(' ');

/** What each element may carry besides its tag and children, and what the values look like. */
const COMMON: Readonly<Record<string, RegExp>> = {lang: /^[a-z]{1,8}(-[a-z\d]+)*$/i, dir: /^(ltr|rtl|auto)$/};
const INTEGER = /^-?\d{1,10}$/;
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: {href: /^(https?:\/\/[^/@]+\/|mailto:|tel:)/, fragment: /^[^]+$/},
  img: {src: /^https?:\/\/[^/@]+\//, alt: /^[^]*$/, width: /^\d{1,5}$/, height: /^\d{1,5}$/},
  ol: {start: INTEGER, type: /^[1aAiI]$/, reversed: /^true$/},
  li: {value: INTEGER},
  td: {colSpan: /^\d{1,4}$/, rowSpan: /^\d{1,4}$/, scope: /^(row|col)(group)?$/},
  th: {colSpan: /^\d{1,4}$/, rowSpan: /^\d{1,4}$/, scope: /^(row|col)(group)?$/},
};

/** Everything in a tree that may not be there: elements, attributes and values outside of the allow-list, as readable lines. */
export function findForbidden(nodes: readonly RichNode[], depth = 1): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const {tag, children, ...attributes} = node;
    const allowed = {...COMMON, ...ATTRIBUTES[tag]};
    return [
      ...(ALLOWED_TAGS.includes(tag) ? [] : [`element ${tag}`]),
      ...(depth > 64 ? [`element ${tag} at depth ${depth}`] : []),
      ...(tag === 'a' && 'href' in node === 'fragment' in node ? ['link with no or two targets'] : []),
      ...Object.entries(attributes)
        .filter(([name, value]) => !Object.hasOwn(allowed, name) || !allowed[name]!.test(String(value)))
        .map(([name, value]) => `${tag} ${name}=${String(value)}`),
      ...findForbidden(children, depth + 1),
    ];
  });
}

/** The tree as elements of the document, the way a renderer makes them. */
export function toElements(nodes: readonly RichNode[], parent: Element): Element {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const {tag, children, ...attributes} = node;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(
        name === 'fragment' ? 'href' : name,
        name === 'fragment' ? `#${value}` : `${value}`,
      );
    parent.append(toElements(children, element));
  }
  return parent;
}

/** How many elements a tree has. */
export const countElements = (nodes: readonly RichNode[]): number =>
  nodes.reduce((sum, node) => sum + (typeof node === 'string' ? 0 : 1 + countElements(node.children)), 0);
