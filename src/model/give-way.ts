/** Milliseconds of work between two pauses: with the rest of a frame's work it stays well below what a person notices. */
const SLICE = 8;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** A pause in which the page answers its reader, and paints. */
const pause = (): Promise<void> => {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
};

/**
 * Does work piece by piece, at most some milliseconds of it before the page gets its turn. `step` does one small piece and
 * says whether there is more; `onPause` hears of each pause and may stop the work by answering `false`.
 */
export const workInSlices = async (step: () => boolean, onPause?: () => unknown): Promise<void> => {
  while (workFor(SLICE, step)) {
    if (onPause?.() === false) return;
    await pause();
  }
};

/** Does work piece by piece for some milliseconds; says whether there is more. */
export const workFor = (milliseconds: number, step: () => boolean): boolean => {
  const end = performance.now() + milliseconds;
  while (step()) if (performance.now() > end) return true;
  return false;
};
