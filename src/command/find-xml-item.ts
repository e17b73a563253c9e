import type {Place} from './place.js';

const PIECE = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])/g;

/** Where the item or entry of an index begins in a feed of RSS or Atom; the beginning of the document where there is none. */
export const findXmlItem = (text: string, index?: number): Place => {
  let left = index ?? -1;
  for (const found of index === undefined ? [] : text.matchAll(PIECE)) {
    if (/^<!/.test(found[0]) || left-- > 0) continue;
    const before = text.slice(0, found.index);
    return {
      offset: found.index,
      line: before.split('\n').length,
      column: found.index - before.lastIndexOf('\n'),
    };
  }
  return {offset: 0, line: 1, column: 1};
};
