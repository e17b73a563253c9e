import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';

const MEBIBYTE = 2 ** 20;
const counts = new Map();
/** Keys of answers that the browser did not wait for. */
const aborted = new Map();
/** By key, what lets the answers go that are held back. */
const held = new Map();
/** Keys of what is repaired. */
const recovered = new Set();

/** A feed of releases, which is a navigation and a roster as well. */
const feed = (items = 1, more = {}, title = 'Release') =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Faults',
    countries: [{id: 'at', name: `${title} 1`}],
    items: Array.from({length: items}, (_, i) => ({
      id: `${i + 1}`,
      url: `item-${i + 1}.html`,
      href: `/faults/item-${i + 1}.html`,
      title: `${title} ${i + 1}`,
      label: `${title} ${i + 1}`,
      content_text: 'Text.',
      date_published: '2020-01-02T00:00:00Z',
    })),
    ...more,
  });

const send = (context, body, type = 'application/feed+json') => {
  context.set('content-type', type);
  context.body = body;
};

/** Answers in our own bytes, and ends the connection. */
const sendRaw = (context, head, body = feed()) => {
  context.respond = false;
  context.req.socket.end(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n${head}\r\n\r\n${body}`,
  );
};

/** Never ends by itself; the browser gives up. */
const endless = async function* (chunk, milliseconds) {
  for (;;) {
    yield chunk;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
};

const BOMB = gzipSync(Buffer.alloc(60 * MEBIBYTE, ' '));

const big = async function* () {
  yield '{"items": [], "padding": "';
  for (let i = 0; i < 50; i++) yield 'x'.repeat(MEBIBYTE);
  yield '"}';
};

/** Each fault by name: what it does to a request, given the query and how many requests came before with its key. */
const faults = {
  ok: (context, {items, title}) => send(context, feed(Number(items ?? 1), {}, title)),
  held: async (context, {key, title, text, type}) => {
    await new Promise((resolve) => held.set(key, [...(held.get(key) ?? []), resolve]));
    send(context, text ?? feed(1, {}, title), type);
  },
  status: (context, {status}) => ((context.status = Number(status)), (context.body = 'no')),
  flaky: (context, {status, times, after, body, type}, before) => {
    if (before >= Number(times)) return send(context, body ?? feed(), type);
    context.status = Number(status);
    if (after) context.set('retry-after', after);
    context.body = 'no';
  },
  broken: (context, {times}, before) => {
    if (before >= Number(times ?? Infinity)) return send(context, feed());
    context.respond = false;
    context.req.socket.destroy();
  },
  hang: (context, {key}) => {
    context.respond = false;
    context.res.on('close', () => aborted.set(key, (aborted.get(key) ?? 0) + 1));
  },
  drip: (context) => send(context, Readable.from(endless(' ', 50))),
  cut: (context) => {
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json', 'content-length': '10000'});
    context.res.write(feed());
    setTimeout(() => context.req.socket.destroy(), 20);
  },
  truncated: (context) => send(context, feed(20).slice(0, -40)),
  type: (context, {type}) => send(context, feed(), type),
  garbage: (context) => send(context, Buffer.from([0, 255, 254, 10, 200, 13, 7])),
  deep: (context) => send(context, '['.repeat(200_000)),
  array: (context) => send(context, '[1, 2]'),
  big: (context) => send(context, Readable.from(big())),
  bomb: (context) => {
    context.set('content-encoding', 'gzip');
    send(context, BOMB);
  },
  stall: (context) => {
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json'});
    context.res.write(feed().slice(0, 50));
  },
  short: (context) => sendRaw(context, 'Content-Length: 50'),
  long: (context) => sendRaw(context, 'Content-Length: 10000'),
  chunk: (context) => sendRaw(context, 'Transfer-Encoding: chunked', `zz\r\n${feed()}`),
  'no-gzip': (context) => {
    context.set('content-encoding', 'gzip');
    send(context, feed());
  },
  // Headers that a proxy has written in its own way.
  case: (context) => sendRaw(context, `CONTENT-LENGTH: ${Buffer.byteLength(feed())}\r\ncOnTeNt-LaNgUaGe: EN`),
  claims: (context) => {
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json', 'content-length': `${50 * MEBIBYTE}`});
    context.res.write(feed());
  },
  text: (context, {text, type}) => send(context, text, type),
  utf16: (context) => send(context, Buffer.from(`\ufeff${feed()}`, 'utf16le')),
  login: (context) =>
    context.redirect('/faults/text?text=<!doctype+html><title>Sign+in</title>&type=text/html'),
  away: (context) => {
    context.status = 302;
    context.set('location', 'data:application/json,{}');
  },
  late: async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    send(context, feed());
  },
  loop: (context) => context.redirect(context.url),
  moved: (context) => context.redirect('/faults/deeper/ok'),
  'deeper/ok': (context) => send(context, feed()),
  empty: (context) => send(context, feed(0)),
  bom: (context) => send(context, `\ufeff${feed()}`),
  // An answer that browsers keep, good or bad.
  stored: (context, {text}, before) => {
    context.set('cache-control', 'max-age=600');
    send(context, before ? feed() : text);
  },
  flawed: (context, {flaws}) =>
    send(context, feed(0, {items: [{id: 'good'}, ...Array.from({length: Number(flaws)}, () => ({}))]})),
  'moved-again': (context, {key}) => context.redirect(`again?key=${key}`),
  again: (context, {key}) => send(context, feed(1, {next_url: `again?key=${key}#again`})),
  // The pages lead round in a circle; `broken` is one that cannot be had at first.
  page: (context, {page = '1', last = '3', broken, ...rest}, before) => {
    if (page === broken && before < Number(page)) {
      context.status = 404;
      return undefined;
    }
    const following = page === last ? '1' : String(Number(page) + 1);
    const items = [
      {id: `p${page}`, title: `Page ${page}`},
      {id: 'same', title: 'On every page'},
    ];
    const query = new URLSearchParams({page: following, last, ...(broken ? {broken} : {}), ...rest});
    return send(context, feed(0, {items, next_url: `page?${query}`}));
  },
};

/**
 * Koa middleware: `/faults/<name>?key=…` fails in the way its name says; `/faults/count?key=…` tells how often it was asked,
 * `/faults/aborted?key=…` how often the browser gave up, `/faults/release?key=…` lets go what is held back, and `/faults/recover?key=…`
 * repairs what fails.
 */
export async function faultServer(context, next) {
  const name = context.path.match(/^\/faults\/(.+)$/)?.[1];
  if (!name) return next();
  const {key = ''} = context.query;
  context.set('cache-control', 'no-store');
  if (name === 'count' || name === 'aborted') {
    context.body = String((name === 'count' ? counts : aborted).get(key) ?? 0);
    return;
  }
  if (name === 'release') {
    for (const letGo of held.get(key) ?? []) letGo();
    held.delete(key);
    context.body = '';
    return;
  }
  if (name === 'recover') {
    recovered.add(key);
    context.body = '';
    return;
  }
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  if (!Object.hasOwn(faults, name)) return next();
  if (recovered.has(key)) {
    context.set('access-control-allow-origin', '*');
    faults.ok(context, {});
  } else await faults[name](context, context.query, before);
}
