const {escape} = bench;

/** An entry: a link where it has an address. */
export const writeEntry = ({label, href}, attributes = '') =>
  href
    ? `<a href="${escape(href)}" ${attributes}>${escape(label)}</a>`
    : `<span ${attributes}>${escape(label)}</span>`;

/** The entries below one of the first level, in nested lists. */
export const writeLists = ({children = []}) =>
  children
    .map((entry) => `<li>${writeEntry(entry)}${entry.children ? `<ul>${writeLists(entry)}</ul>` : ''}</li>`)
    .join('');
