import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {nextFrame} from '@open-wc/testing';
import type {HostWindow} from './host-page.js';
import {USES, placeOf, type UseName} from './host-kit.js';
import {waitUntil} from './wait-until.js';

/** What an element looks like: the text, and of each piece inside its place, size and every computed style. */
export interface Look {
  readonly text: string;
  readonly pieces: readonly string[];
  /** A picture of the page, where the browser can take one. */
  readonly picture: string | undefined;
}

/** An element at rest, opened, and what came of using it. */
export interface Examination {
  readonly atRest: Look;
  readonly opened: Look | undefined;
  readonly outcome: unknown;
}

/** The element of a use, in the page's own document. */
export const elementOf = (host: HostWindow, name: UseName): HTMLElement =>
  host.document.getElementById(placeOf(name))!.firstElementChild as HTMLElement;

/** The style of the one place that is shown. */
export const WHOLE_WINDOW = `position: fixed !important; inset: 0 !important; display: block !important;
  box-sizing: border-box !important; inline-size: auto !important; block-size: auto !important; margin: 0 !important;
  padding: 16px !important; border: 0 !important; float: none !important; overflow: hidden !important;
  background: #fff !important`;

/**
 * Gives one place the whole window, and a white ground; what it inherits stays. Nothing of the library's own moves or blinks
 * from then on, so that two pictures of the same are the same.
 */
const pose = (host: HostWindow, name: UseName): void => {
  // Written out, it is rounded in the same way on both pages.
  const {color} = host.getComputedStyle(host.document.getElementById(placeOf(name))!);
  for (const other of Object.keys(USES) as UseName[])
    host.document.getElementById(placeOf(other))!.style.cssText =
      other === name ? `${WHOLE_WINDOW}; color: ${color} !important` : 'display: none !important';
  const still = new host.CSSStyleSheet();
  still.replaceSync(
    '* { caret-color: transparent !important; animation: none !important; transition: none !important }',
  );
  elementOf(host, name).shadowRoot!.adoptedStyleSheets.push(still);
};

/** What a page could change of an element: all that is inherited, and what makes boxes, lines and grounds. */
const PROPERTIES =
  `accent-color align-items appearance background-color background-image border-block-end-color border-block-end-style
  border-block-end-width border-block-start-width border-collapse border-end-end-radius border-inline-start-width border-spacing box-shadow
  box-sizing caption-side clear clip-path color color-scheme columns content cursor direction display empty-cells filter float font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant-caps font-variant-numeric font-weight
  hyphens image-rendering justify-content letter-spacing line-break line-height list-style-image list-style-position list-style-type
  margin-block-end margin-block-start margin-inline-end margin-inline-start max-inline-size min-block-size mix-blend-mode opacity orphans
  outline-color outline-offset outline-style outline-width overflow-wrap overflow-x overflow-y padding-block-end padding-block-start
  padding-inline-end padding-inline-start pointer-events position quotes resize rotate scale scrollbar-color scrollbar-width tab-size
  table-layout text-align text-align-last text-decoration-line text-decoration-thickness text-emphasis-style text-indent text-overflow
  text-rendering text-shadow text-transform text-underline-offset text-wrap transform translate unicode-bidi user-select -webkit-user-select
  vertical-align visibility white-space widows word-break word-spacing writing-mode z-index zoom -webkit-font-smoothing
  -webkit-tap-highlight-color -webkit-text-fill-color -webkit-text-stroke-width`.split(/\s+/);

const describeStyle = (style: CSSStyleDeclaration): string =>
  PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');

const describePiece = (host: HostWindow, piece: Element, origin: DOMRect): string => {
  const {left, top, width, height} = piece.getBoundingClientRect();
  const box = [left - origin.left, top - origin.top, width, height].map((length) => length.toFixed(1));
  // A line of no height is as high as its letters in standards mode, and in quirks mode it is not: both look the same.
  if (piece.matches('sup, sub')) box.splice(1, 3);
  const styles = [host.getComputedStyle(piece)];
  for (const pseudo of ['::before', '::after']) {
    const style = host.getComputedStyle(piece, pseudo);
    if (!['none', 'normal'].includes(style.content)) styles.push(style);
  }
  return [piece.localName, piece.getAttribute('part'), box.join(' '), ...styles.map(describeStyle)].join(
    ' | ',
  );
};

/** What the window looks like, where the browser can tell. */
export const takePicture = async (title: string): Promise<string | undefined> =>
  (await executeServerCommand<{picture?: string}, string>('picture', title)).picture;

/** What is seen to be written; what is only said, is said in its own time. */
const readText = (root: ShadowRoot): string =>
  [...root.querySelectorAll<HTMLElement>('[role="status"]')]
    .reduce(
      (text, {innerText}) => text.replace(innerText, ''),
      root.querySelector<HTMLElement>('.root')!.innerText,
    )
    .trim();

const look = async (host: HostWindow, name: UseName, title: string): Promise<Look> => {
  const root = elementOf(host, name).shadowRoot!;
  for (const image of root.querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode();
  }
  await nextFrame();
  await nextFrame();
  const origin = root.querySelector('.root')!.getBoundingClientRect();
  return {
    text: readText(root),
    pieces: [...root.querySelectorAll('.root, .root *')].map((piece) => describePiece(host, piece, origin)),
    picture: await takePicture(`${host.document.title} ${name} ${title}`),
  };
};

/** Looks at an element, uses it as a reader does, and looks again. */
export const examine = async (host: HostWindow, name: UseName): Promise<Examination> => {
  const element = elementOf(host, name);
  const use = USES[name] as {
    open?: (element: HTMLElement) => Promise<void>;
    finish?: (element: HTMLElement) => Promise<unknown>;
  };
  // Before the element comes under it: one that a pointer rests on gets ready to be opened.
  await sendMouse({type: 'move', position: [0, 0]});
  pose(host, name);
  // The focus is shown where the keyboard was used last.
  host.focus();
  await sendKeys({press: 'Shift'});
  await waitUntil(
    () => element.shadowRoot?.querySelector('.root') && !element.matches(':state(loading)'),
    `${name} settles`,
  );
  const atRest = await look(host, name, 'at rest');
  await use.open?.(element);
  const opened = use.open && (await look(host, name, 'opened'));
  const outcome = await use.finish?.(element);
  return {atRest, opened, outcome};
};
