import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {prepareServer} from '../../dist/server.js';

const read = (name) => JSON.parse(readFileSync(`demo/public/data/${name}.json`, 'utf8'));
const [item] = read('releases').items;

/** What a reader of a rendered template reads. */
const textOf = async (template) => {
  const markup = await collectResult(render(template));
  return markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
};

describe('in Node', () => {
  it('every module is imported without a window or a document', () => {
    const entries = ['index', 'server', 'model/index'].map((name) => `../../dist/${name}.js`);
    for (const name of readdirSync('dist/elements'))
      entries.push(`../../dist/elements/${name}/osce-${name}.js`);
    // Lit itself looks whether there is a document; what is asked of it from our modules fails.
    const code = `
      for (const name of ['window', 'document', 'navigator', 'location'])
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get() {
            if (new Error().stack.split('\\n')[2].includes('/dist/')) throw new Error(name + ' was touched');
          },
        });
      for (const entry of ${JSON.stringify(entries.map((path) => new URL(path, import.meta.url).href))}) await import(entry);`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {stdio: 'pipe'});
  });

  it('a picker leaves its place to the select that works without scripts, and has nothing to say of it', async (test) => {
    const warn = test.mock.method(console, 'warn');
    const markup = await collectResult(
      render(
        html`<osce-country-picker lang="de" name="s" multiple required value="de,fr"
          ><select name="s"></select
        ></osce-country-picker>`,
      ),
    );
    assert.match(markup, /<slot\s*><\/slot>/);
    assert.match(markup, /<div class="root" part="root" lang="\w*"\s+hidden/);
    assert.match(markup, /<select name="s"><\/select\s*>/);
    // By then the picker would have what it could load.
    await import('../../dist/elements/country-picker/picker-chips.js');
    await new Promise(setImmediate);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('an element speaks its own language, which the page has prepared', async () => {
    await prepareServer({url: 'https://example.org/', languages: ['ru', 'de-AT']});
    assert.match(
      await textOf(html`<osce-country-list lang="ru"></osce-country-list>`),
      /Государства-участники/,
    );
    assert.match(
      await textOf(html`<osce-release lang="de-AT" .release=${item}></osce-release>`),
      /Datum 24\. Oktober 2011/,
    );
  });

  it('an element without a language is English', async () => {
    assert.match(await textOf(html`<osce-release .release=${item}></osce-release>`), /24 October 2011/);
  });

  it('addresses of the page are relative to the page that is rendered', async () => {
    for (const url of ['https://one.example/a/', 'https://two.example/b/']) {
      await prepareServer({url});
      const markup = await collectResult(
        render(html`<osce-country-list include="at" href-template="s/{id}"></osce-country-list>`),
      );
      assert.match(markup, new RegExp(`href="${url}s/at"`));
    }
  });

  it('a release has the look of its form, whatever was rendered before', async () => {
    for (const [variant, part] of [
      ['card', 'card'],
      ['article', 'facts'],
      ['card', 'card'],
    ]) {
      const markup = await collectResult(
        render(html`<osce-release variant=${variant} .release=${item}></osce-release>`),
      );
      assert.match(/<style>(.*?)<\/style>/s.exec(markup)[1], new RegExp(`part=${part}`));
    }
  });

  it('the whole menu is there, and opens without scripts', async () => {
    const navigation = read('navigation');
    const count = (items) => items.reduce((sum, {children = []}) => sum + 1 + count(children), 0);
    const markup = await collectResult(
      render(html`<osce-nav-menu .navigation=${navigation}></osce-nav-menu>`),
    );
    assert.equal(markup.match(/<li /g).length, count(navigation.items));
    assert.match(markup, /<details>/);
  });

  it('text stays text', async () => {
    const attack = '<img src=x onerror=alert(1)>"><script>alert(1)</script>';
    const markup = await collectResult(
      render(
        html`<osce-release .release=${{id: attack, title: attack, content_text: attack}}></osce-release>
          <osce-nav-menu .navigation=${[{label: attack, href: 'javascript:alert(1)'}]}></osce-nav-menu>`,
      ),
    );
    assert.doesNotMatch(markup, /<img|<script|javascript:/);
    assert.match(markup, /&lt;script&gt;alert\(1\)/);
  });

  it('data that cannot be read leave the page’s own words', async (test) => {
    const warn = test.mock.method(console, 'warn', () => undefined);
    assert.match(await textOf(html`<osce-release release="{"><p>Ours</p></osce-release>`), /Ours/);
    const [{arguments: said}, ...more] = warn.mock.calls;
    assert.deepEqual(more, []);
    assert.equal(said.length, 1, 'one sentence, without the element as an object');
    assert.match(said[0], /osce-release> release/);
  });
});
