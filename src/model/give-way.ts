/** Milliseconds of work between two pauses: with the rest of a frame's work it stays well below what a person notices. */
const SLICE = 8;

/**
 * A pause in which the page answers its reader, paints, and does work of its own. `scheduler.yield` goes on before timers and
 * frames: in Chromium, a second of slices with it left a page without any timer and with a frame every 100 ms.
 */
const pause = (): Promise<void> => {
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
