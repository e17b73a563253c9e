/** How far a budget may be above what is reached, in hundredths: what was won in bytes is not lost again unseen. */
const SLACK = 2;

/** The budget for what is reached: near enough to be kept, with room for a sentence. */
export const budgetFor = (bytes) => Math.floor(bytes * (1 + (SLACK * 0.75) / 100));

/** What is wrong with budgets, in sentences: one that is passed, one that leaves too much room, one that is missing, one for nothing. */
export const judgeBudgets = (weights, budgets) => [
  ...Object.entries(weights).flatMap(([path, bytes]) => {
    const budget = budgets[path];
    if (budget === undefined) return `${path} has no budget; it has ${bytes} bytes.`;
    if (bytes > budget) return `${path} is ${bytes - budget} bytes over its budget of ${budget} bytes.`;
    if (budget > bytes * (1 + SLACK / 100))
      return `${path} has ${bytes} bytes: its budget of ${budget} is more than ${SLACK} % above.`;
    return [];
  }),
  ...Object.keys(budgets)
    .filter((path) => !Object.hasOwn(weights, path))
    .map((path) => `${path} has a budget, and is not published.`),
];
