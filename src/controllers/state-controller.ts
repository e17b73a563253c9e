import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** States an element shows to a page's style sheet, as `:state(loading)`. */
export type ElementState = 'loading' | 'error' | 'empty';

/** Keeps the custom states of an element true to what it shows. */
export class StateController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #read: () => ElementState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, read: () => ElementState | undefined) {
    this.#states = host.attachInternals().states;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#read();
    this.#states.clear();
    if (state) this.#states.add(state);
  }
}
