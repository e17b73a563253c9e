import type {Disclosures} from './disclosures.js';

/** Milliseconds that a mouse rests on an entry before its panel opens, and that it may be away before it closes. */
const OPEN_DELAY = 200;
const CLOSE_DELAY = 300;

/** Of the bar, whose entries have one button at most. The search is for who writes, and takes the focus. */
const TOGGLE = 'button:not([part~="search"])';

/** How far down, for each step to the side, a mouse moves at least that is on its way into the panel: the bar is low and long. */
const SLOPE = 0.1;

/**
 * Opens the panels of a bar for a mouse that rests on their buttons. Only for a pointer that can hover; a panel that is open
 * can be pointed at, stays until the mouse has left both, and goes away at Escape wherever the focus is.
 */
export class HoverIntent {
  readonly #nav: HTMLElement;
  readonly #disclosures: Disclosures;
  #timer = 0;
  /** The button whose panel the mouse has opened. */
  #opened: HTMLElement | undefined;
  /** The button that the mouse is at. */
  #pointed: HTMLElement | undefined;
  /** Where the mouse was last. */
  #x = 0;
  #y = 0;

  constructor(nav: HTMLElement, disclosures: Disclosures) {
    this.#nav = nav;
    this.#disclosures = disclosures;
    nav.addEventListener('pointermove', this.#onMove);
    nav.addEventListener('pointerleave', this.#onLeave);
    nav.addEventListener('click', this.#onClick, true);
  }

  /** Leaves everything to clicks and keys again. */
  stop(): void {
    this.#forget();
    this.#nav.removeEventListener('pointermove', this.#onMove);
    this.#nav.removeEventListener('pointerleave', this.#onLeave);
    this.#nav.removeEventListener('click', this.#onClick, true);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#opened = undefined;
    document.removeEventListener('keydown', this.#onKeydown, true);
  }

  #wait(delay: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(then, delay);
  }

  #open(toggle: HTMLElement): void {
    // Who has gone into a panel by keyboard is not put out by a mouse that is left lying on another button.
    if (toggle.ariaExpanded === 'true' || !toggle.isConnected || this.#isEntered) return;
    this.#disclosures.open(toggle);
    this.#opened = toggle;
    document.addEventListener('keydown', this.#onKeydown, true);
  }

  /** The focus is in the panel that is open. */
  get #isEntered(): boolean {
    return !!this.#disclosures.current?.nextElementSibling!.matches(':focus-within');
  }

  /** Closes what the mouse has opened, unless the reader has gone in by keyboard. */
  readonly #close = () => {
    const opened = this.#opened;
    const isEntered = this.#isEntered;
    this.#forget();
    if (opened && opened === this.#disclosures.current && !isEntered) this.#disclosures.close(opened);
  };

  readonly #onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const target = event.target as Element;
    if (target.closest('[popover]')) {
      this.#pointed = undefined;
      return clearTimeout(this.#timer);
    }
    const toggle = target.closest('[part~="bar"] > li')?.querySelector<HTMLElement>(`:scope > ${TOGGLE}`);
    // On its way into an open panel the mouse may cross other buttons: there it has to rest anew at every step.
    const {clientX: x, clientY: y} = event;
    const isOnItsWay = this.#opened && y - this.#y > Math.abs(x - this.#x) * SLOPE;
    [this.#x, this.#y] = [x, y];
    if (toggle === this.#pointed && !isOnItsWay) return;
    this.#pointed = toggle ?? undefined;
    if (toggle && toggle.ariaExpanded !== 'true') this.#wait(OPEN_DELAY, () => this.#open(toggle));
    else if (!toggle && this.#opened) this.#wait(CLOSE_DELAY, this.#close);
    else clearTimeout(this.#timer);
  };

  readonly #onLeave = (event: PointerEvent) => {
    this.#pointed = undefined;
    clearTimeout(this.#timer);
    if (event.pointerType === 'mouse' && this.#opened) this.#wait(CLOSE_DELAY, this.#close);
  };

  /** A click on a button whose panel the mouse has just opened keeps it open, instead of taking it away. */
  readonly #onClick = (event: MouseEvent) => {
    const toggle = (event.target as Element).closest(TOGGLE);
    clearTimeout(this.#timer);
    if (!toggle || toggle !== this.#opened) return;
    this.#forget();
    // Of the keyboard's no reader doubts that it takes away what is open.
    if (event.detail) event.stopPropagation();
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Who has gone in closes level by level.
    if (this.#isEntered) return this.#forget();
    this.#close();
    event.preventDefault();
    event.stopPropagation();
  };
}
