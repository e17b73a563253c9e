import {CHARACTER_LIMIT, ELEMENT_LIMIT, limitText} from './rich-text-limits.js';
import type {PlainElement, RichNode, RichText} from './rich-text.js';

/** A text without markup as a tree: an empty line begins a paragraph, and within one a line ends where it ends. */
export const readPlainText = (text: string): RichText => {
  const children: PlainElement[] = [];
  let paragraph: RichNode[] | undefined;
  let count = 0;
  for (const line of limitText(text).split('\n')) {
    const words = line.trim();
    if (paragraph && count >= ELEMENT_LIMIT) paragraph.push(`${paragraph.pop() as string}\n${words}`);
    else if (!words) paragraph = undefined;
    else {
      count++;
      if (paragraph) paragraph.push({tag: 'br', children: []}, words);
      else children.push({tag: 'p', children: (paragraph = [words])});
    }
  }
  return {children, isCut: text.length > CHARACTER_LIMIT};
};
