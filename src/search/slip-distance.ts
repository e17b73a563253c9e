/** Slips a word of a length is forgiven: none in a short one, where every other word is near. */
export const allowedSlips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

let rows: number[][] = [[], [], []];

/**
 * How many letters were left out, added, replaced, or changed places with their neighbour to make `typed` of a word, or of its
 * beginning where `isOpen`; more than `limit` where there are more (the restricted Damerau–Levenshtein distance).
 */
export const slipDistance = (typed: string, word: string, limit: number, isOpen: boolean): number => {
  const width = Math.min(word.length, typed.length + limit);
  if (typed.length - word.length > limit || (!isOpen && word.length > width)) return limit + 1;
  let [earlier, before, row] = rows as [number[], number[], number[]];
  for (let j = 0; j <= width; j++) before[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let slips = letter === other ? before[j - 1]! : 1 + Math.min(before[j - 1]!, before[j]!, row[j - 1]!);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other === typed.charCodeAt(i - 2))
        slips = Math.min(slips, earlier[j - 2]! + 1);
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > limit) return limit + 1;
    [earlier, before, row] = [before, row, earlier];
  }
  rows = [earlier, before, row];
  return isOpen ? Math.min(...before.slice(0, width + 1)) : before[width]!;
};
