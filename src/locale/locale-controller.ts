import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {inTime} from '../search/in-time.js';
import {observeLanguage} from './language-observer.js';
import {matchLanguage} from './languages.js';
import type {StringTables, Strings} from './string-tables.js';

const findLanguage = (element: Element): string => {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const speaker = node.closest('[lang]');
    if (speaker) return speaker.getAttribute('lang')!.trim();
  }
  return '';
};

/**
 * The language and direction of the place an element stands in: `lang` and `dir` of its nearest ancestor (itself first),
 * through shadow roots. Follows them while the element is connected, and updates it when they change. On a server an element
 * has no ancestors: there it is its own `lang` and `dir`.
 */
export class LocaleController<T extends Strings> implements ReactiveController {
  /** The language of the place as it is written there, such as `de-AT`; empty where it is unknown. */
  tag = '';
  /** The direction of the place. */
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The texts to show: those of `tag` once they are here, English before and where there are none. */
  strings: T;
  /** While the texts of `tag` are on their way: fulfilled, never rejected, when they or English in their stead are in `strings`. */
  pending?: Promise<void>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tables: StringTables<T>;
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, tables: StringTables<T>) {
    this.#host = host;
    this.#tables = tables;
    this.strings = tables.english;
    host.addController(this);
  }

  /** The language of `strings`: the `lang` of what is rendered from them. */
  get language() {
    return this.strings.language;
  }

  /** The language of `strings`, where the place speaks another one: the `lang` of single words among those of the page. */
  get foreignLanguage(): string | undefined {
    const [language] = this.tag.toLowerCase().split(/[-_]/);
    return language === this.language ? undefined : this.language;
  }

  /** The tag to give to the formatters for what stands beside `strings`. */
  get formatTag(): string {
    return matchLanguage(this.tag) === this.language ? this.tag : this.language;
  }

  hostConnected() {
    if (isServer) return this.#read(true);
    this.#stop = observeLanguage(this.#host, () => this.#read());
    this.#read(true);
  }

  hostDisconnected() {
    this.#stop?.();
  }

  #read(isArriving?: boolean) {
    const host = this.#host;
    const tag = isServer ? (host.getAttribute('lang') ?? '') : findLanguage(host);
    const isRtl = isServer ? host.getAttribute('dir') === 'rtl' : host.matches(':dir(rtl)');
    const dir = isRtl ? 'rtl' : 'ltr';
    const isNew = tag !== this.tag;
    if (isNew || dir !== this.dir) host.requestUpdate();
    this.tag = tag;
    this.dir = dir;
    if (!isNew && !isArriving) return;

    const found = this.#tables.load(matchLanguage(tag));
    const take = (strings: T) => {
      // The place may have changed its language in the meantime.
      if (tag !== this.tag) return;
      this.pending = undefined;
      this.strings = strings;
      host.requestUpdate();
    };
    // What hangs is not waited for, and is taken when it comes.
    this.pending =
      found instanceof Promise
        ? inTime(found.then(take)).catch(() => take(this.strings))
        : void (this.strings = found);
  }
}
