import {readHtmlTree} from './html-tree.js';
import {runningText} from './plain-text.js';
import {CHARACTER_LIMIT, limitText} from './rich-text-limits.js';
import type {RichText} from './rich-text.js';

export {plainText} from './plain-text.js';
export {readPlainText} from './read-plain-text.js';

/** How a body is read. */
export interface ReadHtmlOptions {
  /** What relative addresses are relative to; without it they lead nowhere and are left out. */
  readonly baseUrl?: string;
}

/** Characters in which most texts have their first paragraph and the beginning of the second. */
const FIRST_LOOK = 800;

/**
 * The content of an HTML body as a tree of allowed elements: untrusted text in, data out, without the browser's parser. On
 * well-formed HTML the tree is the browser's; of anything else all the text is kept that a browser would show. Never throws.
 */
export const readHtml = (html: string, {baseUrl}: ReadHtmlOptions = {}): RichText => ({
  children: readHtmlTree(limitText(html), baseUrl),
  isCut: html.length > CHARACTER_LIMIT,
});

/** The plain text of the first block that has any and is no heading or picture, or its beginning of at least so many characters; empty where there is none. */
export const firstParagraph = (html: string, enough = Infinity): string => {
  for (let size = Math.min(FIRST_LOOK, 2 * enough); ; size *= 4) {
    const [first = '', next] = runningText(readHtml(html.slice(0, size)).children).split('\n\n');
    if (next !== undefined || first.length >= enough || size >= html.length) return first;
  }
};
