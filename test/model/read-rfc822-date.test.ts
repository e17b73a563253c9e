import {expect} from '@open-wc/testing';
import {readRfc822Date} from '../../src/model/read-rfc822-date.js';

describe('readRfc822Date', () => {
  for (const [given, expected] of [
    ['Mon, 24 Oct 2011 10:00:00 +0200', '2011-10-24T10:00:00+02:00'],
    ['24 Oct 2011 10:00 GMT', '2011-10-24T10:00:00Z'],
    ['Mon, 3 Oct 11 01:02:03 EST', '2011-10-03T01:02:03-05:00'],
    ['Fri, 31 Dec 99 23:59:59 UT', '1999-12-31T23:59:59Z'],
    ['Tue, 4 September 2012 9:05:00 -07:00', '2012-09-04T09:05:00-07:00'],
    ['Sun, 01 Jan 2012', '2012-01-01T00:00:00Z'],
    ['2011-10-24T10:00:00Z', '2011-10-24T10:00:00Z'],
    ['24 Foo 2011', '24 Foo 2011'],
    ['yesterday', 'yesterday'],
    ['', ''],
  ] as const)
    it(`turns "${given}" into "${expected}"`, () => {
      expect(readRfc822Date(given)).to.equal(expected);
    });
});
