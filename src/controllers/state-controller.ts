import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** States an element shows to a page's style sheet, as `:state(loading)`. */
export type ElementState = 'loading' | 'error' | 'empty';

/** Keeps the custom states of an element true to what it shows. */
export class StateController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #read: () => ElementState | undefined;

  /** `internals` where the host has asked for them itself: an element gets them once. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: () => ElementState | undefined,
    internals = host.attachInternals(),
  ) {
    this.#states = internals.states;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#read();
    this.#states.clear();
    if (state) this.#states.add(state);
  }
}
