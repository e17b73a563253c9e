import {cpus} from 'node:os';
import {launchBrowser} from './browser.js';

/** Where and when it was measured. */
export const readMachine = async () => {
  const browser = await launchBrowser();
  const engine = await browser.version();
  await browser.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    engine: engine.replace(/^HeadlessChrome/, 'Chromium').replace('/', ' '),
    processors: cpus().length,
  };
};
