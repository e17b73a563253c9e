import {decodeReferences} from './character-references.js';
import {HTML_ELEMENTS} from './html-elements.js';
import {plainText} from './plain-text.js';
import {readHtml} from './read-html.js';

/**
 * A title or summary as plain text, where a feed does not say whether it is text or HTML: tags of HTML are read, and references
 * are replaced. Any other `<`, as in "2 < 3" or "List<String>", stands for itself.
 */
export const readLabel = (text: string): string => {
  let isHtml = false;
  const escaped = text.replace(/<(?:\/?([a-z][a-z\d]*)(?=[\s/>][^<>]*>|>))?/gi, (sign, name?: string) => {
    if (!name || !HTML_ELEMENTS.has(name.toLowerCase())) return `&lt;${sign.slice(1)}`;
    isHtml = true;
    return sign;
  });
  return isHtml ? plainText(readHtml(escaped).children) : decodeReferences(text);
};
