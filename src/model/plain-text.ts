import {BLOCK, HTML_ELEMENTS} from './html-elements.js';
import type {RichNode} from './rich-text.js';

const join = (nodes: readonly RichNode[], passed?: RegExp): string => {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node.replace(/[\t\n\f\r ]+/g, ' ');
    else if (node.tag === 'br') text += '\n';
    else if (node.tag === 'img') text += passed ? ' ' : ` ${node.alt} `;
    else if (passed?.test(node.tag)) text += '\n\n';
    else {
      const isBlock = HTML_ELEMENTS.get(node.tag)!.kind >= BLOCK;
      const edge = /^t[dh]$/.test(node.tag) ? ' ' : isBlock ? '\n\n' : '';
      text += edge + join(node.children, passed) + edge;
    }
  }
  return text;
};

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The text of nodes for where there is no markup: an empty line between blocks, cells of a row on one line. */
export const plainText = (nodes: readonly RichNode[]): string => tidy(join(nodes));

/** The same without headings and pictures. */
export const runningText = (nodes: readonly RichNode[]): string => tidy(join(nodes, /^(h\d|fig)/));
