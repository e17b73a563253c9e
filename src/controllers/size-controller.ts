import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Tells its host whenever a piece of it changes its size, while the host is on a page. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, onResize: () => void) {
    this.#host = host;
    this.#observer = isServer ? undefined : new ResizeObserver(onResize);
    host.addController(this);
  }

  /** Watches a piece, if it is there; call it in `updated`. */
  watch(piece: Element | null): void {
    if (piece && this.#host.isConnected) this.#observer!.observe(piece);
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
