import {decodeReferences} from './character-references.js';

/** Characters of a document type in which entities are looked for. */
const DOCTYPE_LIMIT = 65_536;

/** Characters that a document may grow by, by its own entities. */
const GROWTH_LIMIT = 100_000;

/** An entity that stands for a text, and for no other entity. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"((?:[^"<&%]|&#\w+;){0,256})"|'((?:[^'<&%]|&#\w+;){0,256})')\s*>/g;

/** Replaces the references of a document: those of XML and HTML, and those that its document type declares. */
export class XmlEntities {
  readonly #declared = new Map<string, string>();
  #room = GROWTH_LIMIT;

  /** Takes the entities of a document type. */
  declare(doctype: string): void {
    for (const [, name, quoted, value = quoted!] of doctype.slice(0, DOCTYPE_LIMIT).matchAll(ENTITY))
      this.#declared.set(name!, decodeReferences(value));
  }

  /** A text with its references replaced; what is unknown, or would let the document grow without bounds, stays as written. */
  decode(text: string): string {
    return text.replace(/&([\w.-]+|#\w+);/g, (reference, name: string) => {
      const value = this.#declared.get(name);
      if (value === undefined || value.length > this.#room) return decodeReferences(reference, true);
      this.#room -= value.length;
      return value;
    });
  }
}

/**
 * The end of a document type that goes on at `at`, with the declarations inside it; 0 for none. Nothing is fetched that it may
 * name.
 */
export const findDoctypeEnd = (text: string, at: number): number => {
  for (let depth = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return 0;
    } else if (character === '[') depth++;
    else if (character === ']') depth--;
    // A declaration inside the brackets ends with the same sign as the whole.
    else if (character === '>' && !depth) return at + 1;
  }
  return 0;
};
