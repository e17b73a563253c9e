import {waitUntil} from './wait-until.js';

/** A page of a host in a frame; it records what goes wrong on it. */
export type HostWindow = Window & typeof globalThis & {faults: string[]; reports: string[]};

/** What a page is like, apart from its body. */
export interface HostSetting {
  /** How it is written; an HTML page without a doctype is in quirks mode. */
  readonly kind?: 'html' | 'quirks' | 'xhtml';
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  /** The encoding it is read in, where it is not UTF-8; its body is ASCII then. */
  readonly charset?: string;
  /** Its size in CSS pixels, where it is not that of a frame. */
  readonly size?: {readonly width: number; readonly height: number};
}

/** Where a file server of another origin has the files, by what it lacks. */
const OTHER = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
export const otherServer = (name = 'cdn'): string =>
  `${location.protocol}//${OTHER}:${location.port}/__${name}/`;

const frames: HTMLIFrameElement[] = [];

/** Takes all pages away. */
export const closeHosts = (): void => frames.splice(0).forEach((frame) => frame.remove());

const addFrame = ({width, height} = {width: 300, height: 150}): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width, height});
  frames.push(frame);
  document.body.append(frame);
  return frame;
};

/** The address of a page of which this is the body. */
const addressOf = async (
  html: string,
  {kind = 'html', policy = '', charset = ''}: HostSetting,
): Promise<string> => {
  const answer = await fetch('/__page', {method: 'POST', body: html});
  return `/__page?${new URLSearchParams({kind, policy, charset, id: await answer.text()})}`;
};

/** An otherwise empty page with this text in its body, once it is loaded. */
export const openHost = async (html: string, setting: HostSetting = {}): Promise<HostWindow> => {
  const frame = addFrame(setting.size);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = await addressOf(html, setting);
  await isLoaded;
  return frame.contentWindow as HostWindow;
};

const hear = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) =>
    addEventListener('message', function listen({source, data}) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    }),
  );

const openSandbox = async (
  html: string,
  size?: HostSetting['size'],
): Promise<[HTMLIFrameElement, Promise<unknown>]> => {
  const frame = addFrame(size);
  frame.sandbox.add('allow-scripts');
  const message = hear(frame);
  frame.src = await addressOf(html, {});
  return [frame, message];
};

/** The first message of a page without an origin, that may do nothing but run scripts. */
export const hearSandbox = async (html: string): Promise<unknown> => (await openSandbox(html))[1];

/** A page without an origin that does what it is told: `ask` runs a function there, which knows nothing of this place. */
export const tellSandbox = async (html: string, size?: HostSetting['size']) => {
  const listener = `addEventListener('message', async ({data: [code, given]}) =>
    parent.postMessage(await eval('(' + code + ')')(...given), '*')); parent.postMessage('ready', '*');`;
  const [frame, isReady] = await openSandbox(`${html}<script>${listener}</script>`, size);
  await isReady;
  return {
    window: frame.contentWindow!,
    ask: async <T, G extends readonly unknown[]>(
      act: (...given: G) => T,
      ...given: G
    ): Promise<Awaited<T>> => {
      const answer = hear(frame);
      frame.contentWindow!.postMessage([String(act), given], '*');
      return (await answer) as Awaited<T>;
    },
  };
};

/** What an element shows itself. */
export const shownIn = (host: HostWindow, selector: string): string =>
  host.document.querySelector(selector)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits for a text in an element; the fault says what is there, and what went wrong on the page. */
export const waitForText = async (host: HostWindow, selector: string, text: string): Promise<void> => {
  try {
    await waitUntil(() => shownIn(host, selector).includes(text));
  } catch {
    throw new Error([`${selector} shows "${shownIn(host, selector)}"`, ...host.faults].join('\n'));
  }
};

/** The names of the files that a page has loaded from a file server, without what tells one build from the next. */
export const loadedBy = (host: HostWindow): string[] =>
  host.performance
    .getEntriesByType('resource')
    .map(({name}) => /\/__cdn[\w-]*\/(?:split\/)?([^?]+?)(?:-[\w-]{8})?\.js/.exec(name)?.[1])
    .filter((name) => name !== undefined);

/** What each file must be, by its path. */
export const readIntegrity = async (): Promise<Record<string, string>> =>
  (await fetch('/__cdn/sri.json')).json();

/** The elements there are, by the second part of their tags: each has a file of its own. */
export const elementNames = Object.keys(await readIntegrity())
  .map((path) => /^osce-([\w-]+)\.js$/.exec(path)?.[1])
  .filter((name): name is string => !!name && !['widgets', 'autoloader', 'embed'].includes(name));
