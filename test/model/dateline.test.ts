import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readDateline} from '../../src/model/dateline.js';
import {datelines, year} from './fixtures/datelines.json';

describe('readDateline', () => {
  for (const {text, places, date} of datelines)
    it(`reads ${places ? 'the dateline' : 'no dateline'} of "${text}"`, () => {
      const found = readDateline(text, year);
      if (!places) return expect(found).to.equal(undefined);
      expect(found?.places).to.deep.equal(places);
      expect(found?.date).to.equal(date);
    });

  for (const [text, shown] of [
    ['BAKU, 24 October 2011 - The', 'BAKU, 24 October 2011'],
    ['VIENNA, 27 August 2001 (OSCE)-- The death', 'VIENNA, 27 August 2001 (OSCE)'],
    ['  ВЕНА, 6 марта 2023 года- Представитель', 'ВЕНА, 6 марта 2023 года'],
    ['TIRANA / BRUSSELS – 6 October 2020. The', 'TIRANA / BRUSSELS – 6 October 2020'],
  ] as const)
    it(`gives the text as written, without what ends it: "${shown}"`, () => {
      expect(readDateline(text)?.text).to.equal(shown);
    });

  for (const [opening, date] of [
    ['WASHINGTON, October 24, 2011 — The', '2011-10-24'],
    ['VIENNE, le 1er mars 2023 – Le', '2023-03-01'],
    ['PARIS, 3 août 2020 - La', '2020-08-03'],
    ['PARIS, 3 janv. 2020 - La', '2020-01-03'],
    ['WIEN, 6. März 2023 – Die', '2023-03-06'],
    ['WIEN, 5. Jänner 2023 – Die', '2023-01-05'],
    ['WIEN, den 5. Januar 2023 – Die', '2023-01-05'],
    ['ROMA, 1° maggio 2020 - Il', '2020-05-01'],
    ['ROMA, 12 gennaio 2020: Il', '2020-01-12'],
    ['VIENA, 6 de septiembre de 2023 – El', '2023-09-06'],
    ['МОСКВА, 31 декабря 2012 г. – Глава', '2012-12-31'],
    ['NUR-SULTAN, 3 Sept. 2020 - The', '2020-09-03'],
    ['ВЕНА ― 6 марта 2023 года ― Представитель', '2023-03-06'],
    ['ASTANA, 3 May 2020 ‒ The', '2020-05-03'],
    ['SARAJEVO, Bosnia and Herzegovina, 29 February 2012 - The', '2012-02-29'],
  ] as const)
    it(`reads the day of "${opening}"`, () => {
      expect(readDateline(opening)?.date).to.equal(date);
    });

  for (const name of 'January February March April May June July August September October November December'.split(
    ' ',
  ))
    it(`reads ${name} in six languages`, () => {
      const day = new Date(`9 ${name} 2015 12:00 UTC`);
      for (const language of ['en', 'fr', 'de', 'it', 'ru', 'es']) {
        const date = day.toLocaleDateString(language, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(readDateline(`VIENNA, ${date} - The`)?.date, date).to.equal(day.toISOString().slice(0, 10));
      }
    });

  it('gives the places but no date where the day does not exist, or no year is known', () => {
    expect(readDateline('BAKU, 31 June 2011 - The')).to.deep.equal({
      text: 'BAKU, 31 June 2011',
      places: ['BAKU'],
    });
    expect(readDateline('BAKU, 24 October - The')).to.deep.equal({
      text: 'BAKU, 24 October',
      places: ['BAKU'],
    });
  });

  it('reads letters and their accents apart as one', () => {
    expect(readDateline('PARIS, 3 août 2020 - La'.normalize('NFD'))?.date).to.equal('2020-08-03');
  });

  for (const prose of [
    'PARIS, 3 ja 2020 - La',
    'Yesterday, 24 October 2011 - a Monday - the mission opened.',
    'The mission, 24 October 2011 - its first day.',
    'KYIV, 12 settlements - a survey',
    'KYIV, 12 mayors - and their deputies',
    'OSCE, 57 participating States - a forum',
    'I, 24 October 2011 - a diary',
    'BAKU, 24 October 2011 the Co-Chairs met',
    'BAKU 24 October 2011',
    'NATO and the EU met on 24 October 2011.',
    '24 October 2011 - The Co-Chairs',
    'BAKU, 2011 - The Co-Chairs',
    'BAKU - The Co-Chairs of 24 October 2011 - The',
    '',
  ])
    it(`takes no dateline from "${prose}"`, () => {
      expect(readDateline(prose, 2005)).to.equal(undefined);
    });

  it('never throws, and never gives a day that does not exist', () => {
    const part = fc.oneof(
      fc.constantFrom('BAKU', ', ', ' - ', '/', 'October', 'марта', ' 31 ', ' 2011', '(', 'de ', '.', ' '),
      fc.string({unit: 'grapheme'}),
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const date = readDateline(parts.join(''), 2005)?.date;
        if (date) expect(new Date(date).toISOString().slice(0, 10)).to.equal(date);
      }),
      {numRuns: 500},
    );
  });

  it('looks at the opening only, however long the text is', () => {
    const start = performance.now();
    for (const part of ['A', 'A ', 'A, ', 'A, 1 ', ' ', '-', '('])
      readDateline(`AA${part.repeat(1_000_000)}`);
    expect(performance.now() - start).to.be.below(5000);
  });
});
