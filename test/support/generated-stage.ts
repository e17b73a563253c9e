import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findHarm} from './harmless-tree.js';
import {recordWarnings} from './recorded-warnings.js';
import {findUnsound} from './tree-soundness.js';

/** The same values on every run; what fails is named with its path. */
const SEED = 20111024;

/** An element that can be waited for. */
export type Updating = HTMLElement & {readonly updateComplete: Promise<boolean>};

/** A place on the page where elements are shown one after the other, and what goes wrong there. */
export class GeneratedStage {
  readonly #place = document.createElement('div');
  readonly #faults: string[] = [];

  /** Stands on the page during a suite; call it inside `describe`. */
  constructor() {
    recordWarnings();
    const onFault = (event: ErrorEvent | PromiseRejectionEvent) =>
      void this.#faults.push(event instanceof ErrorEvent ? event.message : String(event.reason));
    before(() => {
      document.body.append(this.#place);
      addEventListener('error', onFault);
      addEventListener('unhandledrejection', onFault);
    });
    afterEach(() => this.#place.replaceChildren());
    after(() => {
      this.#place.remove();
      removeEventListener('error', onFault);
      removeEventListener('unhandledrejection', onFault);
    });
  }

  /** Shows an element with these properties in place of the one before, and gives its own tree. */
  async show(tag: string, given: object): Promise<ShadowRoot> {
    const element = Object.assign(document.createElement(tag), given) as Updating;
    this.#place.replaceChildren(element);
    await element.updateComplete;
    return element.shadowRoot!;
  }

  /** Throws where a tree holds what no data may bring in, or has ids, references or headings that are wrong. */
  check(root: ShadowRoot, headingLevel?: number): void {
    expect(findHarm(root)).to.deep.equal([]);
    expect(findUnsound(root, headingLevel)).to.deep.equal([]);
  }

  /** Throws where anything was thrown into the page. */
  async expectCalm(): Promise<void> {
    // What is unhandled is told of in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(this.#faults.splice(0)).to.deep.equal([]);
  }

  /** Holds a property against so many generated values. */
  async hold<T>(values: fc.Arbitrary<T>, numRuns: number, test: (value: T) => Promise<void>): Promise<void> {
    await fc.assert(fc.asyncProperty(values, test), {seed: SEED, numRuns});
  }
}
