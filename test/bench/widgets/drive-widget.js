import {Session} from '../harness/browser.js';

/** Somewhere on the page where nothing is. */
const NOWHERE = {x: 1200, y: 880};

/** One contestant in a page of its own. */
export class WidgetDriver {
  #contestant;
  #data;
  session;

  static async open(browser, {url, contestant, data, throttle}) {
    const driver = new WidgetDriver();
    driver.#contestant = contestant;
    driver.#data = data;
    driver.session = await Session.open(browser, url + contestant.page, {throttle});
    return driver;
  }

  /** Milliseconds until one instance can be used. */
  start() {
    return this.session.run((...args) => bench.start(...args), this.#contestant.path, this.#data);
  }

  /** What it costs to load it and make one instance. */
  startCost() {
    const {path} = this.#contestant;
    return this.session.cost(() => this.session.run((...args) => bench.load(...args), path, this.#data), 700);
  }

  async approach(i = 0) {
    const place = await this.session.run((i) => bench.place(i), i);
    await this.session.moveTo(place);
    return place;
  }

  async open(i = 0) {
    await this.session.press(await this.approach(i));
  }

  /** Milliseconds from the press until the list or panel is painted. */
  async timeOpen(trigger, i = 0) {
    const place = await this.approach(i);
    await this.session.run((...args) => bench.watchOpen(...args), trigger, i);
    await this.session.press(place);
    return this.session.run(() => bench.measured);
  }

  async close(i = 0) {
    const {session} = this;
    await session.escape();
    await session.wait(40);
    if (await session.run((i) => bench.isOpen(i), i)) await session.press(NOWHERE);
    await session.wait(60);
    await session.run((i) => bench.leave(i), i);
    await session.wait(100);
  }

  /** Opens the list to write into its field. */
  async beginTyping() {
    await this.open();
    await this.session.wait(250);
    await this.session.run(() => bench.focusInput());
    await this.session.wait(60);
  }

  async endTyping() {
    await this.session.run(() => bench.clear());
    await this.session.wait(80);
    await this.close();
  }

  shown(i = 0) {
    return this.session.run((i) => bench.shown(i), i);
  }
}
