/** Slips from one word to another: letters left out, put in, put for another, or two that changed places. */
const countSlips = (from: string, to: string): number => {
  let [beforeLast, last]: number[][] = [[], [...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      row[j] = Math.min(last![j]! + 1, row[j - 1]! + 1, last![j - 1]! + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        row[j] = Math.min(row[j]!, beforeLast![j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last![to.length]!;
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/**
 * The known name that an unknown one is probably meant to be: the same but for case and dashes (`fieldsOfWork`), or a slip
 * away from it, two in a long one.
 */
export const suggestName = (name: string, known: readonly string[]): string | undefined => {
  const wanted = plain(name);
  let best: string | undefined;
  let fewest = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  for (const candidate of known) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) > fewest) continue;
    const slips = countSlips(wanted, other);
    if (slips > fewest || (best && slips === fewest)) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
};
