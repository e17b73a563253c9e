/** The beginning of a text, of so many UTF-16 units at most, without half a character at its end. */
export const cutText = (text: string, length: number): string =>
  text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : text;
