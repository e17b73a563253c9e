import {waitUntil} from '@open-wc/testing';

/** A page of a host in a frame; it records what goes wrong on it. */
export type HostWindow = Window & typeof globalThis & {faults: string[]};

/** Where a file server of another origin has the files, by what it lacks. */
const OTHER = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
export const otherServer = (name = 'cdn'): string =>
  `${location.protocol}//${OTHER}:${location.port}/__${name}/`;

const frames: HTMLIFrameElement[] = [];

/** Takes all pages away. */
export const closeHosts = (): void => frames.splice(0).forEach((frame) => frame.remove());

const addFrame = (): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  return frame;
};

/** The address of a page of which this is the body. */
const addressOf = async (html: string, kind: 'html' | 'xhtml'): Promise<string> => {
  const answer = await fetch('/__page', {method: 'POST', body: html});
  return `/__page?${new URLSearchParams({kind, id: await answer.text()})}`;
};

/** An otherwise empty page with this text in its body, once it is loaded. */
export const openHost = async (html: string, kind: 'html' | 'xhtml' = 'html'): Promise<HostWindow> => {
  const frame = addFrame();
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = await addressOf(html, kind);
  await isLoaded;
  return frame.contentWindow as HostWindow;
};

/** The first message of a page without an origin, that may do nothing but run scripts. */
export const hearSandbox = async (html: string): Promise<unknown> => {
  const frame = addFrame();
  frame.sandbox.add('allow-scripts');
  const message = new Promise((resolve) =>
    addEventListener('message', function listen({source, data}) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    }),
  );
  frame.src = await addressOf(html, 'html');
  return message;
};

/** What an element shows itself. */
export const shownIn = (host: HostWindow, selector: string): string =>
  host.document.querySelector(selector)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits for a text in an element; the fault says what is there, and what went wrong on the page. */
export const waitForText = async (host: HostWindow, selector: string, text: string): Promise<void> => {
  try {
    await waitUntil(() => shownIn(host, selector).includes(text), '', {timeout: 5000});
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
