import {expect} from '@open-wc/testing';
import {furtherNames} from '../../src/data/further-names.js';
import {otherNames} from '../../src/data/other-names.js';
import {NAME_SOURCES} from '../../src/data/name-sources.js';
import {withDetails} from '../../src/data/roster-details.js';
import {builtInRoster} from '../../src/data/roster.js';
import type {Country} from '../../src/model/country.js';
import {countrySearch} from '../../src/search/country-search.js';
import {fold} from '../../src/search/fold.js';
import {sortCountries} from '../../src/model/sort-countries.js';
import facts from './fixtures/countries.json';

const {groups, countries} = builtInRoster();
const others = otherNames();
const further = furtherNames();
const byId = new Map(countries.map((country) => [country.id, country]));

describe('the built-in roster', () => {
  it('has the States of the organisation in their groups, and no other', () => {
    const groupOf = (all: readonly {id: string; group: string}[]) =>
      Object.fromEntries(all.map(({id, group}) => [id, group]));
    expect(groupOf(countries)).to.deep.equal(groupOf(facts.countries));
    expect(groups.map(({id}) => countries.filter(({group}) => group === id).length)).to.deep.equal([
      57, 5, 6,
    ]);
    expect(byId.has('xk')).to.equal(false);
  });

  it('is in the order of the English alphabet, group by group', () => {
    const idsOf = (all: readonly Country[]) =>
      groups.map(({id}) => all.filter(({group}) => group === id).map((country) => country.id));
    expect(idsOf(countries)).to.deep.equal(idsOf(sortCountries(countries, 'en')));
  });

  it('names the groups in six languages', () => {
    expect(groups).to.deep.equal(facts.groups.map(({id, label}) => ({id, names: label})));
  });

  it('names every State in six languages', () => {
    for (const {id, name} of facts.countries) expect(byId.get(id)!.names, id).to.deep.equal(name);
  });

  it('has the codes of ISO 3166-1', () => {
    for (const {id, alpha2, alpha3} of facts.countries)
      expect(byId.get(id), id).to.include({alpha2, alpha3, id: alpha2.toLowerCase()});
  });

  it('sorts the Netherlands under N, and all others by their names', () => {
    for (const {id, name, sortName} of facts.countries)
      expect(byId.get(id)!.sortNames, id).to.deep.equal(
        sortName.en === name.en ? undefined : {en: sortName.en},
      );
  });

  it('marks the Chairpersonship in six languages, and not in the name', () => {
    for (const {id, badge, names} of countries) {
      const {chairpersonship: year} = facts.countries.find((fact) => fact.id === id)! as {
        chairpersonship?: number;
      };
      expect(badge?.en, id).to.equal(year && `OSCE Chairpersonship ${year}`);
      if (badge) expect(Object.keys(badge)).to.deep.equal(facts.languages);
      for (const text of Object.values(badge ?? {})) expect(text).to.include(String(year));
      expect(Object.values(names).join()).not.to.match(/20\d\d/);
    }
  });

  it('says where each name comes from', () => {
    for (const {id, nameSource} of facts.countries)
      for (const [language, source] of Object.entries(nameSource))
        expect(NAME_SOURCES[id]?.[language], `${id} ${language}`).to.equal(
          /^(seed|cldr)$/.test(source) ? undefined : source,
        );
  });

  it('is found by every other name of the facts, in every language of the reader', async () => {
    const misses: string[] = [];
    for (const tag of facts.languages) {
      const search = countrySearch(sortCountries(countries, tag), tag);
      for (const {id, aliases} of facts.countries)
        for (const alias of aliases) {
          const found = search.find(alias);
          const [first] = found.length ? found : await search.findSlips(alias);
          if (first?.item.id !== id) misses.push(`${tag} ${alias}: ${first?.item.id}`);
        }
    }
    expect(misses).to.deep.equal([]);
  });

  it('gives no name to two States', () => {
    const owners = new Map<string, string>();
    for (const {id, names, alpha2} of countries)
      for (const name of [
        ...Object.values(names),
        ...(others.get(alpha2!) ?? []),
        ...(further.get(alpha2!) ?? []),
      ]) {
        const text = fold(name);
        expect(owners.get(text) ?? id, name).to.equal(id);
        owners.set(text, id);
      }
  });

  it('has other and further names of its own States only, none of them twice', () => {
    for (const code of new Set([...others.keys(), ...further.keys()])) {
      const country = countries.find(({alpha2}) => alpha2 === code)!;
      const texts = Object.values(country.names).map(fold);
      for (const name of [...(others.get(code) ?? []), ...(further.get(code) ?? [])]) {
        expect(texts, name).not.to.include(fold(name));
        texts.push(fold(name));
      }
    }
  });

  it('is read once', () => {
    expect(builtInRoster() === builtInRoster()).to.equal(true);
  });
});

describe('withDetails', () => {
  it('says when each State joined, and where there is a field operation', () => {
    const detailed = withDetails(builtInRoster());
    for (const {id, joined, fieldOperation} of facts.countries) {
      const country = detailed.countries.find((found) => found.id === id)!;
      expect(country.joined, id).to.equal(joined.date);
      expect(country.fieldOperation ?? null, id).to.equal(fieldOperation);
    }
  });

  it('changes nothing that is said already', () => {
    const [albania] = countries;
    const given = {...builtInRoster(), countries: [{...albania!, joined: '2000', names: {en: 'X'}}]};
    expect(withDetails(given).countries[0]).to.deep.include({joined: '2000', names: {en: 'X'}});
  });
});
