/** Only a condition that never comes about waits as long: a busy machine may take its time. Below the limit of a test. */
const TIMEOUT = 20_000;

/** Looks again and again until a condition holds; rejects with the message where it never does. */
export async function waitUntil(condition: () => unknown, message = 'it holds'): Promise<void> {
  const end = performance.now() + TIMEOUT;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Timeout: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
