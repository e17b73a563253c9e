/** The middle one of the numbers; of an even count, the mean of the two in the middle. NaN where there is none. */
export const median = (numbers) => {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The same values in an order of chance, so that no contestant always follows the same one. */
export const shuffle = (values) =>
  values
    .map((value) => [Math.random(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);

/** Samples by contestant and measure. */
export class Samples {
  #samples = {};

  /** Takes down numbers of one contestant. */
  add(name, numbers) {
    const own = (this.#samples[name] ??= {});
    for (const [measure, number] of Object.entries(numbers)) (own[measure] ??= []).push(number);
  }

  /** The medians of each contestant, by measure. */
  get medians() {
    return Object.fromEntries(
      Object.entries(this.#samples).map(([name, measures]) => [
        name,
        Object.fromEntries(Object.entries(measures).map(([measure, numbers]) => [measure, median(numbers)])),
      ]),
    );
  }
}
