import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasAddressState, readAddressState, writeAddressState, type ListRequest} from './list-request.js';

const {navigation} = globalThis as {navigation?: EventTarget};

/** Keeps what a reader asks of a list in the query string of the page's address, so that it can be gone back to and sent on. */
export class AddressState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onRead: (request: ListRequest) => void;
  #prefix: string | undefined;
  /** The request that the address held when it was last read or written. */
  #known = '';

  /** `onRead` is called with what the address asks for, at first and whenever the reader goes back or forward. */
  constructor(host: ReactiveControllerHost, onRead: (request: ListRequest) => void) {
    this.#host = host;
    this.#onRead = onRead;
    this.#host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('popstate', this.#onChange);
    // Routers change the address by pushState, of which the Navigation API alone tells.
    navigation?.addEventListener('currententrychange', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onChange);
    navigation?.removeEventListener('currententrychange', this.#onChange);
  }

  /** Uses parameters whose names begin with a prefix; none where it is missing. */
  setPrefix(prefix: string | null | undefined): void {
    const given = prefix || undefined;
    if (given === this.#prefix || isServer) return;
    this.#prefix = given;
    // An address that says nothing leaves what the page's author says.
    if (given && hasAddressState(location.search, given)) this.#read();
    else this.#known = this.#find();
  }

  /** Writes a request into the address, as a step to go back from or in place of the one before. */
  write(request: ListRequest, isStep: boolean): void {
    if (!this.#prefix) return;
    const address = writeAddressState(location.href, this.#prefix, request);
    if (address === location.href) return;
    try {
      this.#known = JSON.stringify(readAddressState(new URL(address).search, this.#prefix));
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // A sandboxed page, or one that has changed its address too often, keeps the one it has; what the reader asks for stays.
      this.#known = this.#find();
    }
  }

  #find(): string {
    return this.#prefix ? JSON.stringify(readAddressState(location.search, this.#prefix)) : '';
  }

  #read(): void {
    this.#known = this.#find();
    this.#onRead(readAddressState(location.search, this.#prefix!));
    this.#host.requestUpdate();
  }

  /** Other parameters, such as those of another list, change without this one. */
  readonly #onChange = () => {
    if (this.#prefix && this.#find() !== this.#known) this.#read();
  };
}
