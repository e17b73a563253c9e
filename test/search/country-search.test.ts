import {expect} from '@open-wc/testing';
import {otherNames} from '../../src/data/other-names.js';
import {builtInRoster} from '../../src/data/roster.js';
import type {Country} from '../../src/model/country.js';
import {applyRoster} from '../../src/model/apply-roster.js';
import {countryName} from '../../src/model/country-name.js';
import {parseRoster} from '../../src/model/parse-roster.js';
import {sortCountries} from '../../src/model/sort-countries.js';
import {countrySearch} from '../../src/search/country-search.js';
import type {Match} from '../../src/search/name-search.js';
import {QUERIES} from './fixtures/queries.js';
import {UNRELATED} from './fixtures/unrelated.js';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'];
const {countries} = builtInRoster();
const others = otherNames();

/** A search as a picker asks it: for slips only where there is nothing else. */
const searcher = (tag: string, among: readonly Country[] = countries) => {
  const search = countrySearch(sortCountries(among, tag), tag);
  return async (query: string): Promise<readonly Match<Country>[]> => {
    const found = search.find(query);
    return found.length ? found : search.findSlips(query);
  };
};

const ids = (matches: readonly Match<Country>[]) => matches.map(({item}) => item.id);

const queries = Object.entries(QUERIES).flatMap(([id, text]) =>
  text.split(' | ').map((query) => ({id, query})),
);

/** All that one letter too many, too few, wrong, or two swapped ones make of a name. */
const slipsOf = (name: string): Set<string> => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const slips = new Set<string>();
  for (let i = 0; i <= name.length; i++) {
    const [before, after] = [name.slice(0, i), name.slice(i)];
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of letters) slips.add(before + letter + after);
    if (after) for (const letter of letters) slips.add(before + letter + after.slice(1));
  }
  slips.delete(name);
  return slips;
};

