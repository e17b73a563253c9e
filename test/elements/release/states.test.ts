import {expect} from '@open-wc/testing';
import {everything, feedOf, statement} from '../../../stories/support/sample-releases.js';
import {countRequests, fault} from '../../support/faults.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver, isVisible} from '../../support/release-driver.js';

const FALLBACK = '<p>What the page has itself</p>';
const STATES = ['loading', 'error', 'empty'];

const statesOf = ({element}: ReleaseDriver) => STATES.filter((state) => element.matches(`:state(${state})`));
const fallbackOf = ({element}: ReleaseDriver) => element.querySelector('p')!;
const failing = () => ({src: fault('flaky', {status: 404, times: 1})});

/** The events that tell the page how loading went, by their names. */
const listen = ({element}: ReleaseDriver): Event[] => {
  const events: Event[] = [];
  for (const type of ['osce-load', 'osce-error'] as const)
    element.addEventListener(type, (event) => events.push(event));
  return events;
};

describe('<osce-release> while it loads', () => {
  it('keeps its own content in view', async () => {
    const driver = ReleaseDriver.place({src: fault('hang')}, {children: FALLBACK});
    await driver.element.updateComplete;
    expect(statesOf(driver)).to.deep.equal(['loading']);
    expect(isVisible(fallbackOf(driver))).to.equal(true);
    expect(driver.text).to.equal('');
  });

  it('shows a skeleton, and says so to screen readers, where it has no content', async () => {
    const driver = ReleaseDriver.place({src: fault('hang')});
    await driver.element.updateComplete;
    expect(statesOf(driver)).to.deep.equal(['loading']);
    expect(driver.text).to.equal('Loading…');
    expect(isVisible(driver.parts('placeholder')[0]!)).to.equal(true);
    await expect(driver.element).to.be.accessible();
  });

  it('takes scripts, what stands for them, and white space for no content', async () => {
    const driver = ReleaseDriver.place(
      {src: fault('hang')},
      {children: ' \n<!-- none --><template>x</template> <noscript>Scripts are off.</noscript>'},
    );
    await driver.element.updateComplete;
    expect(driver.text).to.equal('Loading…');
  });

  it('puts the release in place of its content, and tells the page', async () => {
    const driver = ReleaseDriver.place({src: fault('ok')}, {children: FALLBACK});
    const events = listen(driver);
    await driver.settle();
    expect(statesOf(driver)).to.deep.equal([]);
    expect(isVisible(fallbackOf(driver))).to.equal(false);
    expect(driver.find('heading', 'Release 1')).to.exist;
    expect(events.map(({type}) => type)).to.deep.equal(['osce-load']);
  });
});

describe('<osce-release> that cannot be loaded', () => {
  it('says why, once, and offers to try again', async () => {
    const driver = await ReleaseDriver.open({src: fault('status', {status: 404})});
    expect(statesOf(driver)).to.deep.equal(['error']);
    expect(driver.find('alert').textContent).to.include('This content could not be loaded (error 404).');
    expect(driver.text.split('could not')).to.have.length(2);
    expect(driver.find('button', 'Try again')).to.exist;
    await expect(driver.element).to.be.accessible();
  });

  it('brings its own content back into view', async () => {
    const driver = await ReleaseDriver.open(failing(), {children: FALLBACK});
    expect(isVisible(fallbackOf(driver))).to.equal(true);
    expect(driver.findAll('alert')).to.have.length(1);
  });

  it('tells the page what went wrong', async () => {
    const driver = ReleaseDriver.place({src: fault('status', {status: 403})});
    const events = listen(driver);
    await driver.settle();
    expect(events).to.have.length(1);
    expect(events[0]).to.have.property('type', 'osce-error');
    expect(events[0]).to.have.nested.property('error.kind', 'status');
    expect(events[0]).to.have.nested.property('error.status', 403);
  });

  it('keeps the place of a reader who tries again', async () => {
    const driver = await ReleaseDriver.open({src: fault('flaky', {status: 410, times: 2})});
    await driver.activate(driver.find('button', 'Try again'));
    await driver.until(() => driver.focused?.matches('[part="retry"]'));
    await driver.activate(driver.find('button', 'Try again'));
    await driver.until(() => driver.findAll('heading', 'Release 1').length);
    await driver.until(() => driver.focused?.matches('.root'));
  });

  it('loads when the reader tries again', async () => {
    const given = failing();
    const driver = await ReleaseDriver.open(given, {children: FALLBACK});
    const events = listen(driver);
    await driver.click(driver.find('button', 'Try again'));
    await driver.settle();
    expect(driver.find('heading', 'Release 1')).to.exist;
    expect(statesOf(driver)).to.deep.equal([]);
    expect(isVisible(fallbackOf(driver))).to.equal(false);
    expect(events.map(({type}) => type)).to.deep.equal(['osce-load']);
    expect(await countRequests(given.src)).to.equal(2);
  });

  it('speaks of the connection where there is no answer', async () => {
    const driver = await ReleaseDriver.open({src: fault('broken')});
    expect(driver.find('alert').textContent).to.include('Check the connection.');
  });

  it('loads when the server is there again', async () => {
    const driver = await ReleaseDriver.open({src: fault('flaky', {status: 503, times: 3})});
    expect(driver.find('alert').textContent).to.include('(error 503)');
    await driver.activate(driver.find('button', 'Try again'));
    await driver.settle();
    expect(driver.find('heading', 'Release 1')).to.exist;
  });

  it('shows an error again that comes again', async () => {
    const driver = await ReleaseDriver.open({src: fault('flaky', {status: 410, times: 9})});
    const events = listen(driver);
    await driver.activate(driver.find('button', 'Try again'));
    await driver.until(() => events.length);
    await driver.settle();
    expect(driver.findAll('alert')).to.have.length(1);
    expect(events.map(({type}) => type)).to.deep.equal(['osce-error']);
  });

  it('speaks the language of the page', async () => {
    const driver = await ReleaseDriver.open({src: fault('status', {status: 404}), lang: 'de'});
    expect(driver.find('alert').textContent).to.include('konnte nicht geladen werden (Fehler 404)');
    expect(driver.find('button', 'Erneut versuchen')).to.exist;
  });

  it('shows the next feed when the page names another', async () => {
    const driver = await ReleaseDriver.open({src: fault('status', {status: 404})});
    driver.element.src = fault('ok');
    await driver.until(() => driver.findAll('heading', 'Release 1').length);
    expect(driver.findAll('alert')).to.have.length(0);
  });
});

