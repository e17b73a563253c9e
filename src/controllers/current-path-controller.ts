import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageAddress} from './page-address.js';
import {warnOnce} from './warn-once.js';

/** Milliseconds between two looks at the address, in engines that do not tell of its changes. */
const INTERVAL = 250;

const page = (): string => (isServer ? pageAddress() : location.href);

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;
let address = '';

const look = () => {
  if (address === location.href) return;
  address = location.href;
  for (const listener of [...listeners]) listener();
};

/**
 * `pushState` and `replaceState` tell nobody but the Navigation API, and the page's history is not ours to patch: where that
 * API is missing, one timer for all elements compares two strings.
 */
const start = (): (() => void) => {
  address = location.href;
  const {navigation} = globalThis as {navigation?: EventTarget};
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  const timer = setInterval(look, INTERVAL);
  return () => {
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
    clearInterval(timer);
  };
};

/** Updates its host whenever the address of the page changes, by a router's doing too. */
export class CurrentPathController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  /** The absolute address of the page, or of what stands for it, relative to the page. */
  resolve(given: string | null | undefined): string {
    try {
      return given == null ? page() : new URL(given, pageAddress()).href;
    } catch {
      warnOnce(this.#host, 'current', 'not an address');
      return page();
    }
  }

  hostConnected(): void {
    if (isServer) return;
    listeners.add(this.#update);
    stop ??= start();
  }

  hostDisconnected(): void {
    listeners.delete(this.#update);
    if (listeners.size) return;
    stop?.();
    stop = undefined;
  }
}
