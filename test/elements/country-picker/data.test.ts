import {expect, fixtureSync, html} from '@open-wc/testing';
import {FeedElement} from '../../../src/elements/feed/feed-element.js';
import '../../../src/elements/feed/osce-feed.js';
import {PickerDriver} from '../../support/picker-driver.js';
import type {PickerSetting} from '../../support/picker-driver.js';
import {fault, release} from '../../support/faults.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const CHANGES = {
  countries: [
    {id: 'tr', name: 'Turkey', aliases: ['Ottoman']},
    {id: 'un', name: {en: 'United Nations', de: 'Vereinte Nationen'}, group: 'bodies'},
  ],
  groups: [{id: 'bodies', label: {en: 'Bodies', de: 'Organisationen'}}],
};

const address = (value: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], {type: 'application/json'}));

const openList = async (given = {}, setting: PickerSetting = {}) => {
  const driver = await PickerDriver.open(given, setting);
  await driver.openByClick();
  return driver;
};

/** Counts `osce-load` and `osce-error`, which reach the page. */
const count = (driver: PickerDriver): string[] => {
  const heard: string[] = [];
  for (const type of ['osce-load', 'osce-error'])
    driver.element.addEventListener(type, () => heard.push(type));
  return heard;
};

describe('what <osce-country-picker> offers', () => {
  const warnings = recordWarnings();

  it('is the groups that are named, in that order', async () => {
    const driver = await openList({groups: 'asian-partner mediterranean-partner'});
    expect(driver.names).to.have.length(11);
    expect(driver.names[0]).to.equal('Afghanistan');
    driver.element.groups = 'mediterranean-partner asian-partner';
    await driver.until(() => driver.names[0] === 'Algeria');
  });

  it('is what is included, and not what is excluded', async () => {
    const driver = await openList({include: 'de FRA, it', exclude: 'it'});
    expect(driver.names).to.deep.equal(['France', 'Germany']);
    driver.element.exclude = 'deu';
    await driver.until(() => driver.names.join() === 'France,Italy');
    driver.element.groups = 'asian-partner';
    await driver.until(() => driver.names.length === 7);
    expect(driver.names.slice(5)).to.deep.equal(['France', 'Italy']);
  });

  it('has what is pinned first, in its order, and once', async () => {
    const driver = await openList({pin: 'it de'});
    expect(driver.names.slice(0, 3)).to.deep.equal(['Italy', 'Germany', 'Albania']);
    expect(driver.names).to.have.length(68);
    expect(driver.listbox.firstElementChild!.firstElementChild!.textContent).to.equal('Suggestions');
  });

  it('chooses only what is offered', async () => {
    const {element} = await PickerDriver.open({exclude: 'it', value: 'it'});
    expect([element.value, element.selectedCountries.length]).to.deep.equal(['', 0]);
    element.exclude = '';
    await element.updateComplete;
    expect(element.value).to.equal('it');
  });

  it('is empty, and says so, where nothing is left', async () => {
    const driver = await PickerDriver.open({groups: 'nowhere'});
    expect(driver.element.matches(':state(empty)')).to.equal(true);
    await driver.press('ArrowDown');
    driver.element.groups = 'asian-partner';
    await driver.settle();
    expect(driver.element.matches(':state(empty)')).to.equal(false);
  });

  for (const [how, given, setting] of [
    ['a property', {countries: CHANGES}, {}],
    ['an attribute', {}, {attributes: {countries: JSON.stringify(CHANGES)}}],
    ['JSON inside', {}, {children: `<script type="application/json">${JSON.stringify(CHANGES)}</script>`}],
    ['an address', {src: address(CHANGES)}, {}],
  ] as [string, object, PickerSetting][])
    it(`takes a page’s own words from ${how}`, async () => {
      const driver = await openList({value: 'un', ...given}, setting);
      expect(driver.input.value).to.equal('United Nations');
      expect(driver.names).to.include('Turkey');
      expect(driver.names).to.have.length(69);
      await driver.press('Control+a');
      await driver.find('ottom', 'Turkey, Ottoman');
      await driver.press('Control+a');
      await driver.type('türkiye');
      await driver.until(() => driver.names.join() !== 'Turkey, Ottoman');
      expect(warnings).to.deep.equal([]);
    });

  it('takes labels for States by their codes', async () => {
    const driver = await openList({countries: [{id: 'CZE', label: 'Czech Republic'}]});
    expect(driver.names).to.include('Czech Republic');
    expect(driver.names).to.have.length(68);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the order and the limits of a document that says so', async () => {
    const driver = await openList({
      countries: {countries: [{id: 'pl'}, {id: 'de'}, {id: 'af'}], order: 'given', complete: true},
    });
    expect(driver.names).to.deep.equal(['Poland', 'Germany', 'Afghanistan']);
  });

  it('names a mistake of the page once and does without', async () => {
    const driver = await openList({countries: '{not json'});
    expect(driver.names).to.have.length(68);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0]![0])).to.match(/^<osce-country-picker> countries: /);
  });

  for (const [place, given, named] of [
    ['groups', 'nowhere asian-partner elsewhere', 'nowhere, elsewhere'],
    ['include', 'de atlantis', 'atlantis'],
    ['exclude', 'xx de', 'xx'],
    ['pin', 'mars,fr', 'mars'],
  ] as const)
    it(`names once what it does not know: ${place}`, async () => {
      const {element} = await PickerDriver.open({[place]: given});
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings.map(([text]) => text)).to.deep.equal([
        `<osce-country-picker> ${place}: not in the roster: ${named}`,
      ]);
    });

  it('knows what the page’s own data have, once they are here', async () => {
    const src = address(CHANGES);
    const driver = await openList({src, groups: 'bodies', include: 'UN de', pin: 'un'});
    expect(driver.names).to.deep.equal(['United Nations', 'Germany']);
    expect(warnings).to.deep.equal([]);
    driver.element.exclude = 'fr it no-one';
    await driver.settle();
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-country-picker> exclude: not in the roster: no-one',
    ]);
  });

  it('keeps the value while the data are on their way', async () => {
    const src = fault('held');
    const form = document.createElement('form');
    document.body.append(form);
    const element = document.createElement('osce-country-picker');
    Object.assign(element, {src, name: 's', value: 'un'});
    form.append(element);
    const driver = new PickerDriver(element);
    await driver.until(() => element.matches(':state(loading)'));
    expect([...new FormData(form).values()]).to.deep.equal(['un']);
    await release(src);
    form.remove();
  });

  it('says in the reader’s language that the data cannot be had, and tries again', async () => {
    const src = fault('flaky', {status: 404, times: 1, body: JSON.stringify(CHANGES)});
    const driver = await PickerDriver.open({src, lang: 'de', label: 'Land'});
    const heard = count(driver);
    await driver.until(() => driver.element.matches(':state(error)'));
    await driver.click(driver.input);
    await driver.until(() => driver.root.querySelector('[role="alert"]')?.checkVisibility());
    await expect(driver.element).to.be.accessible();
    await driver.click(driver.button('Erneut versuchen'));
    await driver.until(() => driver.names.includes('Vereinte Nationen'));
    expect(heard).to.deep.equal(['osce-load']);
    expect(driver.element.matches(':state(error)')).to.equal(false);
  });

  it('comes from the feed around it, whichever is there first', async () => {
    for (const isFirst of [true, false]) {
      const tag = isFirst ? 'osce-feed' : `x-late-feed`;
      const feed = document.createElement(tag) as FeedElement;
      feed.countries = CHANGES;
      const inner = document.createElement('div');
      feed.append(inner);
      const parent = fixtureSync<HTMLElement>(html`<div></div>`);
      parent.append(feed);
      const driver = new PickerDriver(
        inner.attachShadow({mode: 'open'}).appendChild(document.createElement('osce-country-picker')),
      );
      await driver.settle();
      if (!isFirst) customElements.define(tag, class extends FeedElement {});
      driver.element.value = 'un';
      await driver.until(() => driver.input.value === 'United Nations');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('tells the page of data from an address', async () => {
    const driver = await PickerDriver.open();
    const heard = count(driver);
    driver.element.src = address(CHANGES);
    await driver.until(() => heard.length);
    expect(heard).to.deep.equal(['osce-load']);
  });

  it('leaves whoever tries again in the field, at the open list', async () => {
    const src = fault('flaky', {status: 404, times: 1, body: JSON.stringify(CHANGES)});
    const driver = await PickerDriver.open({src, label: 'State'});
    await driver.until(() => driver.element.matches(':state(error)'));
    driver.input.focus();
    await driver.press('ArrowDown');
    await driver.until(() => driver.root.querySelector('[role="alert"]')?.checkVisibility());
    await driver.press('Tab');
    expect(driver.hasFocus(driver.button('Try again'))).to.equal(true);
    await driver.press('Enter');
    await driver.until(() => driver.names.includes('United Nations'));
    expect(driver.hasFocus()).to.equal(true);
  });
});
