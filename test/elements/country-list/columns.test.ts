import {expect} from '@open-wc/testing';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const headsOf = ({root}: CountryListDriver) =>
  [...root.querySelectorAll('[part="head-cell"]')].map(({textContent}) => textContent);

describe('<osce-country-list columns>', () => {
  const warnings = recordWarnings();

  it('is accessible, with columns and without room for them', async () => {
    for (const width of [1000, 240]) {
      const {element} = await CountryListDriver.open({columns: 'joined field-operation'}, {width});
      await expect(element).to.be.accessible();
    }
  });

  it('says when each State joined, and which field operation it has', async () => {
    const list = await CountryListDriver.open({
      columns: 'joined field-operation',
      groups: 'participating-state',
    });
    expect(headsOf(list)).to.deep.equal(['State', 'Joined', 'Field operation']);
    const cellsOf = (name: string) =>
      [...list.root.querySelectorAll('[part="row"]')]
        .find((row) => row.textContent!.includes(name))!
        .querySelectorAll('td time, td');
    expect(
      [...cellsOf('Moldova')].map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Joined 30 January 1992', '30 January 1992', 'Field operation Mission to Moldova']);
    expect(list.root.querySelector('time')!.dateTime).to.equal('1991-06-19');
  });

  it('shows the year alone where no more is known', async () => {
    const list = await CountryListDriver.open({columns: 'joined', include: 'th'});
    expect(list.states).to.deep.equal(['Thailand Joined 2000']);
    expect(headsOf(list)).to.deep.equal(['State', 'Joined']);
  });

  it('speaks the language of the reader', async () => {
    const list = await CountryListDriver.open(
      {columns: 'field-operation joined', include: 'rs'},
      {lang: 'ru'},
    );
    expect(headsOf(list)).to.deep.equal(['Государство', 'Полевая операция', 'Вступление']);
    expect(list.states).to.deep.equal([
      'Сербия Полевая операция Миссия в Сербии Вступление 10 ноября 2000 г.',
    ]);
  });

  it('stays a table to assistive technology where the cells stand below each other', async () => {
    const list = await CountryListDriver.open({columns: 'joined'}, {width: 300});
    const {root} = list;
    expect(root.querySelector('.root')!.matches('[data-wide]')).to.equal(false);
    expect(getComputedStyle(root.querySelector('td')!).display).to.equal('block');
    for (const role of ['table', 'rowgroup', 'row', 'rowheader', 'columnheader', 'cell'])
      expect(root.querySelector(`[role="${role}"]`) !== null, role).to.equal(true);
    list.frame.style.inlineSize = '1000px';
    await list.settle();
    await list.settle();
    expect(getComputedStyle(root.querySelector('td')!).display).to.equal('table-cell');
  });

  it('shows a field operation that only the page knows as it is written', async () => {
    const countries = [{id: 'at', fieldOperation: 'Office in Vienna'}];
    const list = await CountryListDriver.open({columns: 'field-operation', include: 'at', countries});
    expect(list.states).to.deep.equal(['Austria Field operation Office in Vienna']);
  });

  it('says which column there is not', async () => {
    const list = await CountryListDriver.open({columns: 'joined population', include: 'at'});
    expect(headsOf(list)).to.deep.equal(['State', 'Joined']);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-country-list> columns: population: none of joined, field-operation',
    ]);
  });
});
