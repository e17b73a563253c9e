import {expect} from '@open-wc/testing';
import navigation from '../../demo/public/data/navigation.json';
import type {NavigationItem} from '../../src/model/navigation.js';
import {MAX_DEPTH, MAX_ENTRIES} from '../../src/model/navigation-limits.js';
import {parseNavigation} from '../../src/model/parse-navigation.js';
import {describeProblem} from '../../src/model/problem.js';

const ADDRESS = 'https://example.org/data/nav.json';

const faults = (value: unknown): string[] => parseNavigation(value, ADDRESS).problems.map(describeProblem);

const nested = (levels: number): object => ({
  label: `${levels}`,
  ...(levels > 1 ? {children: [nested(levels - 1)]} : {}),
});

const depthOf = (items: readonly NavigationItem[]): number =>
  items.length ? 1 + Math.max(...items.map(({children}) => depthOf(children))) : 0;

describe('parseNavigation', () => {
  it('reads every entry of the site’s own navigation', () => {
    const {items, problems} = parseNavigation(navigation, ADDRESS);
    const count = (level: readonly NavigationItem[]): number =>
      level.reduce((sum, {children}) => sum + 1 + count(children), 0);
    expect(problems).to.deep.equal([]);
    expect(count(items)).to.equal(142);
    expect(items[0]!.children[0]!.children[8]).to.deep.equal({
      label: 'Education',
      href: 'https://www.osce.org/education',
      children: [],
    });
  });

  it('reads all fields, and addresses relative to the document', () => {
    const {items} = parseNavigation(
      {items: [{label: ' A ', href: '../a?b#c', badge: 'B', lang: 'de', more: 1}]},
      ADDRESS,
    );
    expect(items).to.deep.equal([
      {label: 'A', href: 'https://example.org/a?b#c', badge: 'B', lang: 'de', children: []},
    ]);
  });

  it('takes "#" for no address, and any other fragment for one', () => {
    const items = ['#', ' # ', '#main', '#/route'].map((href) => ({label: 'A', href}));
    const found = parseNavigation({items}, ADDRESS);
    expect(found.problems).to.deep.equal([]);
    expect(found.items.map(({href}) => href)).to.deep.equal([
      undefined,
      undefined,
      `${ADDRESS}#main`,
      `${ADDRESS}#/route`,
    ]);
  });

  it('leaves out what is wrong and says where it is', () => {
    const items = [
      {
        label: 'A',
        href: 'javascript:alert(1)',
        children: [{href: '/x'}, {label: 7}, {label: 'ok', lang: '?'}],
      },
      'text',
      null,
    ];
    const found = parseNavigation({items}, ADDRESS);
    expect(found.problems.map(describeProblem)).to.deep.equal([
      'items[0].href: not an address that can be used',
      'items[0].children[0].label: missing',
      'items[0].children[1].label: not a string',
      'items[0].children[2].lang: not a language tag',
      'items[1]: not an object',
    ]);
    expect(found.items).to.deep.equal([{label: 'A', children: [{label: 'ok', children: []}]}]);
  });

  it('refuses what is no navigation', () => {
    for (const value of [null, 1, 'x', [], {}, {items: null}])
      expect(() => parseNavigation(value), JSON.stringify(value)).to.throw();
  });

  it('stops at a depth, and says so', () => {
    expect(faults({items: [nested(MAX_DEPTH)]})).to.deep.equal([]);
    const found = parseNavigation({items: [nested(MAX_DEPTH + 5)]}, ADDRESS);
    expect(depthOf(found.items)).to.equal(MAX_DEPTH);
    expect(found.problems[0]!.fault).to.equal(`more than ${MAX_DEPTH} levels`);
  });

  it('stops at a number of entries of all levels, and says so once', () => {
    const children = Array.from({length: 99}, (_, i) => ({label: `${i}`}));
    const items = Array.from({length: 100}, (_, i) => ({label: `${i}`, children}));
    expect(faults({items})).to.deep.equal([]);
    const found = parseNavigation({items: [...items, {label: 'one more'}, {label: 'two'}]}, ADDRESS);
    expect(found.items).to.have.length(100);
    expect(found.problems.map(({fault}) => fault)).to.deep.equal([`more than ${MAX_ENTRIES} entries`]);
  });
});
