/** What holds a page awake, or is kept on it, beside its nodes. */
export interface PageHoldings {
  /** Listeners on what outlives an element: `document context-provider`. */
  readonly listeners: readonly string[];
  /** What observers watch: `ResizeObserver div`. */
  readonly observed: readonly string[];
  /** Timers and frames that are to come. */
  readonly waits: readonly string[];
  /** Requests without an answer yet, by their addresses. */
  readonly requests: readonly string[];
  /** Addresses of blobs that were not given back. */
  readonly blobs: readonly string[];
}

type Undo = () => void;
type Observing = MutationObserver | ResizeObserver | IntersectionObserver;

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;
const WAITS = [
  ['setTimeout', 'clearTimeout', false],
  ['setInterval', 'clearInterval', true],
  ['requestAnimationFrame', 'cancelAnimationFrame', false],
  ['requestIdleCallback', 'cancelIdleCallback', false],
] as const;

/** What an element does not take with it when it goes. */
const isLasting = (target: EventTarget): boolean =>
  !(
    target instanceof Node &&
    ![document, document.documentElement, document.head, document.body].includes(target as never)
  ) &&
  !(target instanceof AbortSignal) &&
  !(target instanceof ShadowRoot);

const nameOf = (target: EventTarget): string =>
  target instanceof Node ? target.nodeName.toLowerCase() : target.constructor.name;

/** Puts something in place of a member, until the answer is called. */
const replace = <T extends object>(
  owner: T,
  name: keyof T & string,
  make: (before: never) => unknown,
): Undo => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, writable: true, value: make(owner[name] as never)});
  return () => (before ? Object.defineProperty(owner, name, before) : delete owner[name]);
};

/** Keeps count of everything that code takes from a page, from its making to its end, by standing in the way of the browser. */
export class PageLedger {
  readonly #listeners = new Map<EventTarget, Map<unknown, Set<string>>>();
  readonly #observed = new Map<Observing, Map<Node, string>>();
  readonly #waits = new Map<string, string>();
  readonly #requests = new Map<object, string>();
  readonly #blobs = new Set<string>();
  readonly #undo: Undo[];

  constructor() {
    this.#undo = [
      ...this.#followListeners(),
      ...OBSERVERS.flatMap((name) => this.#followObserver(name)),
      ...WAITS.flatMap(([start, stop, isRepeated]) =>
        start in window ? this.#followWaits(start, stop, isRepeated) : [],
      ),
      ...this.#followRequests(),
      ...this.#followBlobs(),
    ];
  }

