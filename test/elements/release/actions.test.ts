import {expect} from '@open-wc/testing';
import {everything, feedOf, statement} from '../../../stories/support/sample-releases.js';
import {fake, fakeClipboard, onRestore, refuseClipboard, restoreFakes} from '../../support/browser-fakes.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver} from '../../support/release-driver.js';

const ALL = 'copy-link cite share print';

const open = (actions = ALL, release: unknown = statement, lang = 'en') =>
  ReleaseDriver.open({release, actions, lang});

describe('actions of <osce-release>', () => {
  const warnings = recordWarnings();
  afterEach(restoreFakes);

  it('are accessible', async () => {
    fake(navigator, 'canShare', () => true);
    const driver = await open();
    await driver.click(driver.find('button', 'Copy citation'));
    await expect(driver.element).to.be.accessible();
  });

  it('are offered only where they are asked for, in the order asked for', async () => {
    const none = await ReleaseDriver.open({release: statement});
    expect(none.findAll('button')).to.have.length(0);
    const driver = await open('print, cite  copy-link');
    expect(driver.find('group', 'Actions')).to.exist;
    expect(driver.textsOf('action')).to.deep.equal(['Print', 'Copy citation', 'Copy link']);
  });

  it('come and go with the attribute', async () => {
    const driver = await open('print');
    driver.element.setAttribute('actions', 'cite');
    await driver.settle();
    expect(driver.textsOf('action')).to.deep.equal(['Copy citation']);
    driver.element.removeAttribute('actions');
    await driver.settle();
    expect(driver.findAll('button')).to.have.length(0);
  });

  it('that are unknown are left out with one warning', async () => {
    const driver = await open('print fax');
    driver.element.requestUpdate();
    await driver.element.updateComplete;
    expect(driver.textsOf('action')).to.deep.equal(['Print']);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-release> actions: no action is named "fax"',
    ]);
  });

  it('do not take the names of what every object has', async () => {
    const driver = await open('print constructor toString __proto__');
    expect(driver.textsOf('action')).to.deep.equal(['Print']);
    expect(warnings).to.have.length(3);
  });

  it('copy the link and say so', async () => {
    const texts = fakeClipboard();
    const driver = await open();
    expect(driver.find('status').textContent).to.equal('');
    await driver.click(driver.find('button', 'Copy link'));
    await driver.until(() => driver.find('status').textContent === 'Link copied');
    expect(texts).to.deep.equal([statement.url]);
  });

  it('do not offer the link of a release that has none', async () => {
    const driver = await open(ALL, {title: 'T'});
    expect(driver.textsOf('action')).to.deep.equal(['Copy citation', 'Print']);
  });

  for (const [name, pattern] of [
    [
      'Plain text',
      /^Minsk Group\. Statement of the OSCE Minsk Group Co-Chairs\. Press release, 24 October 2011\. https:/,
    ],
    ['APA', /^Minsk Group\. \(2011, October 24\)\. Statement/],
    [
      'Chicago',
      /^Minsk Group\. “Statement of the OSCE Minsk Group Co-Chairs\.” Press release, October 24, 2011\./,
    ],
    ['BibTeX', /^@misc\{minskgroup2011statement,\n/],
  ] as const)
    it(`copy a citation as ${name}`, async () => {
      const texts = fakeClipboard();
      const driver = await open();
      await driver.activate(driver.find('button', 'Copy citation'));
      await driver.activate(driver.find('button', name));
      await driver.until(() => driver.find('status').textContent === 'Citation copied');
      expect(texts).to.have.length(1);
      expect(texts[0]).to.match(pattern);
    });

  it('offer the styles of citation on demand, and put them away on Escape with the focus where it was', async () => {
    const driver = await open();
    const cite = driver.find('button', 'Copy citation');
    expect(cite.getAttribute('aria-expanded')).to.equal('false');
    await driver.activate(cite);
    expect(cite.getAttribute('aria-expanded')).to.equal('true');
    driver.find('button', 'Chicago').focus();
    await driver.press('Escape');
    expect(driver.findAll('button', 'Chicago')).to.have.length(0);
    expect(driver.hasFocus(cite)).to.equal(true);
    expect(cite.getAttribute('aria-expanded')).to.equal('false');
  });

  it('leave Escape to the page where there is nothing to put away', async () => {
    const keys: string[] = [];
    const onKeydown = ({key}: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', onKeydown);
    onRestore(() => document.removeEventListener('keydown', onKeydown));
    const driver = await open();
    const cite = driver.find('button', 'Copy citation');
    cite.focus();
    await driver.press('Escape');
    await driver.activate(cite);
    await driver.press('Escape');
    expect(keys.filter((key) => key === 'Escape')).to.have.length(1);
  });

  it('copy in the older way where the clipboard is refused, and keep the focus', async () => {
    refuseClipboard();
    let copied: string | undefined;
    fake(document, 'execCommand', () => {
      copied = driver.root.querySelector('textarea')?.value;
      return true;
    });
    const driver = await open();
    const button = driver.find('button', 'Copy link');
    await driver.activate(button);
    await driver.until(() => driver.find('status').textContent === 'Link copied');
    expect(copied).to.equal(statement.url);
    expect(driver.hasFocus(button)).to.equal(true);
    expect(driver.root.querySelectorAll('textarea')).to.have.length(0);
  });

  for (const [how, execute] of [
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new Error('not here');
      },
    ],
  ] as const)
    it(`say that nothing was copied where the older way ${how} too`, async () => {
      refuseClipboard();
      fake(document, 'execCommand', execute);
      const driver = await open();
      await driver.activate(driver.find('button', 'Copy link'));
      await driver.until(() => driver.find('status').textContent === 'Could not be copied');
      expect(driver.root.querySelectorAll('textarea')).to.have.length(0);
    });

  it('share where the browser can', async () => {
    const shared: unknown[] = [];
    fake(navigator, 'canShare', ({url}: ShareData) => url === statement.url);
    fake(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const driver = await open();
    await driver.activate(driver.find('button', 'Share'));
    expect(shared).to.deep.equal([{title: statement.title, url: statement.url}]);
  });

  it('do not offer to share where the browser cannot', async () => {
    fake(navigator, 'canShare', () => false);
    expect((await open()).findAll('button', 'Share')).to.have.length(0);
    fake(navigator, 'canShare', undefined);
    expect((await open()).findAll('button', 'Share')).to.have.length(0);
  });

  it('speak the language of the page', async () => {
    fakeClipboard();
    const driver = await open('copy-link cite print', statement, 'fr');
    expect(driver.textsOf('action')).to.deep.equal(['Copier le lien', 'Copier la référence', 'Imprimer']);
    await driver.activate(driver.find('button', 'Copier le lien'));
    await driver.until(() => driver.find('status').textContent === 'Lien copié');
  });

  it('say what they did in the language of the page, also when it changes', async () => {
    fakeClipboard();
    const driver = await open();
    await driver.click(driver.find('button', 'Copy link'));
    await driver.until(() => driver.find('status').textContent === 'Link copied');
    driver.element.lang = 'it';
    await driver.until(() => driver.findAll('button', 'Stampa').length);
    expect(driver.find('status').textContent).to.equal('Link copiato');
  });

  it('belong to the translation on show', async () => {
    const texts = fakeClipboard();
    const french = {id: 'fr', language: 'fr', title: 'En français', url: 'https://example.org/fr'};
    const english = {...statement, _osce: {...statement._osce, translations: [{language: 'fr', id: 'fr'}]}};
    const driver = await open('copy-link', feedOf(english, french));
    await driver.activate(driver.find('button', 'Français'));
    await driver.activate(driver.find('button', 'Copy link'));
    await driver.until(() => texts.length);
    expect(texts).to.deep.equal([french.url]);
  });

  it('are not part of a card', async () => {
    const driver = await ReleaseDriver.open({release: everything, actions: ALL, variant: 'card'});
    expect(driver.findAll('button')).to.have.length(0);
  });
});
