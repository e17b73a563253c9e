import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {WHOLE_WINDOW, takePicture} from '../support/host-examination.js';
import {USES, kit, placeOf, type UseName} from '../support/host-kit.js';
import {closeHosts, otherServer, tellSandbox} from '../support/host-page.js';
import {CORNERS, SIZE, countDifferent, examineReference, showFrame} from '../support/host-suite.js';
import {waitUntil} from '../support/wait-until.js';

/** Shows one place alone, and says what its element says once that has settled. These run in the frame. */
const show = async (id: string, style: string): Promise<string> => {
  for (const place of document.querySelectorAll<HTMLElement>('[id^="place-"]'))
    place.style.cssText = place.id === id ? style : 'display: none !important';
  const element = document.getElementById(id)!.firstElementChild!;
  while (!element.shadowRoot?.querySelector('.root') || element.matches(':state(loading)'))
    await new Promise(requestAnimationFrame);
  const still = new CSSStyleSheet();
  still.replaceSync('* { caret-color: transparent !important; animation: none !important }');
  element.shadowRoot.adoptedStyleSheets.push(still);
  for (const image of element.shadowRoot.querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode();
  }
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  return element.shadowRoot.querySelector<HTMLElement>('.root')!.innerText.trim();
};

const middleOf = (id: string, selector: string): [number, number] => {
  const element = document.getElementById(id)!.firstElementChild!.shadowRoot!.querySelector(selector)!;
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const readValue = (id: string): unknown =>
  (document.getElementById(id)!.firstElementChild as HTMLElement & {value?: string}).value;

const readState = (id: string, selector: string): unknown =>
  document.getElementById(id)!.firstElementChild!.shadowRoot!.querySelector(selector)?.ariaExpanded;

/** Presses a button to print, and says how often the page is printed and which frames are left. */
const print = async (id: string): Promise<{printed: number; frames: number}> => {
  const element = document.getElementById(id)!.firstElementChild as HTMLElement & {actions: string};
  const root = element.shadowRoot!;
  const find = () => root.querySelector<HTMLElement>('[part~="print"]');
  let printed = 0;
  globalThis.print = () => void printed++;
  element.actions = 'print';
  while (!find()) await new Promise(requestAnimationFrame);
  find()!.click();
  for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  element.actions = '';
  return {printed, frames: root.querySelectorAll('iframe').length};
};

const readFaults = (): string[] => (globalThis as unknown as {faults: string[]}).faults;

describe('a page in a sandbox, without an origin', () => {
  let sandbox: Awaited<ReturnType<typeof tellSandbox>>;

  before(async () => {
    await setViewport(SIZE);
    const script = `<script type="module" src="${otherServer()}osce-widgets.js"></script>`;
    sandbox = await tellSandbox(`${script}${kit()}`, SIZE);
  });

  after(async () => {
    closeHosts();
    await setViewport({width: 800, height: 600});
  });

  const see = async (name: UseName): Promise<string> => {
    showFrame(sandbox.window);
    await sendMouse({type: 'move', position: [0, 0]});
    return sandbox.ask(show, placeOf(name), WHOLE_WINDOW);
  };

  const click = async (name: UseName, selector: string): Promise<void> =>
    sendMouse({type: 'click', position: await sandbox.ask(middleOf, placeOf(name), selector)});

  for (const name of Object.keys(USES).filter((each) => each !== 'failure') as UseName[])
    it(`shows ${name} like an empty page`, async () => {
      const text = await see(name);
      const picture = await takePicture(`sandbox ${name}`);
      const {atRest} = await examineReference('', name);
      expect(text).to.equal(atRest.text);
      expect(await countDifferent(picture, atRest.picture)).to.be.at.most(CORNERS);
    });

  it('lets a reader choose a State', async () => {
    await see('picker');
    await click('picker', 'input');
    await sendKeys({type: 'ger'});
    await sendKeys({press: 'Enter'});
    await waitUntil(async () => (await sandbox.ask(readValue, placeOf('picker'))) === 'de', 'chosen');
  });

  it('lets a reader open a menu', async () => {
    await see('menu');
    await click('menu', 'nav button');
    await waitUntil(
      async () => (await sandbox.ask(readState, placeOf('menu'), 'nav button')) === 'true',
      'open',
    );
  });

  it('prints itself, where nothing of it can be put on a page of its own', async () => {
    await see('release');
    expect(await sandbox.ask(print, placeOf('release'))).to.deep.equal({printed: 1, frames: 0});
  });

  it('has nothing to report but what it may not load', async () => {
    const faults = await sandbox.ask(readFaults);
    expect(faults.filter((fault) => !fault.includes('/faults/'))).to.deep.equal([]);
  });
});
