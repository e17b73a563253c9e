import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../../src/elements/feed/osce-feed.js';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {waitUntil} from '../../support/wait-until.js';

const OWN = {
  complete: true,
  order: 'given',
  countries: [{id: 'se'}, {id: 'at', name: 'Our hosts'}],
};
const dataUrl = (value: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], {type: 'application/json'}));

describe('the data of <osce-country-list>', () => {
  const warnings = recordWarnings();

  it('take the place of labels, order and entries of the roster', async () => {
    const list = await CountryListDriver.open({countries: OWN});
    expect(list.names).to.deep.equal(['Sweden', 'Our hosts']);
    expect(list.groups).to.deep.equal(['Participating States 2']);
  });

  it('may be an attribute, JSON inside the element, or at an address', async () => {
    const json = JSON.stringify(OWN);
    const lists = [
      CountryListDriver.place({}, {attributes: {countries: json}}),
      CountryListDriver.place({}, {children: `<script type="application/json">${json}</script>`}),
      CountryListDriver.place({src: dataUrl(OWN)}),
    ];
    for (const list of lists)
      await waitUntil(() => list.names.join() === 'Sweden,Our hosts', list.names.join());
  });

  it('may come from a feed around it', async () => {
    const feed = fixtureSync(
      html`<osce-feed .countries=${OWN}><osce-country-list></osce-country-list></osce-feed>`,
    );
    const element = feed.querySelector('osce-country-list')!;
    const list = new CountryListDriver(element, feed as HTMLElement);
    await waitUntil(() => list.names.join() === 'Sweden,Our hosts');
  });

  it('stay the built-in roster below a feed that says nothing of States', async () => {
    const feed = fixtureSync(html`<osce-feed><osce-country-list></osce-country-list></osce-feed>`);
    const list = new CountryListDriver(feed.querySelector('osce-country-list')!, feed as HTMLElement);
    await waitUntil(() => list.names.length === 68);
  });

  it('show what went wrong, with a way to try again, beside what the page wrote', async () => {
    const list = CountryListDriver.place(
      {src: '/faults/status?status=404&key=states'},
      {children: '<a href="/states">All States</a>', lang: 'de'},
    );
    const {element, root} = list;
    await waitUntil(() => element.matches(':state(error)') && root.querySelector('[part="error"]'));
    await list.settle();
    expect(root.querySelector('slot') !== null).to.equal(true);
    const retry = root.querySelector<HTMLButtonElement>('[part="retry"]')!;
    expect(retry.textContent).to.equal('Erneut versuchen');
    element.src = dataUrl(OWN);
    await waitUntil(() => list.names.length === 2);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('are warned of where they are wrong, each fault once', async () => {
    const list = await CountryListDriver.open({
      countries: '{"countries": [{"id": "xx", "name": "Nowhere"}]}',
    });
    await list.settle();
    expect(list.names).to.have.length(68);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<osce-country-list> countries: countries[0].group: missing',
    ]);
  });

  it('leave the page’s own words where there is no State to show', async () => {
    const list = await CountryListDriver.open({include: 'br'}, {children: 'None of ours'});
    expect(list.element.matches(':state(empty)')).to.equal(true);
    expect(list.root.querySelector('slot') !== null).to.equal(true);
    expect(list.groups).to.deep.equal([]);
  });

  it('are the same after the element was moved', async () => {
    const list = await CountryListDriver.open({countries: OWN});
    const other = fixtureSync<HTMLElement>(html`<section lang="fr"></section>`);
    other.append(list.element);
    await list.settle();
    expect(list.names).to.deep.equal(['Suède', 'Our hosts']);
  });
});
