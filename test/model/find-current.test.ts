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
    ['/partner/page', 'Elsewhere'],
    ['https://other.example/partner', 'Elsewhere'],
    ['https://other.example/', 'Elsewhere > Other home'],
    ['https://mirror.example/about/team', 'About > Team'],
    ['https://mirror.example/', ''],
  ] as const)
    it(`finds "${way}" for ${address}`, () => expect(find(address)).to.equal(way));

  it('finds nothing for what is no address', () => {
    expect(findCurrent(ITEMS, 'nonsense')).to.deep.equal([]);
    expect(findCurrent([], `${SITE}/`)).to.deep.equal([]);
  });

  it('prefers the page’s own site to a longer path of another', () => {
    const items = [item('Other', 'https://other.example/a/b'), item('Own', '/a')];
    expect(findCurrent(items, `${SITE}/a/b`)[0]!.label).to.equal('Own');
  });
});
