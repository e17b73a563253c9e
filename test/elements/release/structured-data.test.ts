import {expect} from '@open-wc/testing';
import {everything, statement} from '../../../stories/support/sample-releases.js';
import type {ReleaseElement} from '../../../src/elements/release/release-element.js';
import {fullItem} from '../../support/full-item.js';
import {ReleaseDriver} from '../../support/release-driver.js';

type Description = Record<string, unknown>;

const scriptsOf = ({element}: ReleaseDriver) =>
  [...element.children].filter((child) => child.matches('script[type="application/ld+json"]'));

const describeIt = async (release: unknown, given: object = {}): Promise<[ReleaseDriver, Description]> => {
  const driver = await ReleaseDriver.open({release, structuredData: true, ...given});
  await driver.until(() => scriptsOf(driver).length);
  return [driver, JSON.parse(scriptsOf(driver)[0]!.textContent!) as Description];
};

describe('structured data of <osce-release>', () => {
  it('describes the release as a NewsArticle of schema.org', async () => {
    const [driver, description] = await describeIt(everything);
    expect(scriptsOf(driver)).to.have.length(1);
    expect(description).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: everything.title,
      url: everything.url,
      mainEntityOfPage: everything.url,
      datePublished: '2025-09-12',
      inLanguage: 'en',
      description: everything.summary,
      dateline: 'DUSHANBE, 12 September 2025',
      license: 'https://example.org/terms',
      publisher: {'@type': 'Organization', name: 'Sample'},
    });
    expect(description['author']).to.deep.equal([
      {'@type': 'Organization', name: 'OSCE Programme Office in Dushanbe', url: 'https://www.osce.org/'},
      {'@type': 'Organization', name: 'Former training centre'},
    ]);
    expect(description['about']).to.deep.include({'@type': 'Thing', name: 'Education'});
    expect(description['image']).to.deep.include({'@type': 'ImageObject', creditText: 'Sample'});
    expect(description['articleBody']).to.match(/^The course is the fourth of its kind\./);
    expect(description['articleBody']).not.to.include('<');
  });

  it('names the address that search engines should keep, the last change and the subjects', async () => {
    const item = {...fullItem, _osce: {...fullItem._osce, canonical_url: 'https://example.org/kept'}};
    const [, description] = await describeIt(item);
    expect(description).to.deep.include({
      url: 'https://example.org/kept',
      dateModified: '2011-10-25',
      keywords: ['Sample'],
    });
  });

  it('leaves out what is not known', async () => {
    const [, description] = await describeIt({title: 'T', content_text: 'Text'});
    expect(description).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'T',
      articleBody: 'Text',
    });
  });

  it('has the plain text where the HTML has no words', async () => {
    const [, description] = await describeIt({
      title: 'T',
      content_html: '<p>&nbsp;</p>',
      content_text: 'Text',
    });
    expect(description['articleBody']).to.equal('Text');
  });

  it('describes a card too', async () => {
    const [, description] = await describeIt(statement, {variant: 'card'});
    expect(description['headline']).to.equal(statement.title);
  });

  it('is written only where it is asked for', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    await import('../../../src/elements/release/describe-release.js');
    expect(scriptsOf(driver)).to.have.length(0);
  });

  it('follows the release', async () => {
    const [driver] = await describeIt(everything);
    driver.element.release = statement;
    await driver.until(() => scriptsOf(driver)[0]?.textContent?.includes('Co-Chairs'));
    expect(scriptsOf(driver)).to.have.length(1);
  });

  it('goes with the attribute, and with the release', async () => {
    const driver = await ReleaseDriver.open({release: everything}, {attributes: {'structured-data': ''}});
    await driver.until(() => scriptsOf(driver).length);
    driver.element.removeAttribute('structured-data');
    await driver.until(() => !scriptsOf(driver).length);
    driver.element.structuredData = true;
    await driver.until(() => scriptsOf(driver).length);
    driver.element.release = undefined;
    await driver.until(() => !scriptsOf(driver).length);
  });

  it('cannot end its script early', async () => {
    const title = '</script><!--<script>';
    const [driver, description] = await describeIt({title, content_html: `<p>${title}</p>`});
    expect(driver.element.innerHTML.split('<')).to.have.length(3);
    expect(description['headline']).to.equal(title);
  });

  it('leaves the rest of the page alone: other scripts stay, and the element keeps no content', async () => {
    const driver = await ReleaseDriver.open(
      {structuredData: true},
      {children: `<script type="application/json">${JSON.stringify(statement)}</script>`},
    );
    await driver.until(() => scriptsOf(driver).length);
    expect(driver.element.children).to.have.length(2);
    expect(driver.textsOf('headline')).to.deep.equal([statement.title]);
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
  });

  it('is taken over by a copy of the element, and follows its release', async () => {
    const own = '<script type="application/ld+json">{"@type": "WebPage"}</script>';
    const release = JSON.stringify(everything);
    const driver = await ReleaseDriver.open(
      {},
      {attributes: {release, 'structured-data': ''}, children: own},
    );
    await driver.until(() => scriptsOf(driver).length === 2);
    const copy = new ReleaseDriver(driver.element.cloneNode(true) as ReleaseElement);
    driver.element.after(copy.element);
    copy.element.release = statement;
    await copy.until(() => copy.element.textContent!.includes('Co-Chairs'));
    expect(scriptsOf(copy).map(({textContent}) => textContent!.slice(0, 30))).to.deep.equal([
      '{"@type": "WebPage"}',
      '{"@context":"https://schema.or',
    ]);
    copy.element.structuredData = false;
    await copy.until(() => scriptsOf(copy).length === 1);
    expect(scriptsOf(driver)).to.have.length(2);
  });

  it('is written once for one release, however often the element renders', async () => {
    const [driver] = await describeIt(everything);
    const [script] = scriptsOf(driver);
    let changes = 0;
    const observer = new MutationObserver((records) => void (changes += records.length));
    observer.observe(driver.element, {childList: true, subtree: true});
    for (let i = 0; i < 20; i++) {
      driver.element.requestUpdate();
      await driver.element.updateComplete;
    }
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(scriptsOf(driver)[0] === script).to.equal(true);
  });
});
