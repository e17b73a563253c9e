import {expect} from '@open-wc/testing';
import type {FeedErrorEvent} from '../../src/feed/feed-error-event.js';
import {LOAD_LIMITS} from '../../src/feed/load-document.js';
import type {Subject} from './fault-subjects.js';
import {recordWarnings} from './recorded-warnings.js';
import {isVisible} from './release-driver.js';
import {stopClock, type StillClock} from './still-clock.js';

/** No pause between attempts is longer, and no time-out shorter: in milliseconds. */
export const PAUSE = 5000;
const PATIENCE = 8000;

/** What is in the data of every fault that is repaired. */
export const DATA = 'Release 1';

/** Waits frame by frame, and lets no pause take its time. */
const until = async (
  clock: StillClock,
  pause: number,
  isMet: () => unknown,
  what: () => string,
): Promise<void> => {
  const end = performance.now() + PATIENCE;
  const limit = clock.now + LOAD_LIMITS.timeout;
  while (!(await isMet())) {
    if (performance.now() > end) throw new Error(what());
    // A part of the library that is here already comes before any pause is over.
    await new Promise(requestAnimationFrame);
    clock.hurry(Math.min(pause, limit - clock.now));
  }
};

/** An element with its data at an address, and what was heard of it. */
export class Trial {
  readonly element: HTMLElement;
  readonly events: string[] = [];

  constructor(
    readonly subject: Subject,
    address: string,
    readonly clock: StillClock,
  ) {
    this.element = subject.place(address);
    this.element.addEventListener('osce-load', () => this.events.push('osce-load'));
    this.element.addEventListener('osce-error', (event) => this.#onError(event));
  }

  get showing(): HTMLElement {
    return this.subject.findShowing(this.element);
  }

  get data(): string {
    return this.subject.read(this.element);
  }

  get alerts(): NodeListOf<HTMLElement> {
    return this.showing.shadowRoot!.querySelectorAll<HTMLElement>('[role="alert"]');
  }

  get isFallbackSeen(): boolean {
    return isVisible(this.element.querySelector('p')!);
  }

  get isFailed(): boolean {
    return this.element.matches(':state(error)');
  }

  async until(isMet: () => unknown, pause = PAUSE): Promise<void> {
    const state = () => `"${this.data}", ${this.events.join()}, ${this.alerts.length} alerts`;
    await until(this.clock, pause, isMet, state);
  }

  /** The button that an error comes with, in sight. */
  findRetry(): HTMLButtonElement {
    if ('showPicker' in this.showing) (this.showing as HTMLElement & {showPicker(): void}).showPicker();
    return this.alerts[0]!.querySelector('button')!;
  }

  /** Presses it. */
  retry(): void {
    this.findRetry().click();
  }

  #onError({error}: FeedErrorEvent): void {
    this.events.push(`osce-error ${error.kind} ${error.status ?? ''}`.trim());
  }
}

/**
 * Stops the clock for each test of a suite, and sees to it that nothing is thrown into the page and nothing is said in its
 * console. Call it inside `describe`; the answer places elements.
 */
export const tryFaults = (): ((subject: Subject, address: string) => Trial) => {
  const warnings = recordWarnings();
  const thrown: unknown[] = [];
  const onThrown = (event: ErrorEvent | PromiseRejectionEvent) =>
    void thrown.push('reason' in event ? event.reason : event.message);
  let clock: StillClock;

  before(() => {
    addEventListener('unhandledrejection', onThrown);
    addEventListener('error', onThrown);
  });

  after(() => {
    removeEventListener('unhandledrejection', onThrown);
    removeEventListener('error', onThrown);
  });

  beforeEach(() => {
    clock = stopClock();
  });

  afterEach(() => {
    clock.restore();
    document.body.replaceChildren();
    expect(thrown.splice(0)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  return (subject, address) => new Trial(subject, address, clock);
};
