import {cutText} from './cut-text.js';

/**
 * Levels of nesting. Articles use about ten; past this a browser lays out slowly and a recursive renderer may run out of stack.
 * What is deeper is flattened: its text is kept.
 */
export const DEPTH_LIMIT = 64;

/** Elements in a text. A report of two hundred pages has about half; past this tags are ignored and their text is kept. */
export const ELEMENT_LIMIT = 20_000;

/** Characters of the text as received, tags included: a long book. What follows is cut off, and the text says so. */
export const CHARACTER_LIMIT = 1_000_000;

/** The text as far as it is read, whole code points only, with line feeds as its only line ends and without NUL. */
export const limitText = (text: string): string =>
  cutText(text, CHARACTER_LIMIT).replace(/\r\n?/g, '\n').replace(/\0/g, '');
