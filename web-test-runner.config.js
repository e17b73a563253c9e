import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {ChromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {ajvPlugin} from './test/support/ajv-plugin.js';
import {deliveryServer} from './test/support/delivery-server.js';
import {faultServer} from './test/support/fault-server.js';
import {cspPlugin} from './test/support/csp-plugin.js';
import {embedPlugin} from './test/support/embed-plugin.js';
import {findChromium, findFirefox} from './test/support/find-browser.js';
import {hostFiles} from './test/support/host-files.js';
import {mediaPlugin} from './test/support/media-plugin.js';
import {memoryPlugin} from './test/support/memory-plugin.js';
import {picturePlugin} from './test/support/picture-plugin.js';
import {servedPlugin} from './test/support/served-plugin.js';
import {storiesPlugin} from './test/support/stories-plugin.js';
import {templatesPlugin} from './test/support/templates-plugin.js';
import {totalsReporter} from './test/support/totals-reporter.js';
import {weakeningPlugin} from './test/support/weakening-plugin.js';
import {WebKitLauncher, findWebkit} from './test/support/webkit-launcher.js';
import {catalogueTestPlugin} from './tools/catalogue-plugin.js';

/** Every test page gets a window of its own and keeps the focus, so that pages can run side by side. */
const chromium = async () =>
  new ChromeLauncher(
    await findChromium(),
    async ({browser}) => browser.defaultBrowserContext(),
    async ({browser}) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.emulateFocusedPage(true);
      return page;
    },
  );

const firefox = () =>
  new ChromeLauncher(
    {browser: 'firefox', executablePath: findFirefox(), args: ['--remote-allow-system-access']},
    async ({browser}) => browser.defaultBrowserContext(),
    async ({context}) => context.newPage(),
    puppeteer,
    1,
  );

const launchers = {chromium, firefox, webkit: () => new WebKitLauncher(findWebkit())};
/** `WEAKENED` names what is wrong with the library on purpose. */
const {BROWSERS = 'chromium', WEAKENED} = process.env;
const wanted = BROWSERS.split(',');

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['browser']},
  middleware: [faultServer, deliveryServer, hostFiles],
  concurrentBrowsers: 1,
  concurrency: 2,
  // Only a test that hangs ever waits as long: a busy machine may take its time.
  testFramework: {config: {timeout: 30_000}},
  testsFinishTimeout: 360_000,
  plugins: [
    ...(WEAKENED ? [weakeningPlugin(WEAKENED)] : []),
    ajvPlugin(),
    cspPlugin(),
    servedPlugin(),
    catalogueTestPlugin(),
    embedPlugin(),
    storiesPlugin(),
    templatesPlugin(),
    mediaPlugin(),
    memoryPlugin(),
    picturePlugin(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), totalsReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 95, branches: 90, functions: 90, lines: 95},
  },
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
};
