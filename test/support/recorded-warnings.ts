/** What the console is warned of during each test of a suite; it stays out of the run's own output. Call it inside `describe`. */
export function recordWarnings(): unknown[][] {
  const warnings: unknown[][] = [];
  const {warn} = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...given: unknown[]) => void warnings.push(given);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
