import {ContextEvent} from '@lit/context';
import {isServer, type ReactiveControllerHost} from 'lit';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOfPart} from '../../controllers/try-part.js';
import {warnUnknownIds} from '../../controllers/warn-unknown-ids.js';
import {builtInRoster} from '../../data/roster.js';
import {rosterContext} from '../../feed/roster-context.js';
import type {Roster} from '../../model/country.js';
import {chooseEntries} from '../../model/choose-entries.js';
import type {EntryWishes} from '../../model/choose-entries.js';
import {inTime} from '../../search/in-time.js';
import type {PickerChips} from './picker-chips.js';
import type {PickerSource} from './picker-source.js';
import type {SlottedSelect} from './slotted-select.js';

/** What a page says of the entries of a picker. */
export interface DataWishes extends EntryWishes {
  readonly multiple: boolean;
  readonly countries?: unknown;
  readonly src?: string;
}

/** What there is to choose before it is known. */
export const NO_ROSTER: Roster = {groups: [], countries: [], problems: []};

/** What a picker offers, and the parts of the library that only some pickers need: those are loaded when one does. */
export class PickerData {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #loads: Map<string, Promise<void>> | undefined;
  #wishes: DataWishes | undefined;
  /** What of the roster is offered, and what first. */
  #part = '';
  #base: Roster | undefined;
  #offered: Roster | undefined;
  #failed = false;
  /** A feed around the picker has answered. */
  #isShared = false;

  /** The page's own data, where it gives any. */
  source: PickerSource | undefined;
  /** The page's own `<select>`, where there is one. */
  select: SlottedSelect | undefined;
  /** What shows several chosen States, where they may be several. */
  chips: PickerChips | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Settles when what is needed is here. */
  get pending(): Promise<unknown> {
    return Promise.all([...(this.#loads?.values() ?? []), this.source?.pending]);
  }

  /** The page's own `<select>` is there, and not yet taken over. */
  get isWaitingForSelect(): boolean {
    return !this.select && !!this.#findSelect();
  }

  /** What the page wants offered; nothing while its data are on their way. */
  get offered(): Roster | undefined {
    const base = this.#findBase();
    if (base !== this.#base || !this.#offered) {
      this.#base = base;
      const wishes = this.#wishes ?? {};
      this.#offered = base && chooseEntries(base, wishes);
      if (base) warnUnknownIds(this.#host, base, wishes);
    }
    return this.#offered;
  }

  get status(): ElementState | undefined {
    if (this.isWaitingForSelect && !this.#failed) return 'loading';
    if (this.#isSourced && !this.source) return this.#failed ? 'error' : 'loading';
    if (this.source?.status) return this.source.status;
    // The built-in roster is not read only to see that it is not empty.
    const isWhole = !this.source && !this.select && !this.#part.trim();
    return isWhole || this.offered?.countries.length ? undefined : 'empty';
  }

  /** Looks again where the entries come from. */
  update(wishes: DataWishes): void {
    this.#wishes = wishes;
    const part = [wishes.groups, wishes.include, wishes.exclude, wishes.pin].join('\n');
    if (part !== this.#part) this.#offered = undefined;
    this.#part = part;
    const isMultiple = wishes.multiple || this.select?.isMultiple;
    if (isMultiple && !this.chips) this.#load('multiple', () => this.#loadChips());
    if (this.#isSourced && !this.source) this.#load('countries', () => this.#loadSource());
    if (this.isWaitingForSelect && this.#host.isConnected) this.#load('select', () => this.#loadSelect());
    this.source?.resolve(wishes.countries, wishes.src);
  }

  /** Asks for a feed around the picker, which may be there later than the picker. */
  connect(): void {
    document.addEventListener('context-provider', this);
    this.handleEvent();
  }

  /** A feed may have come. */
  handleEvent(): void {
    if (this.#isShared) return;
    const answer = () => {
      this.#isShared = true;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(rosterContext, this.#host, answer));
  }

  /** Gives the page's `<select>` back, with what is chosen. */
  release(values: readonly string[]): void {
    document.removeEventListener('context-provider', this);
    this.select?.release(values);
    this.select = undefined;
    this.#loads?.delete('select');
  }

  get #isSourced(): boolean {
    const {countries, src} = this.#wishes ?? {};
    return (
      !!this.source ||
      this.#isShared ||
      countries != null ||
      !!src ||
      !!this.#find('script[type="application/json"]')
    );
  }

  #findBase(): Roster | undefined {
    const base = this.#isSourced ? this.source?.roster : builtInRoster();
    return base && this.select ? this.select.restrict(base) : base;
  }

  #findSelect(): HTMLSelectElement | null {
    return this.#find<HTMLSelectElement>('select');
  }

  /** Most pickers have nothing inside, and are asked often. */
  #find<T extends Element>(selector: string): T | null {
    return this.#host.firstElementChild && this.#host.querySelector<T>(selector);
  }

  #load(part: string, load: () => Promise<void>): void {
    this.#loads ??= new Map();
    // A server waits for nothing, and shows the page's own select.
    if (isServer || this.#loads.has(part)) return;
    const update = () => this.#host.requestUpdate();
    const loading = inTime(load().then(update)).catch((error: unknown) => {
      this.#failed = true;
      warnOfPart(this.#host, part, error);
      update();
    });
    this.#loads.set(part, loading);
  }

  async #loadChips(): Promise<void> {
    const {PickerChips} = await import('./picker-chips.js');
    this.chips = new PickerChips(this.#host.shadowRoot!, () => this.#host.requestUpdate());
  }

  async #loadSource(): Promise<void> {
    const {PickerSource} = await import('./picker-source.js');
    this.source = new PickerSource(this.#host);
  }

  async #loadSelect(): Promise<void> {
    const {SlottedSelect} = await import('./slotted-select.js');
    const select = this.#findSelect();
    // It may have been taken away and put back meanwhile.
    if (select && !this.select && this.#host.isConnected)
      this.select = new SlottedSelect(this.#host, select, () => this.#host.requestUpdate());
  }
}
