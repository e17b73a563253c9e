import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';
import {after, before, describe, it} from 'node:test';
import {feedOf, run, soundItem} from '../support/command-driver.js';

const JSON_TYPE = {'content-type': 'application/feed+json', 'access-control-allow-origin': '*'};
const feed = (more = {}) => JSON.stringify(feedOf([soundItem({url: 'a.html'})], more));

/** What the server does at each path. */
const answers = {
  '/ok': (response) => response.writeHead(200, JSON_TYPE).end(feed()),
  '/gzip': (response) =>
    response.writeHead(200, {...JSON_TYPE, 'content-encoding': 'gzip'}).end(gzipSync(feed())),
  '/slow': (response) => {
    response.writeHead(200, JSON_TYPE);
    const parts = feed().match(/.{1,20}/gs);
    const next = () =>
      parts.length ? (response.write(parts.shift()), setTimeout(next, 250)) : response.end();
    next();
  },
  '/page-1': (response) => response.writeHead(200, JSON_TYPE).end(feed({next_url: 'page-2'})),
  '/page-2': (response) => response.writeHead(200, JSON_TYPE).end(feed({next_url: 'page-1'})),
  '/page-0': (response) => response.writeHead(200, JSON_TYPE).end(feed({next_url: 'missing'})),
  '/missing': (response) => response.writeHead(404, JSON_TYPE).end(feed()),
  '/broken': (response) => response.writeHead(500).end(),
  '/silent': () => undefined,
  '/stops': (response) => response.writeHead(200, JSON_TYPE).write(feed().slice(0, 50)),
  '/cut': (response) => {
    response.writeHead(200, {...JSON_TYPE, 'content-length': '9999'});
    response.write(feed().slice(0, 50), () => response.destroy());
  },
  '/page.html': (response) =>
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end('<!doctype html><p>No</p>'),
  '/private': (response) => response.writeHead(200, {'content-type': 'application/json'}).end(feed()),
  '/moved': (response) => response.writeHead(301, {location: '/folder/ok'}).end(),
  '/folder/ok': (response) => response.writeHead(200, JSON_TYPE).end(feed()),
  '/circle': (response) => response.writeHead(302, {location: '/circle-2'}).end(),
  '/circle-2': (response) => response.writeHead(302, {location: '/circle'}).end(),
  '/endless': (response, number) => response.writeHead(302, {location: `/endless?${number + 1}`}).end(),
  '/file': (response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
};

describe('osce-widgets check, an address', () => {
  let origin;
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const [path, query] = request.url.split('?');
    (answers[path] ?? answers['/missing'])(response, Number(query ?? 0));
  });
  before(
    () =>
      new Promise((resolve) =>
        server.listen(0, '127.0.0.1', () => {
          origin = `http://127.0.0.1:${server.address().port}`;
          resolve();
        }),
      ),
  );
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const check = async (path, ...options) => {
    requests.length = 0;
    const {code, lines, errors} = await run(['check', ...options, `${origin}${path}`]);
    assert.equal(errors, '');
    return {code, lines: lines.map((line) => line.replaceAll(origin, ''))};
  };

  for (const path of ['/ok', '/gzip'])
    it(`checks ${path}, with addresses relative to it`, async () => {
      assert.deepEqual(await check(path), {code: 0, lines: ['1 document: 0 errors, 0 warnings']});
    });

  for (const [path, line] of [
    ['/missing', 'answered with status 404 Not Found'],
    ['/broken', 'answered with status 500 Internal Server Error'],
    ['/circle', 'redirected in a circle, by /circle'],
    ['/endless', 'redirected more than 20 times'],
    ['/file', 'redirected to file:///etc/passwd, which is not http(s)'],
  ])
    it(`cannot read ${path}: ${line}`, async () => {
      const {code, lines} = await check(path);
      assert.equal(code, 2);
      assert.equal(lines[0], `${path}: unreadable: ${line}`);
      assert.equal(lines.at(-1), '0 documents: 0 errors, 0 warnings; 1 could not be read');
    });

  for (const path of ['/silent', '/stops'])
    it(`gives up on ${path} after the time that is allowed`, async () => {
      const {code, lines} = await check(path, '--timeout', '1');
      assert.equal(code, 2);
      assert.equal(lines[0], `${path}: unreadable: nothing came for 1 s`);
    });

  it('waits for what comes slowly, as long as it comes', async () => {
    assert.equal((await check('/slow', '--timeout=1')).code, 0);
  });

  it('says that the connection broke', async () => {
    const {code, lines} = await check('/cut');
    assert.equal(code, 2);
    assert.match(lines[0], /^\/cut: unreadable: no answer, or the connection broke: \S/);
  });

  it('says that nobody listens', async () => {
    const {code, lines} = await run(['check', 'http://127.0.0.1:1/']);
    assert.equal(code, 2);
    assert.match(lines[0], /^http:\/\/127\.0\.0\.1:1\/: unreadable: no answer, or the connection broke: \S/);
  });

  it('takes a page for none', async () => {
    const {code, lines} = await check('/page.html');
    assert.equal(code, 1);
    assert.equal(
      lines[0],
      '/page.html: error: answered with the type text/html, which no element reads as a feed',
    );
  });

  it('warns of a server that lets no page of another site read it', async () => {
    const {code, lines} = await check('/private');
    assert.equal(code, 0);
    assert.equal(
      lines[0],
      '/private: warning: answered without "Access-Control-Allow-Origin: *": browsers give it to no page of another site',
    );
    assert.equal((await check('/private', '--strict')).code, 1);
  });

  it('tells of redirects', async () => {
    const {code, lines} = await check('/moved');
    assert.equal(code, 0);
    assert.equal(lines[0], '/moved: warning: redirected: /moved → /folder/ok');
  });

  it('follows pages as far as it is asked to, and never twice', async () => {
    assert.deepEqual((await check('/page-1')).lines, ['1 document: 0 errors, 0 warnings']);
    assert.deepEqual(requests, ['/page-1']);
    assert.deepEqual((await check('/page-1', '--pages=9')).lines, ['2 documents: 0 errors, 0 warnings']);
    assert.deepEqual(requests, ['/page-1', '/page-2']);
  });

  it('names the page that cannot be read', async () => {
    const {code, lines} = await check('/page-0', '--pages', '2');
    assert.equal(code, 2);
    assert.equal(lines[0], '/missing: unreadable: answered with status 404 Not Found');
  });
});
