import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasAddressState, readAddressState, writeAddressState, type ListRequest} from './list-request.js';

/** Keeps what a reader asks of a list in the query string of the page's address, so that it can be gone back to and sent on. */
export class AddressState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onRead: (request: ListRequest) => void;
  #prefix: string | undefined;

  /** `onRead` is called with what the address asks for, at first and whenever the reader goes back or forward. */
  constructor(host: ReactiveControllerHost, onRead: (request: ListRequest) => void) {
    this.#host = host;
    this.#onRead = onRead;
    this.#host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  /** Uses parameters whose names begin with a prefix; none where it is missing. */
  setPrefix(prefix: string | null | undefined): void {
    const given = prefix || undefined;
    if (given === this.#prefix || isServer) return;
    this.#prefix = given;
    // An address that says nothing leaves what the page's author says.
    if (given && hasAddressState(location.search, given)) this.#read();
  }

  /** Writes a request into the address, as a step to go back from or in place of the one before. */
  write(request: ListRequest, isStep: boolean): void {
    if (!this.#prefix) return;
    const address = writeAddressState(location.href, this.#prefix, request);
    if (address === location.href) return;
    try {
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // A sandboxed page, or one that has changed its address too often, keeps the one it has.
    }
  }

  readonly #read = () => {
    if (!this.#prefix) return;
    this.#onRead(readAddressState(location.search, this.#prefix));
    this.#host.requestUpdate();
  };
}
