/** Timers of the page that only run when they are told to. */
export interface StillClock {
  /** Lets this many milliseconds pass, and runs what is due in them, the earliest first. */
  pass(milliseconds: number): void;
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
  return {
    pass(milliseconds) {
      now += milliseconds;
      const due = [...waiting].filter(([, {at}]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
      for (const [id, {act}] of due) if (waiting.delete(id)) act();
    },
    restore: () => Object.assign(window, {setTimeout, clearTimeout}),
  };
};
