/** The words of a text that stand on more than one line, other than those with a hyphen in them. */
export const findBrokenWords = (text: Text): string[] =>
  [...text.data.matchAll(/(?<!\S)[^\s-]+(?!\S)/g)]
    .filter(({0: word, index}) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
    })
    .map(([word]) => word);
