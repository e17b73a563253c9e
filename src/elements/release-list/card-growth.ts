import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {BLOCK} from './render-releases.js';

/**
 * How many of the cards that are to be shown are there: the first block at once, so that it is painted whatever the length, and
 * another with each frame.
 */
export class CardGrowth implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #made = isServer ? Infinity : BLOCK;
  #wanted = 0;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew: other cards are to be shown. */
  restart(): void {
    if (!isServer) this.#made = BLOCK;
  }

  /** How many to render of those wanted; at least as far as one place. */
  lengthOf(wanted: number, place = 0): number {
    this.#wanted = wanted;
    while (this.#made <= place) this.#made += BLOCK;
    return Math.min(wanted, this.#made);
  }

  hostUpdated(): void {
    if (this.#made >= this.#wanted || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#made += BLOCK;
      this.#host.requestUpdate();
    });
  }
}
