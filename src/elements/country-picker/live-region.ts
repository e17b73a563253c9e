/** Says things to assistive technology, each of them once. */
export class LiveRegion {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `element` has `role="status"` and is in the page already. */
  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Says a text; after a pause, unless something else is to be said before. */
  say(text: string, pause = 0): void {
    this.stop();
    this.#timer = setTimeout(() => {
      // The same text again is news only if it differs.
      this.#element.textContent = this.#element.textContent === text ? `${text}\u00a0` : text;
    }, pause);
  }

  /** Says nothing more of what was to be said. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
