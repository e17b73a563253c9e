import {isServer} from 'lit';
import type {LitElement, ReactiveController} from 'lit';
import type {Release} from '../../model/release.js';
import {BLOCK} from './render-releases.js';

/** Cards that are added with a frame. */
const STEP = BLOCK * 2;

/** Milliseconds to wait for a frame: a window that is behind others may have none. */
const LONGEST_FRAME = 1000;

/** Square pixels of a window that a card takes, with the space around it: a small one, on a screen that shows several in a row. */
const CARD_AREA = 130_000;

/** How many cards of a list there are at most down to the end of the window; one at least, so that it is not taken to be empty. */
const countInSight = (list: Element): number =>
  Math.max(1, Math.ceil((innerWidth * (innerHeight - list.getBoundingClientRect().top)) / CARD_AREA));

/**
 * How many of the cards that are to be shown are there: a few at once, so that they are painted whatever the length, and as many
 * more with each frame. What a reader asks for begins with the cards that are in sight: the others would hold up the answer.
 */
export class CardGrowth implements ReactiveController {
  readonly #host: LitElement;
  #made: number;
  #wanted = 0;
  #isDrawn = false;
  #isNew = false;
  #keys: ReadonlyMap<string, unknown> = new Map();
  #painted: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    // What a server has rendered is there in whole, and is taken over so.
    this.#made = isServer || host.shadowRoot ? Infinity : STEP;
    host.addController(this);
  }

  /** While the first of them are not all there: fulfilled, never rejected. */
  get pending(): Promise<void> | undefined {
    return this.isHasty ? this.#painted : undefined;
  }

  /** Only the cards in sight are to be drawn: what else is not seen has time until they are painted. */
  get isHasty(): boolean {
    return this.#made < STEP;
  }

  /**
   * Begins anew: other cards are to be shown. A page that nobody sees is not painted. Nothing is left for later where a card has the
   * focus, which would be lost with a card that is away for a frame.
   */
  restart(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isDrawn || document.hidden || root.activeElement?.closest('[part="item"]')) return;
    this.#made = Math.min(STEP, countInSight(root.querySelector('[part="list"]') ?? this.#host));
    this.#isNew = true;
  }

  /**
   * What tells the cards of releases apart from one rendering to the next. A card stays that of its release, wherever it moves,
   * until other cards are to be shown: those take over what is there, since to write in a card takes less than to make one.
   */
  keysOf(shown: readonly Release[]): (release: Release) => unknown {
    if (this.#isNew) {
      const keys = [...this.#keys.values()];
      // A picture would stay in sight until the next one has come: a card with one is its release's own.
      this.#keys = new Map(shown.map(({id, image}, place) => [id, image ? undefined : (keys[place] ?? {})]));
      this.#isNew = false;
    }
    return ({id}) => this.#keys.get(id) ?? id;
  }

  /** How many to render of those wanted; at least as far as one place. */
  lengthOf(wanted: number, place = 0): number {
    this.#wanted = wanted;
    this.#isDrawn = true;
    while (this.#made <= place) this.#grow();
    return Math.min(wanted, this.#made);
  }

  hostUpdated(): void {
    if (this.#made < Math.max(this.#wanted, STEP)) this.#painted ??= this.#growOnPaint();
  }

  async #growOnPaint(): Promise<void> {
    // A frame is painted after its callbacks: what they add would be part of it.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, LONGEST_FRAME);
    });
    this.#painted = undefined;
    this.#grow();
    this.#host.requestUpdate();
  }

  /** As far as the end of a step: after it all blocks are whole. */
  #grow(): void {
    this.#made += STEP - (this.#made % STEP);
  }
}
