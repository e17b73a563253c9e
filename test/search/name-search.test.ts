import {expect} from '@open-wc/testing';
import {nameSearch, type Match} from '../../src/search/name-search.js';
import {recordWarnings} from '../support/recorded-warnings.js';

const items = (matches: readonly Match<string>[]) => matches.map(({item}) => item);

const menu = nameSearch<string>(
  ['Elections', 'Human rights', 'Election observation', 'Rights and elections', 'Œuvres sociales'].map(
    (item) => ({item, names: [item]}),
  ),
);

describe('nameSearch', () => {
  const warnings = recordWarnings();

  it('finds a name by its beginning, by words of it in any order, and however it is written', () => {
    for (const query of ['human', 'HUMAN RI', 'rights human', 'r hum', 'humanrights', ' human-rights! '])
      expect(items(menu.find(query))[0], query).to.equal('Human rights');
    expect(items(menu.find('oeuvres'))).to.deep.equal(['Œuvres sociales']);
  });

  it('puts a whole name before a beginning, and a beginning before a word inside', () => {
    expect(items(menu.find('elections'))).to.deep.equal(['Elections', 'Rights and elections']);
    expect(items(menu.find('election'))).to.deep.equal([
      'Elections',
      'Election observation',
      'Rights and elections',
    ]);
    expect(items(menu.find('rights'))).to.deep.equal(['Rights and elections', 'Human rights']);
  });

  it('gives equally good ones in the order of the entries', () => {
    const search = nameSearch([2, 1, 3].map((item) => ({item, names: [`Item ${item}`]})));
    expect(search.find('item').map(({item}) => item)).to.deep.equal([2, 1, 3]);
  });

  it('finds nothing within words, and nothing for no words', async () => {
    for (const query of ['', ' ', '-', 'lections', 'uman']) expect(menu.find(query), query).to.deep.equal([]);
    for (const query of ['', '  ', '?']) expect(await menu.findSlips(query), query).to.deep.equal([]);
  });

  it('says which name matched where it is not the one shown', () => {
    const search = nameSearch([{item: 1, names: ['Germany', 'Deutschland', 'Germania'], codes: ['DE']}]);
    expect(search.find('deutsch')).to.deep.equal([{item: 1, name: 'Deutschland'}]);
    expect(search.find('germ')).to.deep.equal([{item: 1}]);
    expect(search.find('germania')).to.deep.equal([{item: 1, name: 'Germania'}]);
    expect(search.find('de')).to.deep.equal([{item: 1}]);
  });

  it('takes a code only in full', () => {
    const search = nameSearch([
      {item: 1, names: ['Aaa'], codes: ['XYZ']},
      {item: 2, names: ['Xyzzy']},
    ]);
    expect(search.find('xy')).to.deep.equal([{item: 2}]);
    expect(search.find('X.Y.Z.')).to.deep.equal([{item: 1}, {item: 2}]);
  });

  it('reads umlauts written without them, but leaves short words alone', () => {
    const search = nameSearch([
      {item: 'at', names: ['Österreich']},
      {item: 'ua', names: ['Ukraine'], codes: ['UA']},
    ]);
    expect(items(search.find('Oesterr'))).to.deep.equal(['at']);
    expect(search.find('uae')).to.deep.equal([]);
  });

  for (const [slip, kind] of [
    ['Elctions', 'a letter that is missing'],
    ['Eleections', 'one that is too many'],
    ['Elektions', 'one that is wrong'],
    ['Elcetions', 'two that are swapped'],
    ['Wlections', 'a wrong first letter'],
    ['Elecctionss', 'two slips in a long word'],
  ] as const)
    it(`forgives ${kind}`, async () => {
      expect(menu.find(slip)).to.deep.equal([]);
      expect(items(await menu.findSlips(slip))[0]).to.equal('Elections');
    });

  it('forgives a slip in every word, a wrong space, and one in a beginning', async () => {
    for (const [query, item] of [
      ['humna rihgts', 'Human rights'],
      ['h umanrights', 'Human rights'],
      ['electoin observtaion', 'Election observation'],
      ['obsrevat', 'Election observation'],
    ] as const)
      expect(items(await menu.findSlips(query))[0], query).to.equal(item);
  });

  it('finds in one word what a name writes in two', async () => {
    const search = nameSearch(
      ['Security Co-operation', 'Non-discrimination'].map((item) => ({item, names: [item]})),
    );
    for (const [query, item] of [
      ['cooperation', 'Security Co-operation'],
      ['coperation', 'Security Co-operation'],
      ['security cooperation', 'Security Co-operation'],
      ['nondiscrimination', 'Non-discrimination'],
    ] as const)
      expect(items(await search.findSlips(query)), query).to.deep.equal([item]);
  });

  it('forgives no slip in what is short, and not many in what is long', async () => {
    const search = nameSearch(['Mali', 'Litva', 'Taiwania', 'FYROM'].map((item) => ({item, names: [item]})));
    for (const query of ['Mila', 'Bitva', 'Taiwxyz', 'from', 'Txixanio'])
      expect(await search.findSlips(query), query).to.deep.equal([]);
    expect(items(await search.findSlips('Livta'))).to.deep.equal(['Litva']);
  });

  it('gives nothing where further names cannot be loaded, says so once, and tries again', async () => {
    let isOnline = false;
    const search = nameSearch([{item: 1, names: ['Spain']}], async () => {
      if (!isOnline) throw new Error('offline');
      return {entries: [{item: 1, names: ['Iberia']}], rephrase: () => []};
    });
    for (const query of ['Sapin', 'Spian']) expect(await search.findSlips(query)).to.deep.equal([]);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      'osce-widgets: the search for slips could not be loaded',
    ]);
    isOnline = true;
    expect(await search.findSlips('Sapin')).to.deep.equal([{item: 1}]);
    expect(await search.findSlips('iber')).to.deep.equal([{item: 1, name: 'Iberia'}]);
  });

  it('loads further names once, and not before slips are looked for', async () => {
    let loads = 0;
    const search = nameSearch([{item: 1, names: ['Spain']}], async () => {
      loads++;
      return {entries: [], rephrase: () => []};
    });
    search.find('spain');
    expect(loads).to.equal(0);
    await Promise.all([search.findSlips('a'), search.findSlips('b')]);
    expect(loads).to.equal(1);
  });
});
