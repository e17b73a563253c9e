import {expect} from '@open-wc/testing';
import {ADDRESS_LIMIT, readAddress} from '../../src/model/address.js';

const BASE = 'https://example.org/news/2011/';

describe('readAddress', () => {
  const cases: readonly [value: string, link: string | undefined, image: string | undefined][] = [
    ['https://osce.org/a', 'https://osce.org/a', 'https://osce.org/a'],
    ['http://osce.org', 'http://osce.org/', 'http://osce.org/'],
    ['HTTPS://OSCE.org/A?b#c', 'https://osce.org/A?b#c', 'https://osce.org/A?b#c'],
    ['item?x=1', `${BASE}item?x=1`, `${BASE}item?x=1`],
    ['../up', 'https://example.org/news/up', 'https://example.org/news/up'],
    ['//cdn.example/x', 'https://cdn.example/x', 'https://cdn.example/x'],
    [' \t\n/trimmed ', 'https://example.org/trimmed', 'https://example.org/trimmed'],
    ['mailto:press@osce.org?subject=A', 'mailto:press@osce.org?subject=A', undefined],
    ['tel:+431514360', 'tel:+431514360', undefined],
    ['https://user:secret@host.example/x', 'https://host.example/x', 'https://host.example/x'],
    ['https://www.osce.org@host.example/', 'https://host.example/', 'https://host.example/'],
    ['', undefined, undefined],
    [' \n ', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['java\tscript:alert(1)', undefined, undefined],
    ['\u0001 javascript:alert(1)', undefined, undefined],
    ['JaVaScRiPt:alert(1)', undefined, undefined],
    ['data:text/html,x', undefined, undefined],
    ['data:image/png;base64,AAAA', undefined, undefined],
    ['blob:https://example.org/x', undefined, undefined],
    ['file:///etc/passwd', undefined, undefined],
    ['ftp://example.org/x', undefined, undefined],
    ['about:blank', undefined, undefined],
    ['https://', undefined, undefined],
    ['https://[bad', undefined, undefined],
  ];

  for (const [value, link, image] of cases)
    it(`reads ${JSON.stringify(value)}`, () => {
      expect(readAddress(value, BASE, 'link')).to.equal(link);
      expect(readAddress(value, BASE, 'image')).to.equal(image);
    });

  it('has no use for a relative address without a base', () => {
    expect(readAddress('item', undefined, 'link')).to.equal(undefined);
    expect(readAddress('//host.example', undefined, 'link')).to.equal(undefined);
  });

  it('reads an absolute address whatever the base is', () => {
    for (const base of [undefined, '', 'not an address', 'javascript:alert(1)', 'data:,x'])
      expect(readAddress('https://osce.org/', base, 'link'), String(base)).to.equal('https://osce.org/');
  });

  it('takes no forbidden scheme from the base', () => {
    for (const base of ['javascript:alert(1)', 'data:text/html,x', 'file:///srv/'])
      expect(readAddress('x', base, 'link'), base).to.equal(undefined);
  });

  it('refuses what is longer than an address can be', () => {
    const longest = `https://osce.org/${'x'.repeat(ADDRESS_LIMIT - 17)}`;
    expect(readAddress(longest, undefined, 'link')).to.equal(longest);
    expect(readAddress(`${longest}x`, undefined, 'link')).to.equal(undefined);
    expect(readAddress('x', `${longest}x`, 'link')).to.equal(undefined);
  });
});
