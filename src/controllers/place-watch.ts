import {pageView} from './page-view.js';

/** Tells when an element is moved without a scroll that the page hears of, as by a notice above it. */
export class PlaceWatch {
  readonly #element: Element;
  readonly #onMove: () => void;
  #observer: IntersectionObserver | undefined;
  #seen: DOMRectReadOnly | undefined;

  constructor(element: Element, onMove: () => void) {
    this.#element = element;
    this.#onMove = onMove;
  }

  /** Begins, or goes on after a move: `place` is where the element is now. */
  watch(place: DOMRectReadOnly): void {
    const {clientWidth, clientHeight} = pageView();
    // The part of the window that is looked at is the element's own: any move takes some of it out.
    const margins = [place.top, clientWidth - place.right, clientHeight - place.bottom, place.left];
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ');
    this.#seen ??= place;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      ([look]) => {
        // Stopped in the meantime.
        if (!this.#seen) return;
        const {top, left} = this.#seen;
        // An observer may measure otherwise than the page does: only what it says itself tells of a move.
        this.#seen = look!.boundingClientRect;
        if (top !== this.#seen.top || left !== this.#seen.left) this.#onMove();
      },
      {root: document, rootMargin, threshold: [0, 1]},
    );
    this.#observer.observe(this.#element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = this.#seen = undefined;
  }
}
