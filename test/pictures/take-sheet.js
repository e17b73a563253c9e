import {showStory} from '../support/story-browser.js';
import {writePng} from './write-png.js';

/** The height of a picture at most: what is below shows nothing new. */
const MAX_HEIGHT = 1000;

const WIDE = 960;
const NARROW = 320;

/** What a sheet shows a story in, column by column. */
const COLUMNS = [
  [
    {name: 'light', width: WIDE},
    {name: 'forced colours', width: WIDE, forcedColors: 'active'},
  ],
  [
    {name: 'dark', width: WIDE, scheme: 'dark'},
    {name: 'right to left', width: WIDE, direction: 'rtl'},
  ],
  [{name: 'narrow', width: NARROW}],
];

const emulate = async (page, {forcedColors = 'none', scheme = 'light'}) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: forcedColors},
    ],
  });
  return session;
};

const measure = () => Math.ceil(globalThis.document.querySelector('main').getBoundingClientRect().height);

const takePicture = async (page, file, story, {name, width, direction = 'ltr', ...media}) => {
  await page.setViewport({width, height: MAX_HEIGHT, deviceScaleFactor: 1});
  const session = await emulate(page, media);
  await showStory(page, file, story, {direction, scheme: media.scheme ?? 'light'});
  const clip = {x: 0, y: 0, width, height: Math.min(await page.evaluate(measure), MAX_HEIGHT)};
  const data = await page.screenshot({encoding: 'base64', clip, captureBeyondViewport: false});
  await session.detach();
  return {name, data: `data:image/png;base64,${data}`};
};

/** A picture of a story in all variants, as a PNG. */
export const takeSheet = async (page, file, story) => {
  const columns = [];
  for (const variants of COLUMNS) {
    const column = [];
    for (const variant of variants) column.push(await takePicture(page, file, story, variant));
    columns.push(column);
  }
  return writePng(await page.evaluate((...parameters) => globalThis.studio.compose(...parameters), columns));
};
