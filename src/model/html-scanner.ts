import {decodeReferences} from './character-references.js';

/** The decoded value of an attribute by its name in lower case. */
export type AttributeReader = (name: string) => string | undefined;

/**
 * Elements whose content is not HTML to the parser, none of it for reading: code, a title of the document, the value of a field,
 * what old browsers show instead; and templates. `xmp` alone is readable.
 */
const RAW_ELEMENT = /^(script|style|title|template|textarea|iframe|no(embed|frames)|xmp)$/;

const ATTRIBUTE = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)\s*(?:=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?)/y;

/**
 * Takes HTML apart as the [tokenizer of browsers](https://html.spec.whatwg.org/#tokenization) does, and tells of the pieces in
 * their order: comments vanish, and so does a tag that the end of the text interrupts. No search fails twice over the same
 * characters, so that the time is proportional to the length.
 *
 * Deviations: `<script/>` and its like, which HTML leaves open up to the end of the page, are empty, as XHTML has it. Space of any
 * kind parts attributes, that without break included, which editors leave behind.
 */
export const scanHtml = (
  html: string,
  onText: (text: string) => void,
  onStart: (name: string, read: AttributeReader) => void,
  onEnd: (name: string) => void,
): void => {
  const markup = /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|[!?][^>]*>?|\/(?![a-z]|$)[^>]*>?|(\/?)([a-z][^\s/>]*))/gi;
  let at = 0;
  const find = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < html.length) {
    const begin = at;
    const tag = find(markup);
    const text = html.slice(begin, tag?.index);
    if (text) onText(decodeReferences(text));
    if (!tag) return;
    const name = tag[2]?.toLowerCase();
    if (!name) continue;
    let attributes: Map<string, string> | undefined;
    while (html[at] !== '>') {
      const found = find(ATTRIBUTE);
      if (!found) return;
      if (found[1]) at--;
      else {
        attributes ??= new Map();
        const key = found[2]!.toLowerCase();
        if (!attributes.has(key)) attributes.set(key, found[3] ?? found[4] ?? found[5] ?? '');
      }
    }
    at++;
    if (tag[1]) {
      onEnd(name);
      continue;
    }
    onStart(name, (key) => {
      const value = attributes?.get(key);
      return value && decodeReferences(value, true);
    });
    if (RAW_ELEMENT.test(name) && html[at - 2] !== '/') {
      const [content] = find(new RegExp(`[^]*?(?=</${name}[\\s/>]|$)`, 'iy'))!;
      if (name === 'xmp') onText(content);
    }
    if (/^(pre|listing)$/.test(name) && html[at] === '\n') at++;
  }
};
