import {expect} from '@open-wc/testing';
import {findBrokenWords} from '../../support/broken-words.js';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const lettersOf = ({letters}: CountryListDriver) =>
  letters.map(({textContent}) => textContent.trim()).join('');

describe('<osce-country-list>', () => {
  recordWarnings();

  it('is accessible', async () => {
    const {element} = await CountryListDriver.open({hrefTemplate: '/states/{id}'});
    await expect(element).to.be.accessible();
  });

  it('shows all States in their groups, with how many they are', async () => {
    const list = await CountryListDriver.open();
    expect(list.groups).to.deep.equal([
      'Participating States 57',
      'Asian Partners for Co-operation 5',
      'Mediterranean Partners for Co-operation 6',
    ]);
    expect(list.names).to.have.length(68);
    expect(list.names.join()).to.not.contain('Kosovo');
  });

  it('sorts by the alphabet of the reader', async () => {
    const english = await CountryListDriver.open();
    expect(lettersOf(english)).to.equal('ABCDEFGHIKLMNPRSTU');
    expect(english.names.indexOf('The Netherlands')).to.equal(english.names.indexOf('Montenegro') + 1);
    const german = await CountryListDriver.open({}, {lang: 'de-AT'});
    expect(lettersOf(german)).to.equal('ABDEFGHIKLMNOPRSTUVZ');
    expect(german.names.slice(0, 3)).to.deep.equal(['Albanien', 'Andorra', 'Armenien']);
    expect(german.names.slice(30, 60)).to.include('Österreich');
    const russian = await CountryListDriver.open({}, {lang: 'ru'});
    expect(lettersOf(russian)).to.equal('АБВГДИКЛМНПРСТУФХЧШЭ');
    expect(russian.groups[0]).to.equal('Государства-участники 57');
  });

  it('puts É where E is', async () => {
    const list = await CountryListDriver.open({}, {lang: 'fr'});
    expect(lettersOf(list)).to.not.contain('É');
    const letter = list.root.querySelector('[data-letter="participating-state E"]')!;
    expect(letter.closest('[part="letter-group"]')!.textContent).to.contain('États-Unis');
  });

  it('marks the Chairpersonship beside the name', async () => {
    const {states} = await CountryListDriver.open();
    expect(states).to.include('Switzerland OSCE Chairpersonship 2026');
    expect(states.filter((state) => state.includes('Chairpersonship'))).to.have.length(1);
  });

  it('gives headings the level that is asked for, and letters the next one', async () => {
    const {root} = await CountryListDriver.open({headingLevel: 3});
    expect(root.querySelectorAll('h3[part="heading"]')).to.have.length(3);
    expect(root.querySelectorAll('h4[part="letter"]')).to.have.length(18);
  });

  it('leaves out letters where there are few States, or no letters are wanted', async () => {
    const few = await CountryListDriver.open({groups: 'asian-partner mediterranean-partner'});
    expect(few.letters).to.have.length(0);
    expect(few.root.querySelector('[part="letter"]')).to.equal(null);
    const plain = await CountryListDriver.open({noLetters: true});
    expect(plain.letters).to.have.length(0);
    expect(plain.names).to.have.length(68);
  });

  it('shows the groups, and the States, that a page wants', async () => {
    const list = await CountryListDriver.open({groups: 'asian-partner', include: 'CH liechtenstein LIE'});
    expect(list.groups).to.deep.equal(['Asian Partners for Co-operation 5', 'Participating States 2']);
    list.element.groups = undefined;
    list.element.include = 'at de';
    list.element.exclude = 'DEU';
    await list.settle();
    expect(list.names).to.deep.equal(['Austria']);
  });

  it('stands out of its column at no width', async () => {
    for (const lang of ['de', 'ru'])
      for (const columns of [undefined, 'joined field-operation']) {
        const list = await CountryListDriver.open({columns}, {lang});
        for (let width = 240; width < 1000; width += 95) {
          list.frame.style.inlineSize = `${width}px`;
          await list.settle();
          await list.settle();
          const edge = list.element.getBoundingClientRect().right + 1;
          for (const part of list.root.querySelectorAll('[part]'))
            expect(part.getBoundingClientRect().right, `${part.part.value} at ${width}`).to.be.at.most(edge);
        }
      }
  });

  it('breaks no word of the name of a group, in the narrowest column of any language', async () => {
    for (const lang of ['en', 'fr', 'de', 'it', 'ru', 'es']) {
      const list = await CountryListDriver.open({}, {lang, width: 208});
      const texts = [...list.root.querySelectorAll('[part="heading"]')].map(
        (heading) => document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text,
      );
      expect(texts.map(({data}) => data.length > 10)).to.deep.equal([true, true, true]);
      expect(texts.flatMap(findBrokenWords), lang).to.deep.equal([]);
    }
  });
});
