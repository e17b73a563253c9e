import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {examine, elementOf, type Examination, type Look} from './host-examination.js';
import {USES, kit, placeOf, type UseName} from './host-kit.js';
import {openHost, type HostSetting, type HostWindow} from './host-page.js';
import {watchPage} from './page-watch.js';
import '../pictures/studio.js';

declare const studio: {
  compare(before: string, after: string, allowed: number): Promise<{count: number}>;
};

/** A page that makes it hard for what it hosts. */
export interface HostilePage extends HostSetting {
  /** What stands before the elements. */
  readonly before?: string;
  /** The files of the library that it loads, in their order. */
  readonly scripts?: readonly string[];
  /** Says that the page is as hostile as it should be. */
  readonly isHostile: (host: HostWindow) => unknown;
}

export const SIZE = {width: 800, height: 1200};

/** What elements take from the page around them, by design. */
const INHERITED = ['color', 'direction', 'color-scheme'];

const readInherited = (host: HostWindow): string => {
  const style = host.getComputedStyle(host.document.getElementById(placeOf('release'))!);
  return INHERITED.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
};

/** Gives the whole window to one page. */
export const showFrame = (host: Window): void => {
  for (const frame of document.querySelectorAll('iframe'))
    frame.style.cssText = `position: fixed; inset: 0; border: 0; z-index: ${frame.contentWindow === host ? 2 : 1}`;
};

const load = (host: HostWindow, address: string): Promise<unknown> => {
  const script = host.document.createElement('script');
  if (!address.includes('classic')) script.type = 'module';
  script.src = address;
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  host.document.head.append(script);
  return isLoaded;
};

/** Empty pages by what they give the elements in them, and what was seen there. */
const references = new Map<string, {host: HostWindow; seen: Map<UseName, Promise<Examination>>}>();

/** What is seen of an element on an empty page that gives it this. */
export const examineReference = async (inherited: string, name: UseName): Promise<Examination> => {
  let reference = references.get(inherited);
  if (!reference) {
    const host = await openHost(`<div style="${inherited}">${kit()}</div>`, {size: SIZE});
    await load(host, '/__cdn/osce-widgets.js');
    references.set(inherited, (reference = {host, seen: new Map()}));
  }
  const {host, seen} = reference;
  showFrame(host);
  if (!seen.has(name)) seen.set(name, examine(host, name));
  return seen.get(name)!;
};

/** How many pixels of two pictures differ by more than a rounding of colours that lie above each other. */
export const countDifferent = async (one = '', other = ''): Promise<number> => {
  if (one === other) return 0;
  const [before, after] = [one, other].map((picture) => `data:image/png;base64,${picture}`);
  return (await studio.compare(before!, after!, Infinity)).count;
};

/** Rounded corners may be drawn a little otherwise the next time: so many pixels may differ. */
export const CORNERS = 24;

/** The first pieces that differ, and in what. */
const compare = async (one: Look, other: Look): Promise<string[]> => {
  const differences = one.pieces.flatMap((piece, i) => {
    if (piece === other.pieces[i]) return [];
    const [ours, theirs] = [piece.split(/; | \| /), (other.pieces[i] ?? '').split(/; | \| /)];
    return [
      `${ours.slice(0, 3)}: ${ours.filter((line, k) => line !== theirs[k])} <> ${theirs.filter((line, k) => line !== ours[k])}`,
    ];
  });
  const pixels = await countDifferent(one.picture, other.picture);
  if (pixels > CORNERS) differences.push(`${pixels} pixels`);
  return differences.slice(0, 5);
};

const expectSame = async (one: Look | undefined, other: Look | undefined): Promise<void> => {
  if (!one || !other) {
    expect(one).to.equal(other);
    return;
  }
  expect(one.text).to.equal(other.text);
  expect(await compare(one, other)).to.deep.equal([]);
};

/** The tests that every hostile page has to pass. */
export const describeHost = (title: string, page: HostilePage): void => {
  describe(title, () => {
    let host: HostWindow;
    let watch: ReturnType<typeof watchPage>;

    before(async () => {
      await setViewport(SIZE);
      const {before = '', policy, scripts = ['/__cdn/osce-widgets.js']} = page;
      // Where scripts may not be added by scripts, they stand in the page.
      const written = policy
        ? scripts.map((address) => `<script type="module" src="${address}"></script>`)
        : [];
      host = await openHost(`${before}<div>${kit()}</div>${written.join('')}`, {...page, size: SIZE});
      host.document.title = title;
      // A scroll bar of the page itself is none of the element's.
      host.document.documentElement.style.setProperty('overflow', 'hidden', 'important');
      showFrame(host);
      watch = watchPage(host);
      if (!policy) for (const address of scripts) await load(host, address);
    });

    after(async () => {
      host.frameElement!.remove();
      await setViewport({width: 800, height: 600});
    });

    it('is what it is said to be', async () => expect(await page.isHostile(host)).to.be.ok);

    for (const [name, {tag, ...use}] of Object.entries(USES))
      it(`shows <${tag}> as ${name} like an empty page, and lets it be used`, async () => {
        showFrame(host);
        const seen = await examine(host, name as UseName);
        const expected = await examineReference(readInherited(host), name as UseName);
        await expectSame(seen.atRest, expected.atRest);
        await expectSame(seen.opened, expected.opened);
        expect(seen.outcome).to.deep.equal(expected.outcome);
        if ('outcome' in use) expect(seen.outcome).to.deep.equal(use.outcome);
      });

    it('is left as it was, with nothing to report', () => {
      expect(elementOf(host, 'release').isConnected).to.equal(true);
      expect(watch.changes()).to.deep.equal([]);
      expect([...host.faults]).to.deep.equal([]);
      expect([...host.reports]).to.deep.equal([]);
    });
  });
};

/** A page with a style sheet of somebody else. */
export const styleSheet = (address: string): HostilePage => ({
  before: `<link rel="stylesheet" href="${address}" />`,
  isHostile: ({document}) =>
    [...document.styleSheets[0]!.cssRules].map(({cssText}) => cssText).join().length > 2000,
});
