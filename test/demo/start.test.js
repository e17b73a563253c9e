import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {after, before, describe, it} from 'node:test';

/** Addresses in the tags of a page; not those in the code that it shows. */
const LINKS = /<(?:a|img|link|script)\s(?:[^>]*\s)?(?:href|src)="(?!#|mailto:|data:)([^"]+)"/g;
const ADDRESS = /http:\/\/\S+:\d+\//;

describe('npm start', () => {
  let server;
  let address;

  before(async () => {
    server = spawn('npm', ['start'], {detached: true, stdio: ['ignore', 'pipe', 'inherit']});
    address = await new Promise((resolve, reject) => {
      let said = '';
      server.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
      server.stdout.setEncoding('utf8').on('data', (text) => {
        // Colours would be between the parts of the address.
        said += text.replace(/\x1b\[\d*m/g, '');
        const [found] = ADDRESS.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
  });

  after(() => process.kill(-server.pid));

  it('serves the demo at the address it prints', async () => {
    const page = await (await fetch(address)).text();
    assert.match(page, /<title>.*osce-widgets/i);
    assert.match(page, /<osce-release/);
  });

  it('serves every page that the overview leads to, and what they load', async () => {
    const seen = new Set();
    const visit = async (path) => {
      const {href, origin} = new URL(path, address);
      if (seen.has(href) || origin !== new URL(address).origin) return;
      seen.add(href);
      const answer = await fetch(href);
      assert.equal(answer.status, 200, href);
      if (!answer.headers.get('content-type').startsWith('text/html')) return;
      const page = await answer.text();
      for (const [, found] of page.matchAll(LINKS)) await visit(new URL(found, href));
    };
    await visit('');
    const pages = [...seen].filter((href) => href.endsWith('.html')).map((href) => href.split('/').at(-1));
    assert.ok(pages.length >= 3, pages.join());
  });
});
