/** A text of a doc comment on one line. */
export const inline = (text = '') => text.replace(/\s+/g, ' ').trim();

/** A text of a doc comment with its paragraphs, each on one line. */
export const paragraphs = (text = '') => text.replace(/(\S)[^\S\n]*\n(?!\n)/g, '$1 ').trim();

/** Names and descriptions alone. */
export const described = (entries = []) =>
  entries.map(({name, description}) => ({name, description: paragraphs(description)}));