  /** What is held now. */
  read(): PageHoldings {
    const listeners = [...this.#listeners].flatMap(([target, callbacks]) =>
      [...callbacks.values()].flatMap((types) => [...types].map((type) => `${nameOf(target)} ${type}`)),
    );
    return {
      listeners: listeners.sort(),
      observed: [...this.#observed.values()].flatMap((targets) => [...targets.values()]).sort(),
      waits: [...this.#waits.values()].sort(),
      requests: [...this.#requests.values()].sort(),
      blobs: [...this.#blobs],
    };
  }

  /** Gives the browser its own ways back. */
  close(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  #followListeners(): Undo[] {
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const keyOf = (type: string, options?: boolean | EventListenerOptions) =>
      `${type}${(typeof options === 'object' ? options?.capture : options) ? ' capture' : ''}`;
    const forget = (target: EventTarget, callback: unknown, key: string) => {
      const callbacks = this.#listeners.get(target);
      const keys = callbacks?.get(callback);
      keys?.delete(key);
      // What is kept here would be a leak of the ledger's own.
      if (keys && !keys.size) callbacks!.delete(callback);
    };
    const keep = (target: EventTarget, callback: unknown, key: string) => {
      const callbacks = this.#listeners.get(target) ?? new Map<unknown, Set<string>>();
      this.#listeners.set(target, callbacks.set(callback, (callbacks.get(callback) ?? new Set()).add(key)));
    };
    type Given = [string, EventListener, (boolean | AddEventListenerOptions)?];
    return [
      replace(
        EventTarget.prototype,
        'addEventListener',
        () =>
          function (this: EventTarget | undefined, ...given: Given) {
            const [type, callback, options] = given;
            const target = this ?? window;
            if (callback && isLasting(target)) {
              const key = keyOf(type, options);
              const {once, signal} = typeof options === 'object' ? options : {};
              keep(target, callback, key);
              const done = () => forget(target, callback, key);
              if (once) add.call(target, type, done, {once, capture: key !== type});
              if (signal) add.call(signal, 'abort', done, {once: true});
            }
            return add.apply(target, given);
          },
      ),
      replace(
        EventTarget.prototype,
        'removeEventListener',
        () =>
          function (this: EventTarget | undefined, ...given: Given) {
            const target = this ?? window;
            forget(target, given[1], keyOf(given[0], given[2]));
            return remove.apply(target, given);
          },
      ),
    ];
  }

  #followObserver(name: (typeof OBSERVERS)[number]): Undo[] {
    const {prototype} = globalThis[name] as {prototype: Observing & {unobserve?: (target: Element) => void}};
    const observed = this.#observed;
    type Act = (this: Observing, target: Node, ...rest: unknown[]) => void;
    return [
      replace(
        prototype,
        'observe',
        (observe: Act) =>
          function (this: Observing, target: Node, ...rest: unknown[]) {
            observed.set(
              this,
              (observed.get(this) ?? new Map()).set(target, `${name} ${target.nodeName.toLowerCase()}`),
            );
            return observe.call(this, target, ...rest);
          },
      ),
      replace(
        prototype,
        'disconnect',
        (disconnect: Act) =>
          function (this: Observing) {
            observed.delete(this);
            return disconnect.call(this, undefined as never);
          },
      ),
      ...(prototype.unobserve
        ? [
            replace(
              prototype,
              'unobserve',
              (unobserve: Act) =>
                function (this: Observing, target: Node) {
                  observed.get(this)?.delete(target);
                  return unobserve.call(this, target);
                },
            ),
          ]
        : []),
    ];
  }

  #followWaits(
    start: (typeof WAITS)[number][0],
    stop: (typeof WAITS)[number][1],
    isRepeated: boolean,
  ): Undo[] {
    const waits = this.#waits;
    // Timeouts and intervals have their numbers in common, and may be ended by each other's name.
    const keyOf = (id: unknown) => `${/Timeout|Interval/.test(start) ? 'timer' : start} ${String(id)}`;
    type Callback = (...given: unknown[]) => void;
    return [
      replace(
        window,
        start,
        (begin: (callback: Callback, ...rest: unknown[]) => number) =>
          (callback: Callback, ...rest: unknown[]) => {
            const id = begin.call(
              window,
              (...given) => {
                if (!isRepeated) waits.delete(keyOf(id));
                callback(...given);
              },
              ...rest,
            );
            waits.set(keyOf(id), `${start} ${String(rest[0] ?? '')}`.trim());
            return id;
          },
      ),
      replace(window, stop, (end: (id: number) => void) => (id: number) => {
        waits.delete(keyOf(id));
        end.call(window, id);
      }),
    ];
  }

  #followRequests(): Undo[] {
    const requests = this.#requests;
    return [
      replace(window, 'fetch', (fetch: typeof window.fetch) => async (...given: Parameters<typeof fetch>) => {
        const key = {};
        requests.set(key, String(given[0]));
        try {
          return await fetch.apply(window, given);
        } finally {
          requests.delete(key);
        }
      }),
    ];
  }

  #followBlobs(): Undo[] {
    const blobs = this.#blobs;
    return [
      replace(URL, 'createObjectURL', (create: (given: Blob) => string) => (given: Blob) => {
        const address = create.call(URL, given);
        blobs.add(address);
        return address;
      }),
      replace(URL, 'revokeObjectURL', (revoke: (address: string) => void) => (address: string) => {
        blobs.delete(address);
        revoke.call(URL, address);
      }),
    ];
  }
}
