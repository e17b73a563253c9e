import {readFileSync} from 'node:fs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  js: 'text/javascript',
  json: 'application/json',
};

/** Records what goes wrong on a page, before anything else of it runs. */
const RECORDER = `globalThis.faults = [];
addEventListener('error', ({message, target}) => faults.push(message ?? 'not loaded: ' + target.src), true);
addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
for (const level of ['warn', 'error'])
  console[level] = (...parts) => faults.push(parts.join(' '));`;

const page = ({kind, html}) =>
  kind === 'xhtml'
    ? `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>A host</title><script>//<![CDATA[
${RECORDER}
//]]></script></head><body>${html}</body></html>`
    : `<!doctype html><html lang="en"><title>A host</title><script>${RECORDER}</script><body>${html}`;

/** The bodies of pages: an address would be too short for some. */
const bodies = [];

const keepPage = async (context) => {
  let html = '';
  for await (const part of context.req.setEncoding('utf8')) html += part;
  context.body = String(bodies.push(html) - 1);
};

const givePage = (context) => {
  const {kind, id} = context.query;
  context.type = TYPES[kind] ?? TYPES.html;
  context.body = page({kind, html: bodies[id]});
};

/**
 * Serves what is needed to try `dist/cdn` as a host does: what is posted to `/__page` is the body of the empty page `/__page?kind=&id=`, of kind `html` or
 * `xhtml`, that records its `faults`; `/__cdn/` is a file server that any page may read, `/__cdn-closed/` one that says nothing of
 * other origins, and `/__cdn-broken/` lacks the split build. Both names of this machine, `localhost` and `127.0.0.1`, make two origins.
 */
export const deliveryServer = (context, next) => {
  if (context.path === '/__page') return context.method === 'POST' ? keepPage(context) : givePage(context);
  const [, server, path] = /^\/__(cdn|cdn-closed|cdn-broken|data)\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!server || path.includes('..')) return next();
  if (server === 'cdn-broken' && path.startsWith('split/')) {
    context.status = 404;
    return;
  }
  if (server !== 'cdn-closed') context.set('access-control-allow-origin', '*');
  context.type = TYPES[path.split('.').pop()];
  context.body = readFileSync(`${server === 'data' ? 'demo/public/data' : 'dist/cdn'}/${path}`, 'utf8');
};
