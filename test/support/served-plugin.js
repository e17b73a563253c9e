import {readFileSync} from 'node:fs';
import {fullItem} from './full-item.js';

const navigation = () => JSON.parse(readFileSync('demo/public/data/navigation.json', 'utf8'));

/** An element of each kind, as a server writes it: its data in attributes, since a browser takes over from the text alone. */
const elements = (html) => ({
  article: () =>
    html`<osce-release lang="de" actions="copy-link" release=${JSON.stringify(fullItem)}></osce-release>`,
  card: () =>
    html`<osce-release variant="card" heading-level="3" release=${JSON.stringify(fullItem)}></osce-release>`,
  menu: () =>
    html`<osce-nav-menu
      lang="ru"
      current="/education"
      filter
      navigation=${JSON.stringify(navigation())}
    ></osce-nav-menu>`,
  index: () =>
    html`<osce-nav-menu
      layout="index"
      current="/education"
      navigation=${JSON.stringify(navigation())}
    ></osce-nav-menu>`,
  breadcrumb: () =>
    html`<osce-breadcrumb
      lang="fr"
      dir="rtl"
      current="/education"
      navigation=${JSON.stringify(navigation())}
    ></osce-breadcrumb>`,
  directory: () =>
    html`<osce-country-list lang="it" groups="asian-partner" href-template="/s/{id}"></osce-country-list>`,
  picker: () =>
    html`<osce-country-picker lang="de" label="Land" value="de" required>
      <select name="state">
        <option value="de">Deutschland</option>
      </select>
    </osce-country-picker>`,
  releases: () =>
    html`<osce-release-list
      lang="ru"
      releases=${JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: [fullItem]})}
    ></osce-release-list>`,
  columns: () =>
    html`<osce-country-list lang="es" columns="joined field-operation" include="at md"></osce-country-list>`,
});

/** What the page does with the server's text: nothing, put ours in its place, or let Lit go on from it. */
const SCRIPTS = {
  none: '',
  replace: `await import('/dist/index.js');`,
  hydrate: `await import('@lit-labs/ssr-client/lit-element-hydrate-support.js'); await import('/dist/index.js');`,
};

const write = async (name) => {
  const [{render}, {collectResult}, {html}, {prepareServer}] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('lit'),
    import('../../dist/server.js'),
  ]);
  await prepareServer({url: 'http://localhost/page', languages: ['de', 'ru', 'fr', 'it', 'es']});
  return collectResult(render(elements(html)[name]()));
};

/** Serves /__served/NAME?scripts=…: a page with one element as a server has rendered it. It records each error in `faults`. */
export const servedPlugin = () => ({
  name: 'served',
  async serve(context) {
    const [, name] = /^\/__served\/(\w+)$/.exec(context.path) ?? [];
    if (name === 'takeover') return {type: 'js', body: SCRIPTS[context.query.scripts]};
    if (!name) return undefined;
    const {scripts} = context.query;
    return {
      type: 'html',
      body: `<!doctype html>
<html lang="en">
  <title>A served page</title>
  <script>
    globalThis.faults = [];
    addEventListener('error', ({message}) => faults.push(message));
    addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
    console.error = console.warn = (...words) => faults.push(words.join(' '));
  </script>
  <main>${await write(name)}</main>
  <script>
    const element = document.querySelector('main').firstElementChild;
    globalThis.served = element.shadowRoot?.querySelector('.root');
    globalThis.gaps = 0;
    if (served)
      new MutationObserver(() => (gaps += Number(!element.shadowRoot.textContent.trim()))).observe(element.shadowRoot, {
        childList: true,
        subtree: true,
      });
  </script>
  <script type="module" src="/__served/takeover?scripts=${scripts}"></script>
</html>`,
    };
  },
});
