/** Says things to assistive technology, each of them once. */
export class LiveRegion {
  readonly #element = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = 0;

  /** `place` is where it stands, unseen. */
  constructor(place: Element) {
    this.#element.setAttribute('role', 'status');
    this.#element.className = 'visually-hidden';
    place.append(this.#element);
  }

  /** Says a text; after a pause, unless something else is to be said before. */
  say(text: string, pause = 0): void {
    this.stop();
    this.#pause = pause;
    this.#timer = setTimeout(() => {
      // The same text again is news only if it differs.
      this.#element.textContent = this.#element.textContent === text ? `${text}\u00a0` : text;
    }, pause);
  }

  /** Says nothing more of what was to be said after a pause. */
  hush(): void {
    if (this.#pause) this.stop();
  }

  /** Says nothing more of what was to be said. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
