import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {everything, feedOf, statement} from '../../../stories/support/sample-releases.js';
import type {ReleaseOpenEvent} from '../../../src/controllers/release-open-event.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver} from '../../support/release-driver.js';

const openCard = (release: unknown = everything) =>
  ReleaseDriver.open({release, variant: 'card', headingLevel: 3});

describe('<osce-release variant="card">', () => {
  const warnings = recordWarnings();
  /** For each click that reaches the page: whether someone kept the link from being followed. */
  let prevented: boolean[] = [];
  let opened: ReleaseOpenEvent[] = [];

  const onClick = (event: MouseEvent) => {
    prevented.push(event.defaultPrevented);
    event.preventDefault();
  };
  const onOpen = (event: ReleaseOpenEvent) => void opened.push(event);
  const cancel = (event: Event) => event.preventDefault();

  beforeEach(() => {
    prevented = [];
    opened = [];
    window.addEventListener('click', onClick);
    document.body.addEventListener('osce-release-open', onOpen);
  });

  afterEach(() => {
    window.removeEventListener('click', onClick);
    document.body.removeEventListener('osce-release-open', onOpen);
  });

  it('is accessible', async () => {
    const {element} = await openCard();
    await expect(element).to.be.accessible();
  });

  it('shows what a reader chooses by', async () => {
    const driver = await openCard();
    expect(driver.find('heading', everything.title).localName).to.equal('h3');
    expect(driver.textsOf('type')).to.deep.equal(['Press release']);
    expect(driver.textsOf('date')).to.deep.equal(['12 September 2025']);
    expect(driver.textsOf('summary')).to.deep.equal([everything.summary]);
    expect(driver.find('image', everything._osce.image.alt)).to.exist;
    expect(driver.find('list', 'Sources').textContent).to.include('Former training centre');
  });

  it('has one link, named by the headline', async () => {
    const driver = await openCard();
    expect(driver.findAll('link').map((link) => link.getAttribute('href'))).to.deep.equal([everything.url]);
    expect(driver.find('link', everything.title)).to.exist;
  });

  it('shows the beginning of a long text, and no character in half', async () => {
    const driver = await openCard({title: 'Long', summary: `${'x'.repeat(499)}😀 and more`});
    expect(driver.textsOf('summary')).to.deep.equal([`${'x'.repeat(499)}…`]);
  });

  it('shows the first paragraph of a body where there is no summary', async () => {
    const driver = await openCard(statement);
    expect(driver.textsOf('summary')[0]).to.match(/^BAKU, 24 October 2011 - .* Baku\.$/);
  });

  it('shows the first lines of what a page has inside, where attributes make the release', async () => {
    const attributes = {variant: 'card', headline: 'H', source: 'Secretariat'};
    const text = 'Words of the page. '.repeat(50);
    const children = `${text}<p>More of them.</p>`;
    const driver = await ReleaseDriver.open({}, {attributes, children});
    const [summary] = driver.parts('summary');
    const [sources] = driver.parts('sources');
    const range = document.createRange();
    range.selectNode(driver.element.firstChild!);
    const {top, bottom} = range.getClientRects()[0]!;
    expect(bottom > driver.parts('headline')[0]!.getBoundingClientRect().bottom).to.equal(true);
    expect(summary!.getBoundingClientRect().bottom - top).to.be.within(
      bottom - top,
      5 * (bottom - top) * 1.3,
    );
    expect(sources!.getBoundingClientRect().top >= summary!.getBoundingClientRect().bottom).to.equal(true);
    await expect(driver.element).to.be.accessible();
  });

  it('leaves no gap where a page has nothing inside', async () => {
    const heightOf = async (given: object) =>
      (await ReleaseDriver.open({variant: 'card', ...given})).element.offsetHeight;
    expect(await heightOf({headline: 'H'})).to.equal(await heightOf({release: {title: 'H'}}));
  });

  it('is a headline without a link where the release has no address', async () => {
    const driver = await openCard({title: 'Alone'});
    expect(driver.find('heading', 'Alone')).to.exist;
    expect(driver.findAll('link')).to.have.length(0);
  });

  it('has a link to the original where the release has no title', async () => {
    const driver = await openCard({url: 'https://example.org/', summary: 'Text.'});
    await driver.click(driver.find('link', 'Read the original'));
    expect(opened).to.have.length(1);
  });

  it('tells the page which release the reader opens, and follows the link', async () => {
    const driver = await openCard(feedOf(statement, everything));
    await driver.click(driver.find('link', statement.title));
    expect(opened.map(({release}) => release.id)).to.deep.equal([statement.id]);
    expect(opened[0]!.target === driver.element).to.equal(true);
    expect(prevented).to.deep.equal([false]);
  });

  it('opens with the Enter key', async () => {
    const driver = await openCard();
    await driver.activate(driver.find('link'));
    expect(opened).to.have.length(1);
  });

  it('opens wherever the card is clicked', async () => {
    const driver = await openCard();
    await driver.click(driver.parts('summary')[0]!);
    expect(opened).to.have.length(1);
  });

  it('stays on the page when the page cancels', async () => {
    const driver = await openCard();
    driver.element.addEventListener('osce-release-open', cancel);
    await driver.click(driver.find('link'));
    expect(prevented).to.deep.equal([true]);
  });

  for (const key of ['Control', 'Shift', 'Alt', 'Meta'])
    it(`leaves the link to the browser while ${key} is held`, async () => {
      const driver = await openCard();
      driver.element.addEventListener('osce-release-open', cancel);
      await sendKeys({down: key});
      await driver.click(driver.find('link'));
      await sendKeys({up: key});
      expect(prevented).to.deep.equal([false]);
      expect(opened).to.have.length(0);
    });

  it('becomes an article, and a card again', async () => {
    const driver = await openCard();
    driver.element.variant = 'article';
    await driver.settle();
    expect(driver.parts('article')).to.have.length(1);
    driver.element.variant = 'card';
    await driver.settle();
    expect(driver.parts('card')).to.have.length(1);
    expect(driver.parts('article')).to.have.length(0);
  });

  it('is an article where the variant is unknown, and says so once', async () => {
    const driver = await ReleaseDriver.open({release: statement}, {attributes: {variant: 'poster'}});
    expect(driver.parts('article')).to.have.length(1);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-release> variant: neither "article" nor "card"',
    ]);
  });

  it('is an article, without a warning, when the variant goes', async () => {
    const driver = await ReleaseDriver.open({release: statement}, {attributes: {variant: 'card'}});
    driver.element.removeAttribute('variant');
    await driver.settle();
    expect(driver.parts('article')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });
});
