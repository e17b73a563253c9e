import {LitElement, isServer} from 'lit';
import type {PropertyValues, ReactiveController} from 'lit';
import {inTime} from '../search/in-time.js';

/** Rounds of waiting: what is read first may show that something else is needed. */
const ROUNDS = 2;

/** The page has loaded `@lit-labs/ssr-client`, which has every element of Lit observe this attribute. */
const isHydrated = (constructor: unknown): boolean =>
  (constructor as typeof LitElement).observedAttributes.includes('defer-hydration');

/**
 * What every element of the library has in common: it waits for the parts of the library that it needs, and takes over what a
 * server has rendered ([declarative shadow DOM](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode))
 * in one step, once all of them are here.
 */
export abstract class OsceElement extends LitElement {
  /** A server has rendered it, and it is still as it came. */
  #isServed = !isServer && !!this.shadowRoot;
  #isHydrating = this.#isServed && isHydrated(this.constructor);
  /** On a server: nobody else there tells controllers that their host is in its place. */
  #controllers: ReactiveController[] | undefined;

  /** What is on its way and needed to show what there is to show; none of it is waited for twice. */
  protected abstract findPending(): readonly (PromiseLike<unknown> | undefined)[];

  /**
   * Until the first update is over: what is rendered has to be what the server rendered, for Lit to go on from the server's
   * nodes, since the page has loaded `@lit-labs/ssr-client`.
   */
  protected get isHydrating(): boolean {
    return this.#isHydrating;
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    if (isServer) (this.#controllers ??= []).push(controller);
  }

  /** Settles when what there is to show is shown, in the language of the place. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#wait(() => super.getUpdateComplete());
    return super.getUpdateComplete();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isServed ? this.#takeOver() : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const controller of this.#controllers ?? []) controller.hostConnected?.();
    this.#controllers = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isHydrating) return;
    this.#isHydrating = false;
    this.requestUpdate();
  }

  /** Waits for what is needed, after a look at what that is; not for what hangs, which is shown when it comes. */
  async #wait(look: () => unknown): Promise<void> {
    const rounds = async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await look();
        await Promise.allSettled(this.findPending());
      }
    };
    await inTime(rounds()).catch(() => undefined);
  }

  async #takeOver(): Promise<unknown> {
    const {elementProperties} = this.constructor as typeof LitElement;
    const all = new Map([...elementProperties.keys()].map((name) => [name, undefined]));
    await this.#wait(() => this.willUpdate(all));
    this.#isServed = false;
    if (!this.#isHydrating) {
      this.renderOptions.renderBefore = null;
      this.shadowRoot!.replaceChildren();
    }
    return super.scheduleUpdate();
  }
}
