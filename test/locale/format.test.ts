import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatDate, formatDuration, formatList, formatSize} from '../../src/locale/format.js';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'];

/** Engines differ in which spaces do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const inAll = (format: (tag: string) => string) => LANGUAGES.map((tag) => plain(format(tag)));

describe('formatDate', () => {
  it('writes a day as readers of each language do', () => {
    expect(inAll((tag) => formatDate('2011-10-24', tag))).to.deep.equal([
      '24 October 2011',
      '24 octobre 2011',
      '24. Oktober 2011',
      '24 ottobre 2011',
      '24 октября 2011 г.',
      '24 de octubre de 2011',
    ]);
  });

  it('writes a month without inventing a day', () => {
    expect(inAll((tag) => formatDate('2011-10', tag))).to.deep.equal([
      'October 2011',
      'octobre 2011',
      'Oktober 2011',
      'ottobre 2011',
      'октябрь 2011 г.',
      'octubre de 2011',
    ]);
  });

  it('writes a year without inventing a month', () => {
    for (const tag of LANGUAGES) expect(formatDate('2011', tag)).to.match(/^2011( г\.)?$/);
  });

  it('keeps the abbreviation for a year with the year', () => {
    for (const [date, end] of [
      ['2011-10-24', 'октября 2011\u00a0г.'],
      ['2011-10', 'октябрь 2011\u00a0г.'],
    ] as const)
      expect(formatDate(date, 'ru').endsWith(end), formatDate(date, 'ru')).to.equal(true);
  });

  it('writes the same day in every time zone', () => {
    const DateTimeFormat = Intl.DateTimeFormat;
    // A browser stays in its zone: stand in for browsers elsewhere, each with a tag of its own against the cache.
    const zones = {'Pacific/Kiritimati': 'de-LI', 'Pacific/Pago_Pago': 'de-LU', 'Europe/Vienna': 'de-BE'};
    try {
      for (const [timeZone, tag] of Object.entries(zones)) {
        Intl.DateTimeFormat = class extends DateTimeFormat {
          constructor(locales?: string[], options?: Intl.DateTimeFormatOptions) {
            super(locales, {timeZone, ...options});
          }
        } as typeof DateTimeFormat;
        expect(formatDate('2011-10-24', tag), timeZone).to.equal('24. Oktober 2011');
        expect(formatDate('2011-01', tag), timeZone).to.equal('Januar 2011');
        expect(formatDate('2011', tag), timeZone).to.equal('2011');
      }
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('keeps every day of a century', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 36_524}), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(formatDate(day, 'en')).to.match(
          new RegExp(`^${Number(day.slice(8))} \\D+ ${day.slice(0, 4)}$`),
        );
      }),
    );
  });

  it('takes the day of a time as it is written', () => {
    expect(formatDate('2011-10-24T23:30:00-11:00', 'en')).to.equal('24 October 2011');
  });

  it('writes the first of a month as French does', () => {
    expect(formatDate('2012-02-01', 'fr')).to.equal('1er février 2012');
    expect(formatDate('2012-02-11', 'fr')).to.equal('11 février 2012');
    expect(formatDate('2012-02-01', 'it')).to.equal('1 febbraio 2012');
  });

  it('keeps the reader’s variety of a language', () => {
    expect(formatDate('2012-01-05', 'de-AT')).to.equal('5. Jänner 2012');
    expect(formatDate('2012-01-05', 'de')).to.equal('5. Januar 2012');
  });

  it('writes British English for all English, for unknown languages and for what is not a tag', () => {
    for (const tag of ['en', 'en-US', '', 'fa', 'th', 'xx', '?', 'en_US'])
      expect(formatDate('2011-10-24', tag), tag).to.equal('24 October 2011');
    expect(formatDate('2011-10-24', 'de_AT')).to.equal('24. Oktober 2011');
  });

  it('returns what is not a date as it is', () => {
    for (const text of ['', 'soon', '2011-13', '2011-10-99']) expect(formatDate(text, 'en')).to.equal(text);
  });
});

describe('formatList', () => {
  it('joins as each language does', () => {
    expect(inAll((tag) => formatList(['A', 'B', 'C'], tag))).to.deep.equal([
      'A, B and C',
      'A, B et C',
      'A, B und C',
      'A, B e C',
      'A, B и C',
      'A, B y C',
    ]);
  });

  it('leaves one thing alone, and nothing empty', () => {
    expect(formatList(['A'], 'de')).to.equal('A');
    expect(formatList([], 'de')).to.equal('');
  });
});

describe('formatSize', () => {
  it('names units and decimals as each language does', () => {
    expect(inAll((tag) => formatSize(1_234_567, tag))).to.deep.equal([
      '1.2 MB',
      '1,2 Mo',
      '1,2 MB',
      '1,2 MB',
      '1,2 МБ',
      '1,2 MB',
    ]);
  });

  it('gives no more than a reader needs', () => {
    const sizes = [1, 640, 9_960, 12_345, 999_499, 999_500, 12_600_000].map((bytes) =>
      formatSize(bytes, 'en'),
    );
    expect(sizes.map(plain)).to.deep.equal(['0.1 kB', '0.6 kB', '10 kB', '12 kB', '999 kB', '1 MB', '13 MB']);
  });
});

describe('formatDuration', () => {
  it('gives seconds below a minute and minutes from there', () => {
    expect([45, 60, 90, 754, 3900].map((seconds) => plain(formatDuration(seconds, 'de')))).to.deep.equal([
      '45 Sek.',
      '1 Min.',
      '1,5 Min.',
      '13 Min.',
      '65 Min.',
    ]);
    expect(plain(formatDuration(754, 'ru'))).to.equal('13 мин');
  });
});
