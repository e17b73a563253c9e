import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {findChromium} from '../support/find-browser.js';

const CONFIGURATION = 'vite.demo.config.ts';
const TITLE = 'A newsroom - osce-widgets';

/** What a reader of the page sees, and where the focus is. */
const look = () => {
  const isSeen = (element) => !!element?.checkVisibility();
  const headlineOf = (tag, level) =>
    document.querySelector(tag).shadowRoot?.querySelector(`${level}[part="headline"]`);
  const headline = headlineOf('osce-release', 'h1');
  return {
    title: document.title,
    hasList: isSeen(headlineOf('osce-release-list', 'h2')),
    headline: isSeen(headline) ? headline.textContent.trim() : undefined,
    focus: document.activeElement.localName,
    id: new URLSearchParams(location.search).get('release'),
  };
};

describe('the newsroom of the demo', () => {
  let folder;
  let server;
  let browser;
  let page;
  let errors;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
    execFileSync('npm', ['run', '-s', 'build:demo', '--', '--outDir', folder, '--emptyOutDir'], {
      stdio: 'pipe',
    });
    server = await preview({configFile: CONFIGURATION, build: {outDir: folder}, logLevel: 'error'});
    browser = await puppeteer.launch({headless: true, ...(await findChromium())});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true});
  });

  beforeEach(async () => {
    errors = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.emulateFocusedPage(true);
  });

  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  const open = (query = '') => page.goto(new URL(`newsroom.html${query}`, server.resolvedUrls.local[0]).href);
  const seeing = (isSo) => page.waitForFunction(`(${isSo})((${look})())`);
  const seesList = () => seeing(({hasList}) => hasList);
  const seesRelease = () =>
    seeing(({hasList, headline, title}) => !hasList && headline && title.startsWith(headline));
  const link = (at) => `osce-release-list >>> [part="item"]:nth-child(${at}) [part="link"]`;

  /** The reader follows the headline of a card; what it says, and what the page is then. */
  const follow = async (at) => {
    await seesList();
    const card = await page.waitForSelector(link(at));
    const headline = await card.evaluate(({textContent}) => textContent.trim());
    await card.click();
    await seesRelease();
    return {headline, seen: await page.evaluate(look)};
  };

  it('opens a release in place of the list, names the page after it, and leads to it', async () => {
    await open();
    const {headline, seen} = await follow(2);
    assert.equal(seen.headline, headline);
    assert.equal(seen.title, `${headline} - ${TITLE}`);
    assert.equal(seen.focus, 'osce-release');
    assert.ok(seen.id);
  });

  it('goes back to the list and its heading, and forward again', async () => {
    await open();
    const {headline} = await follow(1);
    await page.goBack();
    await seesList();
    await seeing(({focus, title}) => focus === 'h1' && title.startsWith('A newsroom'));
    assert.deepEqual(await page.evaluate(look), {title: TITLE, hasList: true, focus: 'h1', id: null});
    await page.goForward();
    await seesRelease();
    assert.equal((await page.evaluate(look)).headline, headline);
  });

  it('leads to all releases by its link, and then shows another', async () => {
    await open();
    const {headline} = await follow(1);
    await page.click('#back');
    const other = await follow(3);
    assert.notEqual(other.headline, headline);
    assert.equal(other.seen.headline, other.headline);
  });

  it('shows the release of its address at once', async () => {
    await open();
    const {headline, seen} = await follow(2);
    await open(`?release=${encodeURIComponent(seen.id)}`);
    await seesRelease();
    const shown = await page.evaluate(look);
    assert.equal(shown.headline, headline);
    assert.equal(shown.title, `${headline} - ${TITLE}`);
  });

  it('says that there is no such release, and leads to all', async () => {
    await open('?release=no-such-release');
    await page.waitForSelector('osce-release >>> [part="notice"]');
    assert.equal((await page.evaluate(look)).title, TITLE);
    await page.click('#back');
    await seesList();
  });

  it('takes a filter back by going back, and stays in the list', async () => {
    await open();
    await seesList();
    await page.click('osce-release-list >>> [part="facet-name"]');
    await page.click('osce-release-list >>> [part="value"] input');
    const chip = 'osce-release-list >>> [part="chip"]';
    await page.waitForSelector(chip);
    await page.goBack();
    await page.waitForSelector(chip, {hidden: true});
    const seen = await page.evaluate(look);
    assert.equal(seen.hasList, true);
    assert.equal(seen.focus, 'osce-release-list');
  });
});
