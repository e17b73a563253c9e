import puppeteer from 'puppeteer-core';
import {findChromium} from '../../support/find-browser.js';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Frames follow each other as soon as they are painted, so that what is painted is known to less than a frame. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The browser to measure in: one at 60 frames a second for costs, and the same without that limit for times to paint. */
export const launchBrowser = async ({isUnlimited = false} = {}) => {
  const {args = [], ...options} = await findChromium();
  return puppeteer.launch({
    headless: true,
    protocolTimeout: 300_000,
    ...options,
    args: [...args, ...FLAGS, ...(isUnlimited ? UNLIMITED : [])],
  });
};

/** Whether it is enough to see that everything works. */
let isHasty = false;

/** Waits less from now on: pages may not be calm when they are looked at, and what is measured means little. */
export const hurry = () => {
  isHasty = true;
};

const pause = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, isHasty ? milliseconds / 3 : milliseconds));

const COUNTERS = {
  task: 'TaskDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** What a task of a thread is called in a trace. */
const TASK = 'ThreadControllerImpl::RunTask';

/** A page of its own in the browser, and what a benchmark does with it. */
export class Session {
  #context;
  #page;
  #protocol;
  /** What the page itself complained of. */
  errors = [];

  static async open(browser, url, {throttle = 1} = {}) {
    const session = new Session();
    session.#context = await browser.createBrowserContext();
    session.#page = await session.#context.newPage();
    const page = session.#page;
    page.on('pageerror', (error) => session.errors.push(String(error)));
    page.setDefaultTimeout(180_000);
    await page.setViewport({width: 1280, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.emulateFocusedPage(true);
    await page.goto(url);
    session.#protocol = await page.createCDPSession();
    // The clock of the thread: what other programs of the machine do is not in it.
    await session.#protocol.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (throttle > 1) await session.#protocol.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    return session;
  }

  run(body, ...args) {
    return this.#page.evaluate(body, ...args);
  }

  wait(milliseconds) {
    return pause(milliseconds);
  }

  async close() {
    await this.#context.close();
  }

  async #metrics() {
    const {metrics} = await this.#protocol.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  /** Milliseconds of the main thread that an act costs until the page is calm: in all, for styles and for layout. */
  async cost(act, milliseconds = 450) {
    const before = await this.#metrics();
    const result = await act();
    await pause(milliseconds);
    const after = await this.#metrics();
    const cost = Object.entries(COUNTERS).map(([name, counter]) => [
      name,
      (after[counter] - before[counter]) * 1000,
    ]);
    return {result, ...Object.fromEntries(cost), nodes: after.Nodes - before.Nodes};
  }

  /**
   * Milliseconds of each task of the main thread during an act, the longest first, by the thread's own clock: what other programs
   * of the machine do is not in them.
   */
  async tasks(act) {
    await this.#page.tracing.start({categories: ['__metadata', 'toplevel']});
    const result = await act();
    const {traceEvents: events} = JSON.parse(new TextDecoder().decode(await this.#page.tracing.stop()));
    const threads = events
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`);
    const tasks = events
      .filter(({name, pid, tid}) => name === TASK && threads.includes(`${pid} ${tid}`))
      .map(({tdur = 0}) => tdur / 1000);
    return {result, tasks: tasks.sort((a, b) => b - a)};
  }

  /** Bytes in use after three collections, and nodes of documents. */
  async memory() {
    for (let i = 0; i < 3; i++) await this.#protocol.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize, backingStorageSize} =
      await this.#protocol.send('Runtime.getHeapUsage');
    return {
      bytes: usedSize + (embedderHeapUsedSize ?? 0) + (backingStorageSize ?? 0),
      nodes: (await this.#metrics()).Nodes,
    };
  }

  async moveTo({x, y}) {
    await this.#mouse('mouseMoved', x, y, 'none');
    await pause(30);
  }

  press(place) {
    return Promise.all([this.pressDown(place), this.pressUp(place)]);
  }

  pressDown({x, y}) {
    return this.#mouse('mousePressed', x, y);
  }

  pressUp({x, y}) {
    return this.#mouse('mouseReleased', x, y);
  }

  type(letter) {
    const code = letter.toUpperCase();
    return this.#key({
      key: letter,
      text: letter,
      code: `Key${code}`,
      windowsVirtualKeyCode: code.charCodeAt(0),
    });
  }

  escape() {
    return this.#key({key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27});
  }

  #mouse(type, x, y, button = 'left') {
    return this.#protocol.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button,
      clickCount: button === 'left' ? 1 : 0,
    });
  }

  #key(key) {
    const send = (type, event) => this.#protocol.send('Input.dispatchKeyEvent', {type, ...event});
    return Promise.all([
      send(key.text ? 'keyDown' : 'rawKeyDown', key),
      send('keyUp', {...key, text: undefined}),
    ]);
  }
}
