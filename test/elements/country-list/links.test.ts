import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CountrySelectEvent} from '../../../src/elements/country-list/country-select-event.js';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const hrefsOf = ({root}: CountryListDriver) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the links of <osce-country-list>', () => {
  const warnings = recordWarnings();

  it('are made of the template', async () => {
    const list = await CountryListDriver.open({
      include: 'cz nl',
      hrefTemplate: '/s/{id}?{alpha2}-{alpha3}#{name}',
    });
    expect(hrefsOf(list)).to.deep.equal([
      new URL('/s/cz?CZ-CZE#Czechia', location.href).href,
      new URL('/s/nl?NL-NLD#The%20Netherlands', location.href).href,
    ]);
  });

  it('are text where a State lacks what the template names', async () => {
    const countries = {groups: [{id: 'g'}], countries: [{id: 'x', name: 'Examplia', group: 'g'}]};
    const list = await CountryListDriver.open({countries, groups: 'g', hrefTemplate: '/s/{alpha3}'});
    expect(hrefsOf(list)).to.deep.equal([]);
    expect(list.names).to.deep.equal(['Examplia']);
  });

  it('never lead anywhere but to a web address', async () => {
    for (const hrefTemplate of ['javascript:alert("{id}")', 'data:text/html,{id}', 'blob:{id}']) {
      const list = await CountryListDriver.open({include: 'cz', hrefTemplate});
      expect(hrefsOf(list), hrefTemplate).to.deep.equal([]);
    }
  });

  it('hold what a hostile roster gives them within its place', async () => {
    const countries = {groups: [{id: 'g'}], countries: [{id: '../../x?"><b>', name: 'X', group: 'g'}]};
    const list = await CountryListDriver.open({countries, groups: 'g', hrefTemplate: '/s/{id}/end'});
    expect(hrefsOf(list)[0]).to.equal(new URL('/s/..%2F..%2Fx%3F%22%3E%3Cb%3E/end', location.href).href);
  });

  it('say which placeholder means nothing', async () => {
    await CountryListDriver.open({include: 'cz', hrefTemplate: '/{id}/{code}'});
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-country-list> href-template: {code} is none of {id}, {alpha2}, {alpha3}, {name}',
    ]);
  });

  it('tell the page, which may stay', async () => {
    const list = await CountryListDriver.open({include: 'cz', hrefTemplate: '#/{id}'});
    const {href} = location;
    const events: CountrySelectEvent[] = [];
    list.frame.addEventListener('osce-country-select', (event) => {
      events.push(event);
      event.preventDefault();
    });
    list.root.querySelector('a')!.focus();
    await sendKeys({press: 'Enter'});
    expect(events.map(({country, href: to}) => [country.id, to])).to.deep.equal([
      ['cz', new URL('#/cz', location.href).href],
    ]);
    expect(location.href).to.equal(href);
  });
});
