import {expect} from '@open-wc/testing';
import {builtInRoster} from '../../src/data/roster.js';
import {countryName, nameIn} from '../../src/model/country-name.js';
import {sortCountries} from '../../src/model/sort-countries.js';

const {countries} = builtInRoster();
const names = (tag: string) => sortCountries(countries, tag).map((country) => countryName(country, tag));

describe('sortCountries', () => {
  it('sorts the Netherlands under N in English, and by the name in other languages', () => {
    const english = names('en');
    const place = english.indexOf('The Netherlands');
    expect(english.slice(place - 1, place + 2)).to.deep.equal([
      'Morocco',
      'The Netherlands',
      'North Macedonia',
    ]);
    const french = names('fr');
    expect(french[french.indexOf('Pays-Bas') + 1]).to.equal('Pologne');
  });

  it('sorts accents as the language does', () => {
    expect(names('de').slice(0, 2)).to.deep.equal(['Afghanistan', 'Ägypten']);
    expect(names('de').indexOf('Österreich')).to.be.below(names('de').indexOf('Polen'));
    expect(names('fr').indexOf('Égypte')).to.be.below(names('fr').indexOf('Finlande'));
    expect(names('ru')[0]).to.equal('Австралия');
  });

  it('sorts what has a place in a given order first', () => {
    const [albania, andorra, armenia] = countries;
    expect(
      sortCountries([albania!, {...andorra!, position: 1}, {...armenia!, position: 0}], 'en').map(
        ({id}) => id,
      ),
    ).to.deep.equal(['am', 'ad', 'al']);
  });

  it('leaves the list it is given as it was, and takes a tag that is none', () => {
    const given = [...countries].reverse();
    const copy = [...given];
    sortCountries(given, 'not a tag');
    expect(given.every((country, i) => country === copy[i])).to.equal(true);
    expect(names('not a tag')).to.deep.equal(names('en'));
  });
});

describe('nameIn', () => {
  const texts = {en: 'English', sr: 'Serbian', 'sr-Latn': 'Latin'};

  for (const [tag, name] of [
    ['en', 'English'],
    ['en-GB', 'English'],
    ['sr-Latn-RS', 'Latin'],
    ['sr-Cyrl', 'Serbian'],
    ['fi', 'English'],
    ['', 'English'],
    ['toString', 'English'],
  ] as const)
    it(`gives "${name}" to readers of "${tag}"`, () => {
      expect(nameIn(texts, tag)).to.equal(name);
    });

  it('gives any name rather than none', () => {
    expect(nameIn({und: 'X'}, 'en')).to.equal('X');
    expect(nameIn({}, 'en')).to.equal('');
  });
});
