import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../../src/elements/feed/osce-feed.js';
import type {ReleaseElement} from '../../../src/elements/release/release-element.js';
import {everything, feedOf, statement} from '../../../stories/support/sample-releases.js';
import {countRequests, fault} from '../../support/faults.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver, isVisible} from '../../support/release-driver.js';

const headlines = (driver: ReleaseDriver) => driver.textsOf('headline');
const inline = (value: object) => `<script type="application/json">${JSON.stringify(value)}</script>`;

describe('data of <osce-release>', () => {
  const warnings = recordWarnings();

  it('comes from a property, as an item or as a feed', async () => {
    const item = await ReleaseDriver.open({release: statement});
    const feed = await ReleaseDriver.open({release: feedOf(everything, statement)});
    expect(headlines(item)).to.deep.equal([statement.title]);
    expect(headlines(feed)).to.deep.equal([everything.title]);
  });

  it('comes from an attribute', async () => {
    const driver = await ReleaseDriver.open({}, {attributes: {release: JSON.stringify(statement)}});
    expect(headlines(driver)).to.deep.equal([statement.title]);
  });

  it('comes from plain attributes, with the children as text', async () => {
    const attributes = {
      headline: 'By hand',
      date: '2011-10',
      source: 'Minsk Group',
      href: 'https://example.org/',
    };
    const driver = await ReleaseDriver.open({}, {attributes, children: '<p>Text of the page</p>'});
    expect(headlines(driver)).to.deep.equal(['By hand']);
    expect(driver.textsOf('date')).to.deep.equal(['October 2011']);
    expect(driver.textsOf('source')).to.deep.equal(['Minsk Group']);
    expect(driver.find('link', 'Read the original').getAttribute('href')).to.equal('https://example.org/');
    expect(isVisible(driver.element.querySelector('p')!)).to.equal(true);
  });

  it('is not taken for one of plain attributes, whatever its id', async () => {
    const release = {id: 'attributes', title: 'Of a feed', content_html: '<p>Body</p>'};
    for (const attributes of [{}, {headline: 'Of the page'}] as Record<string, string>[]) {
      const driver = await ReleaseDriver.open({release}, {attributes, children: '<p>Fallback</p>'});
      expect(driver.textsOf('body')).to.deep.equal(['Body']);
      expect(isVisible(driver.element.querySelector('p')!)).to.equal(false);
    }
  });

  it('comes from plain attributes that change', async () => {
    const driver = await ReleaseDriver.open({}, {attributes: {headline: 'Before'}});
    driver.element.setAttribute('headline', 'After');
    driver.element.setAttribute('date', 'yesterday');
    await driver.settle();
    expect(headlines(driver)).to.deep.equal(['After']);
    expect(driver.parts('date')).to.have.length(0);
    expect(warnings).to.have.length(1);
    driver.element.removeAttribute('headline');
    driver.element.removeAttribute('date');
    await driver.settle();
    expect(driver.text).to.equal('');
  });

  it('comes from a script of JSON inside', async () => {
    const driver = await ReleaseDriver.open({}, {children: inline(statement)});
    expect(headlines(driver)).to.deep.equal([statement.title]);
  });

  it('comes from a feed at an address', async () => {
    const driver = await ReleaseDriver.open({src: fault('ok', {items: 3}), releaseId: '2'});
    expect(headlines(driver)).to.deep.equal(['Release 2']);
    expect(driver.find('link', 'Read the original').getAttribute('href')).to.equal(
      new URL('/faults/item-2.html', location.origin).href,
    );
  });

  it('comes from the feed around it, through shadow roots', async () => {
    const feed = await fixture(
      html`<osce-feed .releases=${feedOf(statement, everything)}><div></div></osce-feed>`,
    );
    const parent = document.createElement('section');
    feed.firstElementChild!.attachShadow({mode: 'open'}).append(parent);
    const driver = ReleaseDriver.place({releaseId: everything.id}, {parent});
    await driver.until(() => headlines(driver).length);
    expect(headlines(driver)).to.deep.equal([everything.title]);
  });

  it('is asked for once however many elements show it', async () => {
    const src = fault('ok', {items: 3});
    const drivers = await Promise.all(
      ['1', '2', '3'].map((releaseId) => ReleaseDriver.open({src, releaseId})),
    );
    expect(drivers.flatMap(headlines)).to.deep.equal(['Release 1', 'Release 2', 'Release 3']);
    expect(await countRequests(src)).to.equal(1);
  });

  it('is the first that is there: property, plain attributes, script, address, feed around', async () => {
    const parent = await fixture<HTMLElement>(
      html`<osce-feed .releases=${feedOf({id: '1', title: 'Around'})}></osce-feed>`,
    );
    const driver = await ReleaseDriver.open(
      {release: {title: 'Property'}, headline: 'Plain', src: fault('ok')},
      {parent, children: inline({title: 'Script'})},
    );
    const {element} = driver;
    const seen = [headlines(driver)];
    for (const remove of [
      () => (element.release = undefined),
      () => (element.headline = undefined),
      () => element.replaceChildren(),
      () => (element.src = undefined),
    ]) {
      const before = headlines(driver).join();
      remove();
      await driver.until(() => headlines(driver).length && headlines(driver).join() !== before);
      seen.push(headlines(driver));
    }
    expect(seen.flat()).to.deep.equal(['Property', 'Plain', 'Script', 'Release 1', 'Around']);
  });

  it('may be set before the element is upgraded', async () => {
    const page = document.implementation.createHTMLDocument();
    const element = page.createElement('osce-release') as ReleaseElement;
    element.release = statement;
    element.headingLevel = 4;
    expect(element.shadowRoot === null).to.equal(true);
    fixtureSync<HTMLElement>(html`<div></div>`).append(element);
    const driver = new ReleaseDriver(element);
    await driver.settle();
    expect(driver.find('heading', statement.title).localName).to.equal('h4');
  });

  it('stays when the element moves', async () => {
    const src = fault('ok');
    const driver = await ReleaseDriver.open({src});
    fixtureSync<HTMLElement>(html`<div></div>`).append(driver.element);
    await driver.settle();
    expect(headlines(driver)).to.deep.equal(['Release 1']);
    expect(await countRequests(src)).to.equal(1);
  });

  it('is that of the new place when the element moves to another feed', async () => {
    const [first, second] = ['First', 'Second'].map((title) =>
      fixtureSync<HTMLElement>(html`<osce-feed .releases=${feedOf({id: '1', title})}></osce-feed>`),
    );
    const driver = ReleaseDriver.place({}, {parent: first!});
    await driver.until(() => headlines(driver).join() === 'First');
    second!.append(driver.element);
    await driver.until(() => headlines(driver).join() === 'Second');
  });

  it('changes live: property, script, address', async () => {
    const driver = await ReleaseDriver.open({release: statement}, {children: inline({title: 'One'})});
    driver.element.release = undefined;
    await driver.until(() => headlines(driver).join() === 'One');
    driver.element.querySelector('script')!.textContent = JSON.stringify({title: 'Two'});
    await driver.until(() => headlines(driver).join() === 'Two');
    driver.element.querySelector('script')!.remove();
    driver.element.src = fault('ok');
    await driver.until(() => headlines(driver).join() === 'Release 1');
  });

  it('of the page is not touched', async () => {
    const before = JSON.stringify(everything);
    await ReleaseDriver.open({release: everything});
    expect(JSON.stringify(everything)).to.equal(before);
  });

  it('warns of an address that is none, once', async () => {
    const driver = await ReleaseDriver.open({src: 'https://:bad'}, {children: '<p>Own</p>'});
    driver.element.requestUpdate();
    await driver.element.updateComplete;
    expect(warnings.map(([text]) => text)).to.deep.equal(['<osce-release> src: not a web address']);
  });

  for (const src of ['javascript:1', ' JavaScript:1', 'data:application/json,{}', 'ftp://example.org/'])
    it(`asks nobody at an address such as ${src.trim()}`, async () => {
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = async (address) => {
        asked.push(address);
        return new Response('{}');
      };
      const driver = await ReleaseDriver.open({src}, {children: '<p>Own</p>'});
      window.fetch = fetch;
      expect(asked).to.deep.equal([]);
      expect(warnings.map(([text]) => text)).to.deep.equal(['<osce-release> src: not a web address']);
      expect(driver.element.matches(':state(empty)')).to.equal(true);
    });
});
