import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

const cwd = 'examples/eleventy';

describe('the static site of the example', () => {
  let page = '';

  before(() => {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd, stdio: 'pipe'});
    execFileSync('npm', ['run', '-s', 'build'], {cwd, stdio: 'pipe'});
    page = readFileSync(`${cwd}/site/index.html`, 'utf8');
  });

  it('holds the release and the menu as declarative shadow DOM, in the language of the page', () => {
    assert.equal(page.match(/<template shadowroot="open" shadowrootmode="open"/g).length, 2);
    assert.match(page, /24\. Oktober 2011/);
    assert.match(page, /aria-label="Hauptmenü"/);
  });

  it('holds the data for the elements to take over from', () => {
    assert.match(page, / release="\{&quot;/);
    assert.match(page, / navigation="\{&quot;/);
  });
});
