import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {ELEMENT_USES, makeElement, type ElementUse} from './element-uses.js';
import {PageLedger, type PageHoldings} from './page-ledger.js';

/** Elements of a kind that come, are used, move and go. */
const CYCLES = 500;
/** How many of them are there beside each other: it is waiting that takes time. */
const TOGETHER = 10;
/** Rounds until all is there that is loaded or kept once for the page. */
const FIRST_ROUNDS = 5;
/** Elements that may be left: engines keep some of the last ones for a while, and a leak keeps them all. */
const ALIVE = CYCLES / 10;
/** Bytes that may be left of an element: what the engine learns of the code is kept as well. */
const BYTES = 1000;

const NOTHING: PageHoldings = {listeners: [], observed: [], waits: [], requests: [], blobs: []};

/** What an engine tells of its memory; Chromium tells all, Firefox collects, WebKit does neither. */
interface Memory {
  readonly isCollected: boolean;
  readonly nodes?: number;
  readonly listeners?: number;
  readonly heap?: number;
}

type Updating = HTMLElement & {readonly updateComplete: Promise<boolean>};

const readMemory = () => executeServerCommand<Memory, undefined>('memory');
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Tries again and again until there is no fault. */
const until = async (attempt: () => unknown): Promise<void> => {
  for (const end = performance.now() + 9000; ; await turn())
    try {
      await attempt();
      return;
    } catch (fault) {
      if (performance.now() > end) throw fault;
    }
};

const settle = (elements: readonly HTMLElement[]) =>
  Promise.all(elements.map((element) => (element as Updating).updateComplete));

/** What a page holds beside what observers, listeners and timers hold. */
const countNodes = () =>
  document.querySelectorAll('*').length + document.styleSheets.length + document.adoptedStyleSheets.length;

const runRound = async ({steps, again, ...use}: ElementUse, places: readonly Element[]) => {
  const elements = Array.from({length: TOGETHER}, () => makeElement({steps, again, ...use}));
  places[0]!.append(...elements);
  await settle(elements);
  for (const step of steps) {
    for (const element of elements) await until(() => step(element.shadowRoot!, element));
    await settle(elements);
    await turn();
  }
  for (const element of elements) {
    places[1]!.append(element);
    await until(() => again(element.shadowRoot!, element));
  }
  await settle(elements);
  for (const element of elements) element.remove();
  return elements.map((element) => new WeakRef(element));
};

/** Lets elements live, and throws where they hold anything of the page when they are gone. */
const live = async (use: ElementUse, rounds: number): Promise<WeakRef<HTMLElement>[]> => {
  const places = [0, 1].map(() => document.createElement('div'));
  for (const place of places) place.style.inlineSize = `${use.width ?? 900}px`;
  document.body.append(...places);
  const ledger = new PageLedger();
  const refs: WeakRef<HTMLElement>[] = [];
  try {
    for (let i = 0; i < rounds; i++) {
      const isOver = new Promise((resolve) => setTimeout(resolve, use.pace ?? 0));
      refs.push(...(await runRound(use, places)));
      await isOver;
    }
    await until(() => expect(ledger.read()).to.deep.equal(NOTHING));
  } finally {
    ledger.close();
    for (const place of places) place.remove();
  }
  return refs;
};

/** Tests that elements of a kind leave nothing behind when they have come, were used, moved and went. */
export const describeLeaks = (tag: keyof typeof ELEMENT_USES): Mocha.Suite =>
  describe(`what <${tag}> leaves behind`, () => {
    const {warn} = console;
    const address = location.href;
    // A warning that is kept would keep the element it names.
    before(() => (console.warn = () => undefined));
    after(() => {
      console.warn = warn;
      history.replaceState(null, '', address);
    });

    it(`is nothing, ${CYCLES} times`, async () => {
      const use = ELEMENT_USES[tag];
      const nodes = countNodes();
      const refs = await live(use, FIRST_ROUNDS);
      const before = await readMemory();
      refs.push(...(await live(use, CYCLES / TOGETHER)));
      expect(countNodes()).to.equal(nodes);
      const after = await readMemory();
      if (!after.isCollected) return;
      const countAlive = () => refs.filter((ref) => ref.deref()).length;
      await until(async () => {
        await readMemory();
        expect(countAlive(), 'elements alive').to.be.at.most(ALIVE);
      });
      if (after.heap === undefined) return;
      expect(after.nodes, 'nodes').to.be.at.most(before.nodes!);
      expect(after.listeners, 'listeners').to.be.at.most(before.listeners!);
      expect((after.heap - before.heap!) / CYCLES, 'bytes each').to.be.below(BYTES);
    }).timeout(170_000);
  });