describe('<osce-release> without a release', () => {
  const warnings = recordWarnings();

  it('says that a release is not in its feed', async () => {
    const driver = await ReleaseDriver.open({release: feedOf(statement), releaseId: 'no-such-id'});
    expect(driver.text).to.equal('This text could not be found.');
    expect(statesOf(driver)).to.deep.equal(['empty']);
    await expect(driver.element).to.be.accessible();
  });

  it('finds a release by its id, and the first one when the id goes', async () => {
    const driver = await ReleaseDriver.open(
      {release: feedOf(statement, everything)},
      {attributes: {'release-id': everything.id}},
    );
    expect(driver.find('heading', everything.title)).to.exist;
    driver.element.removeAttribute('release-id');
    await driver.element.updateComplete;
    expect(driver.find('heading', statement.title)).to.exist;
  });

  it('finds a release by a number, and takes an empty id for none', async () => {
    const driver = await ReleaseDriver.open({
      release: feedOf({id: 2, title: 'Two'}, {id: 1, title: 'One'}),
      releaseId: 1 as unknown as string,
    });
    expect(driver.textsOf('headline')).to.deep.equal(['One']);
    driver.element.setAttribute('release-id', '');
    await driver.element.updateComplete;
    expect(driver.textsOf('headline')).to.deep.equal(['Two']);
  });

  for (const [release, fault] of [
    ['{}', 'a release in which nothing is'],
    ['{"title": null, "language": "en", "_osce": {"contacts": []}}', 'a release in which nothing is'],
    ['{"title": 5}', 'title: not a string'],
  ] as const)
    it(`keeps its own content in view and offers nothing for ${release}, and warns once`, async () => {
      const children = `<script type="application/json">${release}</script>${FALLBACK}`;
      const driver = await ReleaseDriver.open({actions: 'cite print', structuredData: true}, {children});
      driver.element.requestUpdate();
      await driver.settle();
      await import('../../../src/elements/release/describe-release.js');
      expect(statesOf(driver)).to.deep.equal(['empty']);
      expect(isVisible(fallbackOf(driver))).to.equal(true);
      expect(driver.findAll('button')).to.have.length(0);
      expect(driver.element.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
      expect(warnings.map(([text]) => text)).to.deep.equal([`<osce-release> inline JSON: ${fault}`]);
    });

  it('says that a feed is empty', async () => {
    const driver = await ReleaseDriver.open({src: fault('empty')}, {children: FALLBACK});
    expect(driver.text).to.equal('There is nothing to show here yet.');
    expect(statesOf(driver)).to.deep.equal(['empty']);
    expect(isVisible(fallbackOf(driver))).to.equal(true);
  });

  it('shows its own content and nothing else where the page gives no data', async () => {
    const driver = await ReleaseDriver.open({}, {children: FALLBACK});
    expect(statesOf(driver)).to.deep.equal(['empty']);
    expect(driver.text).to.equal('');
    expect(isVisible(fallbackOf(driver))).to.equal(true);
  });

  it('warns once of JSON that is none, and behaves as if there were none', async () => {
    const driver = await ReleaseDriver.open({release: '{"title":'}, {children: FALLBACK});
    driver.element.requestUpdate();
    await driver.element.updateComplete;
    expect(isVisible(fallbackOf(driver))).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.match(/^<osce-release> release: /);
  });
});
