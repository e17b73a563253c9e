import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-browser.js';
import {project} from './project.js';

const content = JSON.parse(readFileSync(`${project}/content.json`, 'utf8'));
const [given] = content.turns;

const data = {
  '/data/feed.json': JSON.stringify(given.feed),
  '/data/navigation.json': JSON.stringify(given.navigation),
  '/data/roster.json': JSON.stringify(given.roster),
  '/data/broken.json': 'no JSON',
};

const document = (markup) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page of a framework</title>
  <link rel="icon" href="data:," />
  <body>
    <div id="root">${markup}</div>
    <script type="module" src="/main.js"></script>
  </body>
</html>`;

/** Serves an app on this machine alone: its page, empty at `/` and as a server wrote it at `/served`, its scripts, and data. */
const serve = ({folder, served = ''}) =>
  new Promise((resolve) => {
    const answers = {'/': document(''), '/served': document(served), ...data};
    const server = createServer(({url}, response) => {
      const path = new URL(url, 'http://localhost').pathname;
      const type = path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.json')
          ? 'application/json'
          : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      try {
        response.end(answers[path] ?? readFileSync(folder + path));
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const textOf = (selector) =>
  (document.querySelector(selector)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

const wordsOf = (selector) => document.querySelector(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** Uses the page of an app as a reader does. */
export class PageDriver {
  /** What the page complained of in the console, or threw. */
  complaints = [];
  #server;
  #browser;
  #page;

  /** Opens the page of an app, `/` or `/served`. */
  static async open(app, path) {
    const driver = new PageDriver();
    driver.#server = await serve(app);
    driver.#browser = await puppeteer.launch(await findChromium());
    const page = await driver.#browser.newPage();
    driver.#page = page;
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) driver.complaints.push(message.text());
    });
    page.on('pageerror', (error) => driver.complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${driver.#server.address().port}${path}`);
    await page.waitForFunction(() => document.querySelector('#list osce-release')?.shadowRoot);
    return driver;
  }

  async close() {
    await this.#browser.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The path of the page's address. */
  get path() {
    return new URL(this.#page.url()).pathname;
  }

  /** What a function finds on the page. */
  read(find, ...parameters) {
    return this.#page.evaluate(find, ...parameters);
  }

  /** Waits until a function finds what is expected on the page; what it found at last where it does not. */
  async until(find, isExpected, ...parameters) {
    const deadline = Date.now() + 20_000;
    let found = await this.read(find, ...parameters);
    while (!isExpected(found) && Date.now() < deadline) {
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
      found = await this.read(find, ...parameters);
    }
    return found;
  }

  /** Presses a button of the page by its name. */
  async press(name) {
    await this.#page.locator(`button::-p-text(${name})`).click();
  }

  /** Clicks what a selector finds, `>>>` through shadow roots. */
  async click(selector) {
    await this.#page.locator(selector).click();
  }

  /** Types into what a selector finds. */
  async type(selector, text) {
    await this.#page.locator(selector).click();
    await this.#page.keyboard.type(text);
  }

  /** Presses a key where the focus is. */
  async key(name) {
    await this.#page.keyboard.press(name);
  }

  /** An element comes to show a text of its own. */
  async expectText(selector, expected) {
    const found = await this.until(textOf, (text) => expected.test(text), selector);
    assert.match(found, expected, selector);
  }

  /** An element comes to show these of its children's words. */
  async expectWords(selector, expected) {
    const found = await this.until(wordsOf, (words) => expected.test(words), selector);
    assert.match(found, expected, selector);
  }

  /** The options that a picker offers, opened with a key. */
  async readOptions(picker) {
    await this.click(`${picker} >>> [role=combobox]`);
    await this.key('ArrowDown');
    const options = await this.until(
      (selector) =>
        [...document.querySelector(selector).shadowRoot.querySelectorAll('[role=option]')]
          .filter((option) => option.checkVisibility())
          .map(({innerText}) => innerText.trim()),
      (found) => found.length > 0,
      picker,
    );
    await this.key('Escape');
    return options;
  }
}
