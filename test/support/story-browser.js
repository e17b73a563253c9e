import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build, preview} from 'vite';
import {findPackagedChromium} from './find-browser.js';
import {storiesVitePlugin} from './stories-plugin.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The moment that every page takes for the present. */
const NOW = Date.UTC(2025, 9, 24, 12);

const stopClock = (now) => {
  const {Date: RealDate} = globalThis;
  globalThis.Date = class extends RealDate {
    constructor(...parameters) {
      if (parameters.length) super(...parameters);
      else super(now);
    }

    static now() {
      return now;
    }
  };
};

const buildSite = async (outDir) => {
  await build({
    root: join(root, 'test/story-site'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    cacheDir: join(outDir, 'cache'),
    plugins: [storiesVitePlugin(root)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      // What a story loads when it is needed is there at once, so that nothing depends on how quick a machine is.
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  return preview({
    configFile: false,
    logLevel: 'warn',
    build: {outDir},
    preview: {host: '127.0.0.1', port: 0},
  });
};

/** The Chromium that npm brought: the same on every machine, in everything that a picture shows. */
const launch = async () => {
  const {args, env, executablePath, headless} = await findPackagedChromium();
  try {
    return await puppeteer.launch({
      executablePath,
      headless,
      env: {...env, TZ: 'UTC'},
      args: [
        ...args,
        '--lang=en-GB',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    });
  } catch (cause) {
    throw new Error(
      'The Chromium of @sparticuz/chromium, which the reference pictures are taken with, does not start here.',
      {cause},
    );
  }
};

/** Builds the stories into a site of their own and opens the browser that looks at them. */
export const openStoryBrowser = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-site-'));
  const site = await buildSite(folder);
  const browser = await launch();
  const address = site.resolvedUrls.local[0];
  return {
    browser,

    /** A page that can show stories. */
    async openPage({width = 960, height = 1000} = {}) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({width, height, deviceScaleFactor: 1});
      await page.emulateTimezone('UTC');
      await page.emulateFocusedPage(true);
      await page.evaluateOnNewDocument(stopClock, NOW);
      await page.goto(address);
      await page.waitForFunction('window.storySite');
      return page;
    },

    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
};

/** The stories that a page can show, as pairs of the file's and the story's name. */
export const listStories = async (page) =>
  (await page.evaluate('storySite.list()')).flatMap(([file, names]) => names.map((name) => [file, name]));

/** Shows a story in a page. */
export const showStory = (page, file, name, globals = {}) =>
  page.evaluate((...parameters) => globalThis.storySite.show(...parameters), file, name, globals);
