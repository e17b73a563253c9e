import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

describe('the filter of <osce-country-list>', () => {
  recordWarnings();

  it('is accessible while it is used', async () => {
    const list = await CountryListDriver.open();
    await list.type('den');
    await expect(list.element).to.be.accessible();
    await list.type('xxqq');
    await list.hears('No State found');
    await expect(list.element).to.be.accessible();
  });

  it('shows the States that are found where they stand, and says how many', async () => {
    const list = await CountryListDriver.open();
    await list.type('isl');
    expect(list.names).to.deep.equal(['Iceland']);
    expect(list.groups).to.deep.equal(['Participating States 1']);
    expect(list.status).to.equal('Found: 1');
    expect(list.letters).to.have.length(0);
  });

  it('says by which other name a State was found', async () => {
    const list = await CountryListDriver.open();
    await list.type('deutsch');
    expect(list.states).to.deep.equal(['Germany, Deutschland']);
  });

  it('has a field that fills a narrow column', async () => {
    const list = await CountryListDriver.open({}, {width: 240});
    const field = list.root.querySelector('input')!;
    expect(field.getBoundingClientRect().width).to.equal(240);
  });

  it('finds by code, in any language, and in groups of partners', async () => {
    const list = await CountryListDriver.open({}, {lang: 'de'});
    await list.type('kor');
    expect(list.names).to.deep.equal(['Republik Korea']);
    expect(list.groups).to.deep.equal(['Kooperationspartner in Asien 1']);
  });

  it('forgives slips', async () => {
    const list = await CountryListDriver.open();
    await list.type('Kyrgistan');
    await list.hears('Found: 1');
    expect(list.names).to.deep.equal(['Kyrgyzstan']);
  });

  it('says where it finds nothing, and goes back to all', async () => {
    const list = await CountryListDriver.open();
    await list.type('Atlantis');
    await list.hears('No State found');
    expect(list.names).to.deep.equal([]);
    const button = list.root.querySelector<HTMLButtonElement>('[part="show-all"]')!;
    expect(button.textContent).to.equal('Show all');
    button.click();
    await list.settle();
    expect(list.names).to.have.length(68);
    expect(list.field.value).to.equal('');
    expect(list.status).to.equal('');
    expect(list.root.activeElement === list.field).to.equal(true);
    expect(list.root.querySelector('[part="show-all"]')).to.equal(null);
  });

  it('gives the search up with Escape, which goes no further', async () => {
    const list = await CountryListDriver.open();
    let heard = 0;
    list.frame.addEventListener('keydown', ({key}) => void (heard += Number(key === 'Escape')));
    await list.type('fra');
    await sendKeys({press: 'Escape'});
    await list.settle();
    expect([list.names.length, heard]).to.deep.equal([68, 0]);
    await sendKeys({press: 'Escape'});
    expect(heard).to.equal(1);
  });

  it('holds its query when the page changes the language', async () => {
    const list = await CountryListDriver.open();
    await list.type('german');
    list.frame.lang = 'es';
    await list.settle();
    await list.settle();
    expect(list.states).to.deep.equal(['Alemania, Germany']);
    expect(list.status).to.equal('Encontrados: 1');
  });

  it('is left out where the page wants none', async () => {
    const list = await CountryListDriver.open({noFilter: true});
    expect(list.root.querySelector('input')).to.equal(null);
    expect(list.names).to.have.length(68);
  });
});
