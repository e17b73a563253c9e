import {expect} from '@open-wc/testing';
import {applyRoster} from '../../src/model/apply-roster.js';
import type {Roster} from '../../src/model/country.js';
import {parseRoster} from '../../src/model/parse-roster.js';
import {describeProblem} from '../../src/model/problem.js';
import {sortCountries} from '../../src/model/sort-countries.js';

const base: Roster = {
  groups: [
    {id: 'states', names: {en: 'States', de: 'Staaten'}},
    {id: 'partners', names: {en: 'Partners'}},
  ],
  countries: [
    {
      id: 'ch',
      group: 'states',
      names: {en: 'Switzerland', de: 'Schweiz'},
      aliases: ['Helvetia'],
      badge: {en: 'Chair'},
    },
    {
      id: 'nl',
      group: 'states',
      names: {en: 'The Netherlands', de: 'Niederlande'},
      sortNames: {en: 'Netherlands'},
      alpha2: 'NL',
      aliases: ['Holland'],
    },
    {id: 'jp', group: 'partners', names: {en: 'Japan'}, aliases: []},
  ],
  problems: [],
};

const apply = (document: unknown) => applyRoster(base, parseRoster(document));
const find = (document: unknown, id: string) =>
  apply(document).countries.find((country) => country.id === id);
const ids = (document: unknown, tag = 'en') =>
  sortCountries(apply(document).countries, tag).map(({id}) => id);

describe('applyRoster', () => {
  it('leaves what a document does not speak of as it was', () => {
    expect(apply([])).to.deep.equal(base);
    expect(find([{id: 'nl', badge: 'Host'}], 'nl')).to.deep.include({
      ...base.countries[1],
      badge: {und: 'Host'},
    });
    expect(find([{id: 'nl', badge: 'Host'}], 'ch')).to.deep.equal(base.countries[0]);
  });

  it('puts a name in the place of the one in its language', () => {
    expect(find([{id: 'ch', name: {en: 'Swiss Confederation'}}], 'ch')!.names).to.deep.equal({
      en: 'Swiss Confederation',
      de: 'Schweiz',
    });
  });

  it('puts a name without a language in the place of all', () => {
    expect(find([{id: 'ch', name: 'Suisse'}], 'ch')!.names).to.deep.equal({und: 'Suisse'});
  });

  it('keeps the names that were replaced, unless the entry says what else it is found by', () => {
    expect(find([{id: 'ch', name: 'Suisse'}], 'ch')).to.deep.include({
      formerNames: ['Switzerland', 'Schweiz'],
      aliases: ['Helvetia'],
    });
    for (const aliases of [[], ['CH']])
      expect(find([{id: 'ch', name: 'Suisse', aliases}], 'ch')).to.deep.include({
        formerNames: undefined,
        aliases,
      });
    expect(find([{id: 'ch', badge: false}], 'ch')!.formerNames).to.equal(undefined);
  });

  it('sorts what has another name by that name', () => {
    expect(find([{id: 'nl', name: {en: 'Holland'}}], 'nl')!.sortNames).to.equal(undefined);
    expect(
      find([{id: 'nl', name: {en: 'The Low Lands'}, sortName: {en: 'Low'}}], 'nl')!.sortNames,
    ).to.deep.equal({
      en: 'Low',
    });
    expect(find([{id: 'nl', group: 'partners'}], 'nl')!.sortNames).to.deep.equal({en: 'Netherlands'});
  });

  it('sets and takes away a badge', () => {
    expect(find([{id: 'ch', badge: false}], 'ch')!.badge).to.equal(undefined);
    expect(find([{id: 'ch', badge: {de: 'Vorsitz'}}], 'ch')!.badge).to.deep.equal({de: 'Vorsitz'});
  });

  it('adds entries and groups', () => {
    const document = {
      groups: [{id: 'bodies', label: 'Bodies'}],
      countries: [{id: 'osce', name: 'OSCE', group: 'bodies'}],
    };
    expect(apply(document).groups.map(({id}) => id)).to.deep.equal(['states', 'partners', 'bodies']);
    expect(find(document, 'osce')).to.deep.include({group: 'bodies', names: {und: 'OSCE'}});
    expect(apply(document).problems).to.deep.equal([]);
  });

  it('renames groups', () => {
    expect(apply({groups: [{id: 'states', label: {de: 'Länder'}}], countries: []}).groups[0]).to.deep.equal({
      id: 'states',
      names: {en: 'States', de: 'Länder'},
    });
  });

  it('knows a State by its code too, in any case, and keeps its id', () => {
    for (const id of ['NL', 'nl', 'nL']) {
      const {countries, problems} = apply([{id, name: {en: 'Holland'}}]);
      expect(countries.map((country) => country.id)).to.deep.equal(['ch', 'nl', 'jp']);
      expect(countries[1]!.names['en']).to.equal('Holland');
      expect(problems).to.deep.equal([]);
    }
    expect(
      ids({countries: [{id: 'JP'}, {id: 'NL'}, {id: 'nl'}], order: 'given', complete: true}),
    ).to.deep.equal(['jp', 'nl']);
  });

  it('leaves out a new entry without a name or a group, and says so', () => {
    const document = {
      countries: [
        {id: 'a', name: 'A'},
        {id: 'b', group: 'states'},
        {id: 'c', name: 'C', group: 'none'},
        {id: 'jp', group: 'none'},
      ],
    };
    const {countries, problems} = apply(document);
    expect(countries).to.deep.equal(base.countries);
    expect(problems.map(describeProblem)).to.deep.equal([
      'countries[0].group: missing',
      'countries[1].name: missing',
      'countries[2].group: not the id of a group',
      'countries[3].group: not the id of a group',
    ]);
  });

  it('sorts by the alphabet, or as given', () => {
    const countries = [{id: 'nl'}, {id: 'jp'}];
    expect(ids({countries})).to.deep.equal(['jp', 'nl', 'ch']);
    expect(ids({countries, order: 'given'})).to.deep.equal(['nl', 'jp', 'ch']);
    expect(
      apply({groups: [{id: 'partners'}], countries, order: 'given'}).groups.map(({id}) => id),
    ).to.deep.equal(['partners', 'states']);
  });

  it('keeps only what a complete document names', () => {
    const {countries, groups} = apply({countries: [{id: 'nl'}, {id: 'ch'}], complete: true});
    expect(countries.map(({id}) => id)).to.deep.equal(['nl', 'ch']);
    expect(groups.map(({id}) => id)).to.deep.equal(['states']);
  });

  it('alters neither the roster nor the document', () => {
    const before = structuredClone(base);
    const changes = parseRoster([{id: 'nl', name: 'Holland'}]);
    const given = structuredClone(changes);
    applyRoster(base, changes);
    expect(base).to.deep.equal(before);
    expect(changes).to.deep.equal(given);
  });
});
