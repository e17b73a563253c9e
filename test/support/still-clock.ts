/** Timers of the page that only run when they are told to. */
export interface StillClock {
  /** Lets this many milliseconds pass, and runs what is due in them, the earliest first. */
  pass(milliseconds: number): void;
  /** Runs what is due within this many milliseconds, and lets as much time pass as that takes. */
  hurry(milliseconds: number): void;
  /** How many milliseconds have passed. */
  readonly now: number;
  /** Gives the page its own timers back; what still waits is forgotten. */
  restore(): void;
}

/** Stops the timers that are set from now on; those set before go on, and can be cleared. */
export const stopClock = (): StillClock => {
  const {setTimeout, clearTimeout} = window;
  const waiting = new Map<number, {act: () => void; at: number}>();
  let now = 0;
  // Below those of the browser, which count up.
  let last = 0;
  window.setTimeout = ((act: () => void, delay = 0) => {
    waiting.set(--last, {act, at: now + delay});
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id === undefined || !waiting.delete(id)) clearTimeout(id);
  }) as typeof window.clearTimeout;
  const run = (end: number) => {
    const due = [...waiting].filter(([, {at}]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
    for (const [id, {act, at}] of due)
      if (waiting.delete(id)) {
        now = Math.max(now, at);
        act();
      }
  };
  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      run(end);
      now = end;
    },
    hurry: (milliseconds) => run(now + milliseconds),
    get now() {
      return now;
    },
    restore: () => Object.assign(window, {setTimeout, clearTimeout}),
  };
};
