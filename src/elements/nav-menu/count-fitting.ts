/** A bar with fewer entries than this, beside "More", says less than the button of a drawer. */
const LEAST = 3;

/** How many of the entries stand in a row of some width, the first ones: all of them, or as many as leave room for More. */
export const countFitting = (
  widths: readonly number[],
  available: number,
  measureMore: () => number,
): number => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= available) return widths.length;
  let room = available - measureMore();
  let count = 0;
  while (count < widths.length && widths[count]! <= room) room -= widths[count++]!;
  return count;
};

/** Whether so many entries of all make a bar, or had better be in a drawer. */
export const isBarUseful = (count: number, all: number): boolean => count >= Math.min(LEAST, all);
