import {ContextEvent} from '@lit/context';
import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FeedErrorEvent} from '../feed/feed-error-event.js';
import {FeedLoadEvent} from '../feed/feed-load-event.js';
import type {FeedFormat} from '../feed/feed-format.js';
import type {FeedData, FeedDialect, FeedReader} from '../feed/feed-reader.js';
import type {FeedState} from '../feed/feed-state.js';
import type {FeedError} from '../feed/feed-error.js';
import {describeProblem} from '../model/problem.js';
import {isUnset} from './is-unset.js';
import {pageAddress} from './page-address.js';
import {warnOnce} from './warn-once.js';

/** Whether an address is of a kind that documents have: of the web, of the page itself, or made by a script of the page. */
const isDocument = ({protocol, origin}: URL): boolean =>
  protocol === 'blob:'
    ? origin === location.origin
    : /^https?:$/.test(protocol) || protocol === location.protocol;

/**
 * Finds the data of an element, in this order: its own property or attribute, inline JSON, the feed at `src`, the feed of the
 * nearest `<osce-feed>`. Fires `osce-load` and `osce-error` on the host.
 */
export class FeedController<T extends FeedData> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #format: FeedFormat<T>;
  readonly #hasInline: boolean;
  readonly #changes: MutationObserverInit;
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.#host.requestUpdate());
  /** What was read last from each place, so that the same text or object is read once. */
  readonly #read = new Map<string, {readonly given: unknown; state?: FeedState<T>}>();
  #watched: string | undefined;
  #fetched: FeedState<T> | undefined;
  #stopWatching: (() => void) | undefined;
  #shared: FeedState<T> | undefined;
  #isAsking = false;
  #leave: (() => void) | undefined;
  #state: FeedState<T> | undefined;
  #told: unknown;
  #pending: Promise<void> | undefined;
  /** Why the page's own data cannot be read. */
  #unread: FeedState<T> | undefined;

  /**
   * `hasInline` is false where JSON inside the host is of another format; `attributes` are those that the host reads of what is
   * inside it.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    format: FeedFormat<T>,
    hasInline = true,
    attributes?: string[],
  ) {
    this.#changes = {childList: true, characterData: true, subtree: true};
    if (attributes) this.#changes.attributeFilter = attributes;
    this.#format = format;
    this.#hasInline = hasInline;
    (this.#host = host).addController(this);
  }

  /** Where the data stand; undefined where the page gives none. */
  get state(): FeedState<T> | undefined {
    return this.#state;
  }

  /** While the reader of the page's own data is on its way: fulfilled, never rejected. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** The host has children that a reader would see in place of the data. */
  get hasFallback(): boolean {
    return (
      !isServer &&
      [...this.#host.childNodes].some((node) =>
        node instanceof Element
          ? !node.slot && !node.matches('script,style,template,noscript')
          : node instanceof Text && node.data.trim(),
      )
    );
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer!.observe(this.#host, this.#changes);
    document.addEventListener('context-provider', this.#onProvider);
    document.addEventListener('DOMContentLoaded', this.#onParsed);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('context-provider', this.#onProvider);
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    this.#watch(undefined);
    this.#ask(false);
  }

  /**
   * Looks again where the data come from; call it in `willUpdate`. `own` holds what the host was given, by attribute; `dialect`
   * is what the page says of the feed at `src`. On a server nothing is loaded: there are only the host's own data.
   */
  resolve(
    own: Readonly<Record<string, unknown>>,
    src: string | undefined,
    dialect?: FeedDialect,
  ): FeedState<T> | undefined {
    if (!isServer && !this.#host.isConnected) return this.#state;
    let local: FeedState<T> | undefined;
    for (const [place, given] of Object.entries({...own, 'inline JSON': this.#findInline()}))
      local ??= isUnset(given) ? undefined : this.#readOnce(place, given);
    if (isServer) return (this.#state = local);
    const address = local ? undefined : this.#resolveAddress(src);
    this.#watch(address, dialect);
    this.#ask(!local && !address);
    return (this.#state = local ?? (address ? this.#fetched : this.#shared));
  }

  hostUpdated(): void {
    const {error, feed, status} = this.#state ?? {};
    const news = status === 'error' ? error : status === 'ready' ? feed : status && this.#told;
    if (news === this.#told) return;
    this.#told = news;
    if (!news) return;
    const event = status === 'error' ? new FeedErrorEvent(error!) : new FeedLoadEvent();
    this.#host.dispatchEvent(event);
  }

  #findInline(): string | undefined {
    if (isServer || !this.#hasInline) return undefined;
    const script = [...this.#host.children].find((child) => child.matches('script[type="application/json"]'));
    return script?.textContent?.trim() || undefined;
  }

  #readOnce(place: string, given: unknown): FeedState<T> | undefined {
    const {reader} = this.#format;
    if (!reader) return this.#awaitReader();
    const before = this.#read.get(place);
    if (before && before.given === given) return before.state;
    const reading = {given};
    this.#read.set(place, reading);
    return this.#parse(reader, place, reading);
  }

  #awaitReader(): FeedState<T> {
    this.#pending ??= this.#format.load().then(
      () => this.#host.requestUpdate(),
      (error: FeedError) => {
        const retry = () => {
          this.#pending = this.#unread = undefined;
          this.#host.requestUpdate();
        };
        this.#unread = {status: 'error', error, retry};
        this.#host.requestUpdate();
      },
    );
    return this.#unread ?? {status: 'loading'};
  }

  #parse(
    reader: FeedReader<T>,
    place: string,
    reading: {readonly given: unknown; state?: FeedState<T>},
  ): FeedState<T> | undefined {
    const {given} = reading;
    const warn = (fault: string) => warnOnce(this.#host, place, fault);
    const keep = (feed: T) => {
      feed.problems.map(describeProblem).forEach(warn);
      reading.state = {status: 'ready', feed, place};
    };
    const fail = (fault: unknown) => {
      reading.state = undefined;
      // While the page is still arriving, so may the end of this text be.
      if (isServer || document.readyState !== 'loading')
        warn(fault instanceof Error ? fault.message : 'cannot be read');
    };
    try {
      const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
      const keepPart = (feed: T) => {
        reading.state = {status: 'loading', feed, place};
      };
      // A server waits for nothing.
      const read = reader.readOwn(value, pageAddress(), isServer ? undefined : keepPart);
      if (read instanceof Promise) void read.then(keep, fail).then(() => this.#host.requestUpdate());
      else keep(read);
    } catch (fault) {
      fail(fault);
    }
    return reading.state;
  }

  /** A request for anything else fails, and has a strict policy send a report. */
  #resolveAddress(src: string | undefined): string | undefined {
    try {
      const url = src ? new URL(src, pageAddress()) : undefined;
      if (!url || isDocument(url)) return url?.href;
    } catch {
      // Said below.
    }
    warnOnce(this.#host, 'src', 'not a web address');
    return undefined;
  }

  #watch(address: string | undefined, dialect: FeedDialect = {}): void {
    const watched = address && address + JSON.stringify(dialect);
    if (watched === this.#watched) return;
    this.#stopWatching?.();
    this.#watched = watched;
    this.#fetched = undefined;
    this.#stopWatching =
      address === undefined
        ? undefined
        : this.#format.watch(
            address,
            (state) => {
              this.#fetched = state;
              this.#host.requestUpdate();
            },
            dialect,
          );
  }

  #ask(isNeeded: boolean): void {
    if (isNeeded === this.#isAsking) return;
    this.#isAsking = isNeeded;
    if (isNeeded) return this.#request();
    this.#leave?.();
    this.#leave = this.#shared = undefined;
  }

  #request(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#format.context, this.#host, this.#onShared, true));
  }

  readonly #onShared = (state: FeedState<T> | undefined, leave?: () => void) => {
    if (!this.#isAsking) return leave?.();
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.#shared = state;
    this.#host.requestUpdate();
  };

  /** A provider that upgrades after its consumers says so in an event that reaches the document. */
  readonly #onProvider = (event: Event & {context?: unknown; contextTarget?: Element}) => {
    if (this.#isAsking && event.context === this.#format.context && event.contextTarget !== this.#host)
      this.#request();
  };

  readonly #onParsed = () => {
    this.#read.clear();
    this.#host.requestUpdate();
  };
}
