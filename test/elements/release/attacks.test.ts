import {expect} from '@open-wc/testing';
import {everything, feedOf} from '../../../stories/support/sample-releases.js';
import {ATTACK_STRINGS} from '../../support/attack-strings.js';
import {fillStrings} from '../../support/fill-strings.js';
import {findHarm} from '../../support/harmless-tree.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver} from '../../support/release-driver.js';

const IS_ADDRESS = /url$/;
const IS_SHAPED = /^(language|date\w*|mime_type|email|type)$/;

/** Throws where the tree holds a node, an attribute or an address that no text of a feed may bring in. */
const expectHarmless = (root: ParentNode): void => {
  expect(findHarm(root)).to.deep.equal([]);
};

describe('<osce-release> with a feed that an attacker wrote', () => {
  recordWarnings();
  const violations: string[] = [];
  const onViolation = ({message}: ErrorEvent) => void violations.push(message);

  beforeEach(() => {
    violations.length = 0;
    delete (window as {attacked?: unknown}).attacked;
    window.addEventListener('error', onViolation);
  });
  afterEach(() => window.removeEventListener('error', onViolation));

  const attack = async (make: (attack: string) => (before: string, key: string) => string) => {
    for (const text of ATTACK_STRINGS)
      for (const variant of ['article', 'card'] as const) {
        const release = feedOf(fillStrings(everything, make(text)) as object);
        const driver = await ReleaseDriver.open({
          release,
          variant,
          actions: 'copy-link cite share print',
          structuredData: true,
        });
        try {
          expectHarmless(driver.root);
          for (const link of driver.findAll('link')) link.focus();
          for (const child of driver.element.children) expect(child.localName).to.equal('script');
        } catch (fault) {
          throw new Error(`${text}: ${(fault as Error).message}`);
        }
        driver.element.remove();
      }
    // Handlers of what failed to load would run by now.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    expect(window).not.to.have.property('attacked');
    expect(violations).to.deep.equal([]);
  };

  it('is tried with enough strings, each of them different', () => {
    expect(new Set(ATTACK_STRINGS).size).to.be.above(150);
  });

  it('is judged by a guard that sees what is forbidden', () => {
    const template = document.createElement('template');
    for (const markup of [
      '<p onclick="1">',
      '<a href="javascript:1">',
      '<img src="data:,">',
      '<p style="color:red">',
      '<svg></svg>',
      '<script></script>',
      '<img srcset="x">',
    ]) {
      template.innerHTML = markup;
      expect(findHarm(template.content).join(), markup).to.include('forbidden');
    }
  });

  it('runs nothing when every field is an attack', async () => {
    await attack((text) => () => text);
  }).timeout(60_000);

  it('runs nothing when every text and every address is one, and the rest is well-formed', async () => {
    await attack((text) => (before, key) => (IS_SHAPED.test(key) ? before : text));
  }).timeout(60_000);

  it('runs nothing when every text is one, and addresses are as they should be', async () => {
    await attack((text) => (before, key) => (IS_SHAPED.test(key) || IS_ADDRESS.test(key) ? before : text));
  }).timeout(60_000);

  it('runs nothing when every field ends in one', async () => {
    await attack((text) => (before) => before + text);
  }).timeout(60_000);

  it('shows the attack as the text it is', async () => {
    const title = '<img src=x onerror=attacked()>';
    const driver = await ReleaseDriver.open({
      release: {title, summary: title, _osce: {source: [{label: title}]}},
    });
    expect(driver.textsOf('headline')).to.deep.equal([title]);
    expect(driver.textsOf('body')).to.deep.equal([title]);
    expect(driver.textsOf('source')).to.deep.equal([title]);
  });

  it('is shown without its bad links, with their words', async () => {
    const content_html =
      '<p><a href="javascript:alert(1)">Words</a> <a href="https://example.org/">Good</a></p>';
    const driver = await ReleaseDriver.open({release: {title: 'T', url: 'javascript:1', content_html}});
    expect(driver.text).to.include('Words');
    expect(driver.findAll('link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/',
    ]);
  });
});
