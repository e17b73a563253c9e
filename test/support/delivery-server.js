import {readFileSync} from 'node:fs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  js: 'text/javascript',
  json: 'application/json',
};

/** Records what goes wrong on a page, before anything else of it runs. */
const RECORDER = `globalThis.faults = [];
globalThis.reports = [];
addEventListener('error', ({message, target}) => faults.push(message ?? 'not loaded: ' + target.src), true);
addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
  reports.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' ')));
for (const level of ['warn', 'error'])
  console[level] = (...parts) => faults.push(parts.join(' '));`;

const HEAD = '<title>A host</title><script src="/__page-recorder"></script>';
const PAGES = {
  json: (text) => text,
  html: (html) => `<!doctype html><html lang="en">${HEAD}<body>${html}`,
  quirks: (html) => `<html lang="en">${HEAD}<body>${html}`,
  xhtml: (html) =>
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head>${HEAD}</head><body>${html}</body></html>`,
};

/** The bodies of pages: an address would be too short for some. */
const bodies = [];

const keepPage = async (context) => {
  let html = '';
  for await (const part of context.req.setEncoding('utf8')) html += part;
  context.body = String(bodies.push(html) - 1);
};

const givePage = (context) => {
  const {kind, id, policy, charset} = context.query;
  context.type = charset ? `text/html; charset=${charset}` : (TYPES[kind] ?? TYPES.html);
  if (policy) context.set('content-security-policy', policy);
  context.body = PAGES[kind](bodies[id]);
};

/** What stands for another version: its elements say that they are from it. */
const changeVersion = (code) => code.replaceAll('part="root"', 'part="root" data-version="other"');

/**
 * Serves what is needed to try `dist/cdn` as a host does: what is posted to `/__page` is the body of the empty page `/__page?kind=&id=&policy=&charset=`, of
 * kind `html`, `quirks` or `xhtml`, under that Content-Security-Policy and in that encoding, that records its `faults` and the policy's `reports`, or a document of kind `json`; `/__cdn/` is a file
 * server that any page may read, `/__cdn-closed/` one that says nothing of other origins, `/__cdn-broken/` lacks the split build, and `/__cdn-other/`
 * has another version. Both names of this machine, `localhost` and `127.0.0.1`, make two origins.
 */
export const deliveryServer = (context, next) => {
  if (context.path === '/__page') return context.method === 'POST' ? keepPage(context) : givePage(context);
  if (context.path === '/__page-recorder') {
    context.type = TYPES.js;
    context.body = RECORDER;
    return;
  }
  const [, server, path] =
    /^\/__(cdn|cdn-closed|cdn-broken|cdn-other|data)\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!server || path.includes('..')) return next();
  if (server === 'cdn-broken' && path.startsWith('split/')) {
    context.status = 404;
    return;
  }
  if (server !== 'cdn-closed') context.set('access-control-allow-origin', '*');
  // Not `type`, which adds an encoding: many servers name none.
  context.set('content-type', TYPES[path.split('.').pop()]);
  const file = readFileSync(`${server === 'data' ? 'demo/public/data' : 'dist/cdn'}/${path}`, 'utf8');
  context.body = server === 'cdn-other' ? changeVersion(file) : file;
};
