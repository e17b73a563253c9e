import MagicString from 'magic-string';

/** All but ASCII; not after a backslash, which would take an escape apart. */
const LETTERS = /(?<!\\)[^\0-\x7f]/g;

const escape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes a script in ASCII alone. Where a server says nothing of its encoding, a classic script is read in that of its page, and
 * on a page of before Unicode a letter may end a text or be no letter at all.
 *
 * The bundler escapes what it may, but leaves the text of a tagged template as it is written; Lit never looks at how it is written.
 */
export const asciiPlugin = () => ({
  name: 'ascii',
  outputOptions: (options) => ({...options, charset: 'ascii'}),
  renderChunk(code) {
    const escaped = new MagicString(code).replace(LETTERS, escape);
    return {code: escaped.toString(), map: escaped.generateMap({hires: true})};
  },
});
