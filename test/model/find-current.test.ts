import {expect} from '@open-wc/testing';
import {findCurrent} from '../../src/model/find-current.js';
import type {NavigationItem} from '../../src/model/navigation.js';

const SITE = 'https://example.org';

const item = (label: string, path?: string, ...children: NavigationItem[]): NavigationItem => ({
  label,
  ...(path === undefined ? {} : {href: new URL(path, SITE).href}),
  children,
});

const ITEMS = [
  item('Home', '/'),
  item('About', '/about', item('Team', '/about/team'), item('Place', '/about#place')),
  item('Work', undefined, item('Fields', '/tasks/fields', item('Education', '/tasks/fields/education'))),
  item('Routes', '/app', item('Start', '/app#/'), item('Lists', '/app#/lists'), item('Bang', '/app#!/bang')),
  item('Twin', '/twin', item('Twin below', '/twin')),
  item('Elsewhere', 'https://other.example/partner', item('Other home', 'https://other.example/')),
  item('Mail', 'mailto:press@example.org'),
];

const find = (address: string): string =>
  findCurrent(ITEMS, new URL(address, SITE).href)
    .map(({label}) => label)
    .join(' > ');

describe('findCurrent', () => {
  for (const [address, way] of [
    ['/about', 'About'],
    ['/about/', 'About'],
    ['/about?from=1#x', 'About'],
    ['/de/about/team', 'About > Team'],
    ['/en-GB/about/team/', 'About > Team'],
    ['/about/team/anna', 'About > Team'],
    ['/about/teams', 'About'],
    ['/aboutness', ''],
    ['/about#place', 'About > Place'],
    ['/tasks/fields/education/2020/x', 'Work > Fields > Education'],
    ['/tasks', ''],
    ['/', 'Home'],
    ['/de/', 'Home'],
    ['/#content', 'Home'],
    ['/de/?from=1#content', 'Home'],
    ['/about#', 'About'],
    ['/unknown', ''],
    ['/app', 'Routes'],
    ['/app#/', 'Routes > Start'],
    ['/app#/lists/3?sort=a', 'Routes > Lists'],
    ['/app#!/bang', 'Routes > Bang'],
    ['/app#/other', 'Routes'],
    ['/twin', 'Twin'],
    ['/partner/page', ''],
    ['https://other.example/partner', 'Elsewhere'],
    ['https://other.example/', 'Elsewhere > Other home'],
    ['https://mirror.example/about/team', 'About > Team'],
    ['https://mirror.example/', ''],
    ['http://www.example.org/about/team', 'About > Team'],
    ['http://www.example.org/partner', ''],
  ] as const)
    it(`finds "${way}" for ${address}`, () => expect(find(address)).to.equal(way));

  for (const [what, address, paths, expected] of [
    ['two letters that are no language', '/pc/123', ['/', '/pc', '/fsc'], '/pc'],
    ['two letters that are no language', '/tv', ['/', '/tv'], '/tv'],
    ['two letters and a word', '/us-news', ['/'], undefined],
    ['two letters and a word', '/my-page', ['/'], undefined],
    ['a language and a word', '/it-news', ['/'], undefined],
    ['two letters that are no language', '/hr/about', ['/about', '/hr/about'], '/hr/about'],
    ['two letters that are no language', '/123', ['/pc/123'], undefined],
    ['a language, where an entry has it too', '/de/about', ['/about', '/de/about'], '/de/about'],
    ['a language, where an entry has another', '/de/about/team', ['/en/about', '/en'], '/en/about'],
    ['a language with a region', '/fr_CA/about', ['/fr', '/about'], '/about'],
    ['the start of a language', '/de/', ['/', '/ru', '/de'], '/de'],
    ['the start of no language', '/', ['/ru', '/'], '/'],
    ['the start of no language', '/', ['/ru'], undefined],
    ['letters in code', '/x/%d0%b0', ['/x', '/x/%D0%B0'], '/x/%D0%B0'],
    ['letters in code', '/x/а', ['/x', '/x/%d0%b0'], '/x/%d0%b0'],
    ['a query', '/?p=2', ['/', '/?p=1', '/?p=2'], '/?p=2'],
    ['a query with more in it', '/?from=mail&p=2#top', ['/', '/?p=1', '/?p=2'], '/?p=2'],
    ['a query that no entry has', '/?p=3', ['/?p=1', '/', '/?p=2'], '/'],
    ['a query and a longer path', '/a/b?p=1', ['/a?p=1', '/a/b'], '/a/b'],
  ] as const)
    it(`knows ${what}: ${address} among ${paths.join(' ')}`, () => {
      const items = paths.map((path) => item(path, path));
      expect(findCurrent(items, new URL(address, SITE).href)[0]?.label).to.equal(expected);
    });

  it('finds nothing for what is no address', () => {
    expect(findCurrent(ITEMS, 'nonsense')).to.deep.equal([]);
    expect(findCurrent([], `${SITE}/`)).to.deep.equal([]);
  });

  it('prefers the page’s own site to a longer path of another', () => {
    const items = [item('Other', 'https://other.example/a/b'), item('Own', '/a')];
    expect(findCurrent(items, `${SITE}/a/b`)[0]!.label).to.equal('Own');
  });

  it('leads to another site only where no entry is of the page’s own', () => {
    const other = item('Other', 'https://other.example/OSCE');
    expect(findCurrent([item('About', '/about'), other], `${SITE}/OSCE/decisions`)).to.deep.equal([]);
    expect(findCurrent([other], `${SITE}/OSCE/decisions`)[0]!.label).to.equal('Other');
  });
});
