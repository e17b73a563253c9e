import {readFileSync} from 'node:fs';
import {fullItem} from './full-item.js';

const feed = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Full', items: [fullItem]});

/** What the pages load, by name. */
const FILES = {
  feed: () => ({type: 'application/feed+json', body: feed}),
  'picture.svg': () => ({
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
  }),
  'widgets.js': () => ({type: 'js', body: readFileSync('dist/cdn/osce-widgets.js', 'utf8')}),
  'widgets-copy.js': () => ({type: 'js', body: readFileSync('dist/cdn/osce-widgets.js', 'utf8')}),
  'take-names.js': () => ({
    type: 'js',
    body: `for (const name of ['osce-widgets', 'lit-html']) globalThis.trustedTypes?.createPolicy(name, {});`,
  }),
  'plain-lit.js': () => ({
    type: 'js',
    body: `import {html, render} from 'lit';
render(html\`<p id="plain">Plain \${'Lit'}</p>\`, document.querySelector('main'));`,
  }),
  'describe.js': () => ({
    type: 'js',
    body: `document.getElementById('src').structuredData = true;`,
  }),
  'recorder.js': () => ({
    type: 'js',
    body: `globalThis.reports = [];
globalThis.faults = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) =>
  reports.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' ')));
addEventListener('error', ({message}) => faults.push(message));
addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));`,
  }),
};

/** Each way to give data, on one page, with everything that an element can be asked for. */
const page = (scripts) => `<!doctype html>
<html lang="en">
  <title>A host</title>
  <script src="/__csp/recorder.js"></script>
  ${scripts.map((name) => `<script type="module" src="/__csp/${name}"></script>`).join('\n  ')}
  <main></main>
  <osce-release id="src" src="/__csp/feed" actions="copy-link cite share print"></osce-release>
  <osce-release id="inline"><script type="application/json">${feed.replaceAll('<', '\\u003c')}</script></osce-release>
  <osce-release id="card" variant="card" src="/__csp/feed" lang="ru"></osce-release>
  <osce-release id="error" src="/__csp/missing"></osce-release>
  <osce-release id="attributes" headline="Statement by attributes" date="2011-10-24">Text of the host.</osce-release>
  <osce-feed src="/__csp/feed"><osce-release id="context" lang="de"></osce-release></osce-feed>
</html>`;

/** A page with nothing on it, for a test to fill. */
const emptyPage = (scripts) => `<!doctype html>
<html lang="en">
  <title>A host</title>
  <script src="/__csp/recorder.js"></script>
  ${scripts.map((name) => `<script type="module" src="/__csp/${name}"></script>`).join('\n  ')}
  <main></main>
</html>`;

const PAGES = {page, empty: emptyPage};

/**
 * Serves /__csp/page: a host page with the Content-Security-Policy of the query's `policy` that loads the named `scripts`,
 * and what it needs; /__csp/empty is one with no element on it. The pages record each report in `reports` and each error in `faults`.
 */
export const cspPlugin = () => ({
  name: 'csp',
  serve(context) {
    if (!context.path.startsWith('/__csp/')) return undefined;
    const name = context.path.slice('/__csp/'.length);
    if (Object.hasOwn(PAGES, name))
      return {
        type: 'html',
        body: PAGES[name](String(context.query.scripts).split(',')),
        headers: {'content-security-policy': String(context.query.policy)},
      };
    return FILES[name]?.();
  },
});
