import {html, render} from 'lit';
import {elementsOf, renderStory, settleStory, storyModules, storyNames} from '../support/stories.js';

/** Frames without a change after which nothing more is expected. */
const QUIET_FRAMES = 6;

/** All roots of a document that have content: itself, and the shadow roots in it. */
const rootsOf = (root: ParentNode): ParentNode[] => [
  root,
  ...elementsOf(root).flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : [])),
];

const serialize = (): string =>
  rootsOf(document)
    .map((root) => [...root.children].map(({outerHTML}) => outerHTML).join(''))
    .join('\n');

const areImagesLoaded = (): boolean =>
  rootsOf(document).every((root) => [...root.querySelectorAll('img')].every(({complete}) => complete));

const nextFrame = () => new Promise(requestAnimationFrame);

const stillCaret = new CSSStyleSheet();
// Forced colours show it all the same: then it does not blink.
stillCaret.replaceSync('* { caret-color: transparent !important; caret-animation: manual !important }');

/** A caret blinks, also where an element starts from initial values. */
const hideCarets = (): void => {
  for (const root of rootsOf(document))
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(stillCaret))
      root.adoptedStyleSheets.push(stillCaret);
};

/** Waits until what a story does on its own, such as opening a list and writing into its field, is done. */
const waitForQuiet = async (): Promise<void> => {
  for (let quiet = 0, before = ''; quiet < QUIET_FRAMES;) {
    await nextFrame();
    const now = serialize();
    quiet = now === before && areImagesLoaded() ? quiet + 1 : 0;
    before = now;
  }
};

/** The stories there are: of each file, the names. */
const list = (): [string, string[]][] =>
  storyModules.map(([file, module]) => [file.replace('.stories.ts', ''), storyNames(module)]);

/** Shows one story alone, from its first moment on. */
const show = async (file: string, name: string, globals: object): Promise<void> => {
  const [, module] = storyModules.find(([path]) => path === `${file}.stories.ts`)!;
  const main = document.querySelector('main')!;
  main.replaceChildren();
  const place = document.createElement('div');
  main.append(place);
  render(html`${renderStory(module, name, globals)}`, place);
  scrollTo(0, 0);
  await settleStory(place, name);
  await waitForQuiet();
  hideCarets();
};

// What a browser itself shows of a field that is wrong comes and goes in its own time.
document.addEventListener('invalid', (event) => event.preventDefault(), true);

const site = {list, show, waitForQuiet};

/** What scripts of tests use of the page. */
export type StorySite = typeof site;

declare global {
  interface Window {
    storySite?: StorySite;
  }
}

await Promise.all([...document.fonts].map((face) => face.load()));
window.storySite = site;
