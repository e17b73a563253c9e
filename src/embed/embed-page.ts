import elements from 'virtual:osce-elements';
import type {Configuration} from './configuration.js';
import {directLinks} from './direct-links.js';
import {readOrigins, restrictRequests} from './embed-origins.js';
import {reportHeight} from './height-report.js';
import {readConfiguration} from './read-configuration.js';

/** The padding holds the focus ring of what stands at the edge. */
const STYLES = `
  :root { color-scheme: light dark; }
  body { display: flow-root; margin: 0; padding: 6px; }
`;

const readMeta = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="osce-embed-${name}"]`)?.content.trim() ?? '';

function applySettings({settings: {lang, dir, scheme, target}, tokens}: Configuration): void {
  const {documentElement: root} = document;
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  if (scheme) root.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
  directLinks(target === 'blank' ? '_blank' : '_top');
}

const load = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`${name}.js`, import.meta.url).href);

async function showElement({element: tag, attributes, settings}: Configuration): Promise<void> {
  try {
    // Who has not put the file of this element beside the page may have the one with all of them there.
    await load(tag).catch(() => load('osce-widgets'));
  } catch (cause) {
    console.error(
      `osce-embed: neither ${tag}.js nor osce-widgets.js could be loaded from beside this page.`,
      cause,
    );
    return;
  }
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('main')!.append(element);
  reportHeight(element, settings.id);
}

/** Shows the element that the address asks for, within what the publisher of this page allows in its `<meta>` elements. */
function start(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

  const given = readOrigins(readMeta('origins'));
  // In a sandbox the page has no origin of its own, yet its address has.
  const own = location.origin;
  restrictRequests(own, given.origins);
  const {configuration, faults} = readConfiguration(new URLSearchParams(location.search), {
    elements,
    base: document.baseURI,
    origins: [own, ...given.origins],
    hasContent: readMeta('content') === 'allow',
  });
  const all = [...given.unknown.map((text) => `"osce-embed-origins": ${text} is no origin`), ...faults];
  if (all.length) console.warn(`osce-embed: left out ${all.join('; ')}.`);
  if (!configuration) return;
  applySettings(configuration);
  void showElement(configuration);
}

start();
