import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {citeRelease, type CitationStyle} from '../../../src/elements/release/cite-release.js';
import type {Release, Source} from '../../../src/model/release.js';

const STYLES: readonly CitationStyle[] = ['plain', 'apa', 'chicago', 'bibtex'];

const bare: Release = {
  id: 'https://example.org/press/12345',
  sources: [],
  fieldsOfWork: [],
  tags: [],
  countries: [],
  locations: [],
  attachments: [],
  contacts: [],
  footnotes: [],
  translations: [],
};

const source = (label: string, id?: string): Source => ({label, id, isClosed: false});

const full: Release = {
  ...bare,
  title: 'Statement of the OSCE Minsk Group Co-Chairs',
  type: 'press-release',
  typeLabel: 'Press release',
  language: 'en',
  date: '2011-10-24',
  sources: [{...source('Minsk Group', 'minsk-group'), isClosed: true}],
  rights: {holder: 'OSCE'},
  url: 'https://example.org/minsk-group/84351',
};

const accessed = '2026-03-01';

/** Engines differ in which spaces do not break. */
const cite = (style: CitationStyle, release: Partial<Release>, context = {accessed}) =>
  citeRelease({...bare, ...release}, style, context).replace(/[\u00a0\u202f]/g, ' ');

describe('citeRelease', () => {
  describe('in plain text', () => {
    it('says who, what, which kind, when, where and when seen', () => {
      expect(cite('plain', full)).to.equal(
        'Minsk Group. Statement of the OSCE Minsk Group Co-Chairs. Press release, 24 October 2011. ' +
          'https://example.org/minsk-group/84351 (accessed 1 March 2026)',
      );
    });

    it('speaks the language of the release', () => {
      const {title, url, date, sources} = full;
      const inLanguage = (language: string) =>
        cite('plain', {title, url, date, sources, language, type: 'press-release'}).replace(
          /^.*Chairs\. /,
          '',
        );
      expect(['fr', 'de', 'it', 'ru', 'es', 'hy'].map(inLanguage)).to.deep.equal([
        'Communiqué de presse, 24 octobre 2011. https://example.org/minsk-group/84351 (consulté le 1er mars 2026)',
        'Pressemitteilung, 24. Oktober 2011. https://example.org/minsk-group/84351 (abgerufen am 1. März 2026)',
        'Comunicato stampa, 24 ottobre 2011. https://example.org/minsk-group/84351 (ultimo accesso: 1 marzo 2026)',
        'Пресс-релиз, 24 октября 2011 г. https://example.org/minsk-group/84351 (дата обращения: 1 марта 2026 г.)',
        'Comunicado de prensa, 24 de octubre de 2011. https://example.org/minsk-group/84351 (consultado el 1 de marzo de 2026)',
        'Press release, 24 October 2011. https://example.org/minsk-group/84351 (accessed 1 March 2026)',
      ]);
    });

    it('names all sources once', () => {
      const sources = [source('Mission to Serbia'), source('ODIHR'), source('Mission to Serbia')];
      expect(cite('plain', {...full, sources})).to.match(/^Mission to Serbia and ODIHR\. Statement/);
    });

    it('names the holder of the rights where there is no source', () => {
      expect(cite('plain', {...full, sources: []})).to.match(/^OSCE\. Statement/);
    });

    it('prefers the address that search engines keep', () => {
      expect(cite('plain', {...full, canonicalUrl: 'https://example.org/canonical'})).to.contain(
        ' https://example.org/canonical (',
      );
    });
  });

  describe('in APA style', () => {
    it('puts the kind into brackets and names the site', () => {
      expect(cite('apa', full)).to.equal(
        'Minsk Group. (2011, October 24). Statement of the OSCE Minsk Group Co-Chairs [Press release]. OSCE. ' +
          'https://example.org/minsk-group/84351',
      );
    });

    it('does not repeat an author as the site', () => {
      expect(cite('apa', {...full, sources: [source('OSCE')]})).to.equal(
        'OSCE. (2011, October 24). Statement of the OSCE Minsk Group Co-Chairs [Press release]. ' +
          'https://example.org/minsk-group/84351',
      );
    });

    it('begins with the title where there is no author', () => {
      expect(cite('apa', {...full, sources: [], rights: undefined})).to.equal(
        'Statement of the OSCE Minsk Group Co-Chairs [Press release]. (2011, October 24). ' +
          'https://example.org/minsk-group/84351',
      );
    });

    it('joins authors with an ampersand, and leaves their own "and" alone', () => {
      const names = ['Research and Analysis', 'ODIHR', 'Secretariat'].map((label) => source(label));
      expect(cite('apa', {...full, sources: names.slice(0, 2)})).to.match(
        /^Research and Analysis & ODIHR\. /,
      );
      expect(cite('apa', {...full, sources: names})).to.match(
        /^Research and Analysis, ODIHR, & Secretariat\. /,
      );
    });

    it('gives as much of the date as there is', () => {
      const dateOf = (date?: string, language = 'en') =>
        /\(.*?\)\./.exec(cite('apa', {...full, date, language}))?.[0];
      expect([dateOf('2011-10'), dateOf('2011'), dateOf()]).to.deep.equal([
        '(2011, October).',
        '(2011).',
        '(n.d.).',
      ]);
      expect(['fr', 'de', 'it', 'ru', 'es'].map((language) => dateOf('2011-10-24', language))).to.deep.equal([
        '(2011, 24 octobre).',
        '(2011, 24. Oktober).',
        '(2011, 24 ottobre).',
        '(2011, 24 октября).',
        '(2011, 24 de octubre).',
      ]);
    });
  });

  describe('in Chicago style', () => {
    it('is an entry of a bibliography', () => {
      expect(cite('chicago', full)).to.equal(
        'Minsk Group. “Statement of the OSCE Minsk Group Co-Chairs.” Press release, October 24, 2011. ' +
          'https://example.org/minsk-group/84351.',
      );
    });

    it('gives the day of access for an undated release', () => {
      expect(cite('chicago', {...full, date: undefined})).to.contain(
        ' Press release, n.d. Accessed March 1, 2026. https://',
      );
      expect(cite('chicago', {...full, date: undefined}, {accessed: ''})).to.contain(
        ' Press release, n.d. https://',
      );
    });

    it('puts the marks of the language around the title, and inner ones within', () => {
      const quoted = (language: string, title: string) =>
        /[“«„].*[”»“]\.?/.exec(cite('chicago', {title, language}))?.[0];
      expect(quoted('en', 'The "open" skies')).to.equal('“The ‘open’ skies.”');
      expect(quoted('en', 'The “open” skies')).to.equal('“The ‘open’ skies.”');
      expect(quoted('fr', 'Le ciel « ouvert »')).to.equal('« Le ciel “ouvert” ».');
      expect(quoted('de', 'Der „offene“ Himmel')).to.equal('„Der ‚offene‘ Himmel“.');
      expect(quoted('ru', 'О «мерах доверия» сегодня')).to.equal('«О „мерах доверия“ сегодня».');
    });

    it('joins authors with a serial comma', () => {
      const sources = ['A', 'B', 'C'].map((label) => source(label));
      expect(cite('chicago', {...full, sources})).to.match(/^A, B, and C\. “/);
      expect(cite('chicago', {...full, sources, language: 'de'})).to.match(/^A, B und C\. „/);
    });
  });

  it('takes the first day of our reckoning of time for a date', () => {
    expect(cite('plain', {date: '1970-01-01'})).to.equal('1 January 1970.');
  });

  it('takes what is not a date for none', () => {
    expect(cite('apa', {title: 'A title', date: 'soon'})).to.equal('A title. (n.d.).');
    expect(cite('apa', {title: 'A title', date: '2011-99'})).to.equal('A title. (n.d.).');
  });

  it('ends no sentence twice', () => {
    const title = 'What  comes\nnext?';
    expect(cite('plain', {...full, title})).to.contain('Group. What comes next? Press');
    expect(cite('apa', {title, date: '2011'})).to.equal('What comes next? (2011).');
    expect(cite('chicago', {title, date: '2011'})).to.equal('“What comes next?” 2011.');
  });

  it('leaves no trace of what is missing', () => {
    const optional = [
      'title',
      'typeLabel',
      'type',
      'date',
      'rights',
      'url',
      'language',
      'sources',
      'accessed',
    ];
    fc.assert(
      fc.property(fc.subarray(optional), fc.constantFrom(...STYLES), (missing, style) => {
        const release = Object.fromEntries(Object.entries(full).filter(([name]) => !missing.includes(name)));
        const citation = cite(style, release, {accessed: missing.includes('accessed') ? '' : accessed});
        expect(citation).not.to.match(
          /undefined|null|NaN|\(\)|\[\]|“”|\{\}| {3}|^[\s.,]|[.,]{2}|\s[.,]|, \.|= ,/,
        );
        if (style !== 'bibtex') expect(citation).not.to.match(/\s{2}|\s$/);
      }),
    );
  });
});