describe('countrySearch', () => {
  it('is held to at least 600 queries, and to 150 words that mean no State', () => {
    expect(new Set(queries.map(({id, query}) => `${id} ${query}`)).size).to.be.at.least(1400);
    expect(new Set(UNRELATED).size).to.be.at.least(200);
    expect(Object.keys(QUERIES).sort()).to.deep.equal(countries.map(({id}) => id).sort());
  });

  for (const tag of LANGUAGES)
    it(`gives the State that is meant first, and few others, to readers of "${tag}"`, async () => {
      const find = searcher(tag);
      const misses: string[] = [];
      let results = 0;
      for (const {id, query} of queries) {
        const found = await find(query);
        results += found.length;
        if (found[0]?.item.id !== id) misses.push(`${query}: ${ids(found).join()}, not ${id}`);
      }
      expect(misses).to.deep.equal([]);
      expect(results / queries.length).to.be.below(1.5);
    });

  for (const tag of LANGUAGES)
    it(`finds nothing for unrelated words, for readers of "${tag}"`, async () => {
      const find = searcher(tag);
      const hits: string[] = [];
      for (const query of UNRELATED) {
        const found = await find(query);
        if (found.length) hits.push(`${query}: ${found.map(({item, name}) => name ?? item.id).join()}`);
      }
      expect(hits).to.deep.equal([]);
    });

  it('finds every name at once, whatever its case and without its accents', () => {
    const forms: ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.toLocaleUpperCase('tr'),
      (name) => name.toLocaleLowerCase('tr'),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
      (name) => name.replaceAll('’', "'"),
      (name) => name.replaceAll(/[-’]/g, ' '),
    ];
    const misses: string[] = [];
    for (const tag of LANGUAGES) {
      const search = countrySearch(sortCountries(countries, tag), tag);
      for (const {id, names, alpha2} of countries)
        for (const name of [...Object.values(names), ...(others.get(alpha2!) ?? [])])
          for (const form of new Set(forms.map((make) => make(name)))) {
            // Without its marks a Cyrillic or Thai name is another text.
            if (/[\u0400-\u04ff\u0e00-\u0e7f]/.test(name) && form.length < name.length) continue;
            if (/[йўї]/i.test(name) && form === name.normalize('NFD').replace(/\p{M}/gu, '')) continue;
            const [first] = search.find(form);
            if (first?.item.id !== id) misses.push(`${tag} ${form}: ${first?.item.id}, not ${id}`);
          }
    }
    expect(misses).to.deep.equal([]);
  });

  it('finds every code, and shows no other name for it', () => {
    const search = countrySearch(countries, 'de');
    for (const country of countries)
      for (const code of [country.alpha2!, country.alpha3!, country.alpha3!.toLowerCase()]) {
        const [first] = search.find(code);
        expect(first?.item.id, code).to.equal(country.id);
        expect(first?.name, code).to.equal(undefined);
      }
  });

  it('forgives one slip in the English names of six letters or more', async function () {
    this.timeout(150_000);
    const find = searcher('en');
    const misses: string[] = [];
    let count = 0;
    let firsts = 0;
    for (const country of countries) {
      const name = countryName(country, 'en');
      if (name.replaceAll(' ', '').length < 6) continue;
      // Every seventh of some thirty thousand, the same ones each time; over the alphabet's length all letters have their turn.
      for (const slip of [...slipsOf(name)].filter((_, i) => i % 7 === 0)) {
        const place = ids(await find(slip)).indexOf(country.id);
        count++;
        firsts += Number(place === 0);
        if (place < 0 || place > 2) misses.push(`${slip} (${country.id})`);
      }
    }
    expect(count).to.be.above(4000);
    // Some are names themselves: one letter makes Iceland of Ireland.
    expect(misses.length, misses.join()).to.be.at.most(count * 0.002);
    expect(firsts).to.be.at.least(count * 0.99);
  });

  it('says which other name matched', async () => {
    const find = searcher('en');
    for (const [query, name] of [
      ['Deutschland', 'Deutschland'],
      ['allem', 'Allemagne'],
      ['Germany', undefined],
      ['germnay', undefined],
      ['Duetschland', 'Deutschland'],
      ['de', undefined],
      ['West Germany', 'West Germany'],
      ['Bundesrepublik', 'Bundesrepublik Deutschland'],
    ] as const)
      expect(await find(query), query).to.deep.equal([
        name
          ? {item: countries.find(({id}) => id === 'de'), name}
          : {item: countries.find(({id}) => id === 'de')},
        ...(await find(query)).slice(1),
      ]);
  });

  it('prefers names in the language of the reader', async () => {
    expect(ids(await searcher('en')('ir'))[0]).to.equal('ie');
    expect(ids(await searcher('de')('un'))[0]).to.equal('hu');
    expect(ids(await searcher('en')('un'))[0]).to.equal('gb');
    expect(ids(await searcher('de')('isl'))[0]).to.equal('is');
  });

  it('finds a State by the name a host has given it, and by those it had', async () => {
    const roster = applyRoster(
      builtInRoster(),
      parseRoster([
        {id: 'tr', name: 'Turkey'},
        {id: 'kr', aliases: ['Goryeo']},
        {id: 'xx', name: 'Ruritania', group: 'asian-partner'},
      ]),
    );
    const find = searcher('en', roster.countries);
    for (const [query, id] of [
      ['turkey', 'tr'],
      ['turkiye', 'tr'],
      ['Турецкая Республика', 'tr'],
      ['goryeo', 'kr'],
      ['ruritania', 'xx'],
      ['Ruritnaia', 'xx'],
    ] as const)
      expect(ids(await find(query))[0], query).to.equal(id);
    expect(await find('Hanguk')).to.deep.equal([]);
    expect(await find('South Korea')).to.deep.equal([]);
  });

  it('knows the other names of a State by its code, whatever its id', async () => {
    const germany = countries.find(({id}) => id === 'de')!;
    const find = searcher('en', [{...germany, id: '276'}]);
    for (const query of ['BRD', 'Bundesrepublik Deutschland'])
      expect(ids(await find(query)), query).to.deep.equal(['276']);
  });

  it('answers within a frame, also where the machine is busy', () => {
    const search = countrySearch(sortCountries(countries, 'en'), 'en');
    search.find('warm');
    const texts = queries.map(({query}) => query);
    const start = performance.now();
    for (const text of texts) search.find(text);
    // A bound that a slow machine under load keeps; measured figures are ten times smaller.
    expect((performance.now() - start) / texts.length).to.be.below(16);
  });
});
