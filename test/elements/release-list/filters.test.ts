import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ListChangeEvent} from '../../../src/elements/release-list/list-change-event.js';
import {archiveFeed} from '../../support/archive-feed.js';
import {emulateMedia} from '../../support/emulate-media.js';
import {ReleaseListDriver} from '../../support/release-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const open = (given = {}, setting = {}) => ReleaseListDriver.open({releases: archiveFeed, ...given}, setting);

describe('the filters of <osce-release-list>', () => {
  recordWarnings();

  it('are accessible when they are open and set', async () => {
    const list = await open();
    await list.choose('Source', 'ODIHR');
    for (const details of list.root.querySelectorAll('details')) details.open = true;
    await expect(list.element).to.be.accessible();
  });

  it('offer what releases have, with how many there would be', async () => {
    const list = await open();
    expect(list.facets).to.deep.equal(['Source', 'Field of work', 'Country', 'Type', 'Year', 'Language']);
    expect(list.values('Source')).to.deep.equal([
      'ODIHR 3',
      'Minsk Group 1',
      'Representative on Freedom of the Media 1',
    ]);
    expect(list.values('Year')).to.deep.equal(['2024 2', '2023 2', '2011 1']);
    expect(list.values('Type')).to.deep.equal(['News 3', 'Press release 1', 'Statement 1']);
    expect(list.values('Language')).to.deep.equal(['English 4', 'Deutsch 1']);
    expect(list.values('Country')).to.deep.equal(['Armenia 1', 'Austria 1', 'Azerbaijan 1', 'Moldova 1']);
  });

  it('leave those that match any value, and count others as if they were not set', async () => {
    const list = await open();
    await list.choose('Source', 'ODIHR');
    expect(list.titles).to.have.length(3);
    expect(list.values('Source')).to.have.length(3);
    expect(list.values('Year')).to.deep.equal(['2024 2', '2023 1']);
    await list.choose('Source', 'Minsk Group');
    expect(list.titles).to.have.length(4);
    await list.choose('Year', '2024');
    expect(list.titles).to.deep.equal(['Elections are observed', 'Roma women speak at a seminar']);
    expect(list.count).to.equal('2 releases');
  });

  it('say how many there would be with the answer where they are open, and soon after where they are closed', async () => {
    const list = await open();
    let atOnce: string[] = [];
    list.element.addEventListener('osce-list-change', () => (atOnce = list.values('Source')), {once: true});
    list.root.querySelector('details')!.open = true;
    await list.choose('Year', '2023');
    expect(atOnce).to.deep.equal(['ODIHR 1', 'Representative on Freedom of the Media 1']);
    for (const details of list.root.querySelectorAll('details')) details.open = false;
    list.button('Clear all')!.click();
    await list.settle();
    expect(list.values('Source')).to.have.length(3);
    expect(list.values('Type')).to.deep.equal(['News 3', 'Press release 1', 'Statement 1']);
  });

  it('go together with a search', async () => {
    const list = await open();
    await list.choose('Source', 'ODIHR');
    await list.search('elections');
    expect(list.titles).to.deep.equal(['Elections are observed', 'Wahlbeobachtung in Österreich']);
  });

  it('stand beside the list, each with a button that takes it back', async () => {
    const list = await open();
    await list.choose('Source', 'ODIHR');
    await list.choose('Year', '2024');
    expect(list.chips.map(({ariaLabel, textContent}) => [ariaLabel, textContent.trim()])).to.deep.equal([
      ['Remove filter: ODIHR', 'ODIHR'],
      ['Remove filter: 2024', '2024'],
    ]);
    list.chips[0]!.click();
    await list.settle();
    expect(list.chips).to.have.length(1);
    expect(list.titles).to.have.length(2);
    expect(list.root.activeElement === list.chips[0]).to.equal(true);
    list.button('Clear all')!.click();
    await list.settle();
    expect(list.chips).to.have.length(0);
    expect(list.titles).to.have.length(5);
    expect([...list.root.querySelectorAll('input:checked')]).to.have.length(0);
  });

  it('show all of many values when they are asked for', async () => {
    const items = Array.from({length: 12}, (_, i) => ({
      id: `${i}`,
      title: `Release ${i}`,
      _osce: {source: [{label: `Office ${String.fromCharCode(65 + i)}`}]},
    }));
    const list = await open({releases: {...archiveFeed, items}});
    expect(list.values('Source')).to.have.length(8);
    list.root.querySelector('details')!.open = true;
    list.button('Show all 12')!.click();
    await list.settle();
    expect(list.values('Source')).to.have.length(12);
  });

  it('have equally frequent values in the order of the language, and of numbers', async () => {
    const labels = ['Office 10', 'Office 2', 'Бюро'];
    const items = labels.map((label, i) => ({id: `${i}`, title: label, _osce: {source: [{label}]}}));
    for (const [lang, facet, expected] of [
      ['en', 'Source', ['Office 2 1', 'Office 10 1', 'Бюро 1']],
      ['ru', 'Источник', ['Бюро 1', 'Office 2 1', 'Office 10 1']],
    ] as const) {
      const list = await open({releases: {...archiveFeed, items}}, {lang});
      expect(list.values(facet), lang).to.deep.equal(expected);
    }
  });

  it('come with the first cards, where something was asked for before there was any', async () => {
    const list = ReleaseListDriver.place();
    await list.element.updateComplete;
    list.element.query = 'elections';
    let facets: readonly string[] | undefined;
    const observer = new MutationObserver(() => (facets ??= list.titles.length ? list.facets : undefined));
    observer.observe(list.root, {childList: true, subtree: true});
    list.element.releases = archiveFeed;
    await list.settle();
    observer.disconnect();
    expect(facets).to.include('Source');
  });

  it('leave out what parts nothing', async () => {
    const list = await open({source: 'odihr', type: 'news'});
    expect(list.facets).to.not.include('Source');
    expect(list.facets).to.not.include('Type');
  });

  it('tell the page what the reader has asked for', async () => {
    const list = await open();
    const told: unknown[] = [];
    list.frame.addEventListener('osce-list-change', (event) => {
      const {query, filters, order, count} = event as ListChangeEvent;
      told.push({query, filters, order, count});
    });
    await list.choose('Source', 'ODIHR');
    await list.sort('oldest');
    await list.choose('Year', '2024');
    await list.choose('Source', 'ODIHR');
    expect(told).to.deep.equal([
      {query: '', filters: {source: ['odihr']}, order: 'newest', count: 3},
      {query: '', filters: {source: ['odihr']}, order: 'oldest', count: 3},
      {query: '', filters: {source: ['odihr'], year: ['2024']}, order: 'oldest', count: 2},
      {query: '', filters: {year: ['2024']}, order: 'oldest', count: 2},
    ]);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`have the whole ring of the focus in sight, ${dir}`, async () => {
      const list = await open({}, {dir});
      const values = list.root.querySelector('[part="values"]')!;
      list.root.querySelector('details')!.open = true;
      const box = values.querySelector('input')!;
      await sendKeys({press: 'Tab'});
      box.focus();
      const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(box);
      expect(outlineStyle).to.equal('solid');
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const [inner, outer] = [box, values].map((each) => each.getBoundingClientRect());
      expect(inner!.left - ring, 'at the left').to.be.at.least(outer!.left);
      expect(inner!.right + ring, 'at the right').to.be.at.most(outer!.right);
      expect(inner!.top - ring, 'at the top').to.be.at.least(outer!.top);
    });

  it('are named in the language of the reader', async () => {
    const list = await open({}, {lang: 'de'});
    expect(list.facets).to.deep.equal(['Quelle', 'Arbeitsbereich', 'Land', 'Art', 'Jahr', 'Sprache']);
    expect(list.values('Land')).to.include('Republik Moldau 1'.replace('Republik ', ''));
  });

  it('are behind one button where they would stand above each other', async () => {
    const list = await open({}, {width: 300});
    const button = list.root.querySelector<HTMLButtonElement>('[part="filters"]')!;
    const isShown = () => list.root.querySelector('details')!.checkVisibility();
    expect(button.checkVisibility()).to.equal(true);
    expect(isShown()).to.equal(false);
    button.click();
    await list.settle();
    expect(button.ariaExpanded).to.equal('true');
    expect(isShown()).to.equal(true);
    await list.choose('Source', 'ODIHR');
    button.click();
    await list.settle();
    expect(isShown()).to.equal(false);
    expect(list.texts('[part="filters"]')).to.deep.equal(['Filters 1']);
    await expect(list.element).to.be.accessible();
    list.frame.style.inlineSize = '900px';
    await list.settle();
    expect(button.checkVisibility()).to.equal(false);
    expect(isShown()).to.equal(true);
  });

  it('stand evenly where there are four', async () => {
    const list = await open({facets: 'source country type year'});
    for (const [width, columns] of [
      [1200, 4],
      [768, 2],
      [600, 2],
      [460, 2],
    ] as const) {
      list.frame.style.inlineSize = `${width}px`;
      const tops = [...list.root.querySelectorAll('details')].map((details) => details.offsetTop);
      expect(tops.filter((top) => top === tops[0])).to.have.length(columns);
      expect(tops.filter((top) => top === tops.at(-1))).to.have.length(columns);
    }
  });

  it('have the button that takes all back where the count begins, on a line of its own', async () => {
    const list = await open({}, {lang: 'de', width: 240});
    await list.choose('Quelle', 'ODIHR');
    const start = (part: string) => {
      const range = document.createRange();
      range.selectNodeContents(list.root.querySelector(`[part="${part}"]`)!);
      return range.getBoundingClientRect();
    };
    expect(start('clear').top).to.be.above(start('count').bottom);
    expect(start('clear').left).to.be.closeTo(start('count').left, 1);
  });

  it('say on paper what is asked for, and have nothing to press there', async () => {
    const list = await open();
    const look = async (): Promise<string[] | undefined> => {
      if (!(await emulateMedia({media: 'print'}))) return undefined;
      const parts = ['field', 'order', 'filters', 'facets', 'count', 'chip', 'clear', 'item'];
      const shown = parts.filter((part) => list.root.querySelector(`[part="${part}"]`)?.checkVisibility());
      await emulateMedia({});
      return shown;
    };
    const whole = await look();
    if (!whole) return;
    await list.choose('Source', 'ODIHR');
    const filtered = await look();
    await list.search('roma');
    const searched = await look();
    expect(whole).to.deep.equal(['item']);
    expect(filtered).to.deep.equal(['count', 'chip', 'item']);
    expect(searched).to.deep.equal(['field', 'count', 'chip', 'item']);
  });
});
