import {isBlockNode} from '../../model/html-elements.js';
import type {RichNode} from '../../model/rich-text.js';

/** Whether there is something to see: words or a picture. */
export const isSeen = (node: RichNode): boolean =>
  typeof node === 'string' ? /\S/.test(node) : node.tag === 'img' || node.children.some(isSeen);

/** A rule, and what has its place in a table by those before it. */
const KEPT = /^(hr|t[rdh]|thead|tbody|tfoot)$/;

/**
 * A text without the blocks and links in which nothing is to be seen. Rows, cells and numbered items of which others are seen
 * stay: they count.
 */
export const dropEmpty = (nodes: readonly RichNode[], parent = ''): readonly RichNode[] => {
  const kept: RichNode[] = [];
  let hasGap = false;
  for (const node of nodes) {
    if (typeof node === 'object' && !isSeen(node)) {
      const {tag, children} = node;
      if (isBlockNode(node) && !KEPT.test(tag) && parent !== 'ol') {
        hasGap = true;
        continue;
      }
      if (tag === 'a') {
        kept.push(...children);
        continue;
      }
    }
    const last = kept.at(-1);
    // What stood on two lines still does.
    if (hasGap && last && !isBlockNode(last) && !isBlockNode(node)) kept.push({tag: 'br', children: []});
    hasGap = false;
    const children = typeof node === 'string' ? undefined : dropEmpty(node.children, node.tag);
    kept.push(typeof node === 'string' || children === node.children ? node : {...node, children: children!});
  }
  // Most are as they were, and nothing is made anew.
  return kept.length === nodes.length && kept.every((node, i) => node === nodes[i]) ? nodes : kept;
};
