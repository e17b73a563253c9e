import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {directionOf, formatDate, languageName} from '../../src/locale/format.js';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'];

describe('languageName', () => {
  it('names our languages in themselves', () => {
    expect(LANGUAGES.map(languageName)).to.deep.equal([
      'English',
      'Français',
      'Deutsch',
      'Italiano',
      'Русский',
      'Español',
    ]);
  });

  it('names the languages of the region in themselves in every browser', () => {
    expect(
      [
        'sq',
        'hy',
        'az',
        'be',
        'bs',
        'cnr',
        'ka',
        'kk',
        'ky',
        'mk',
        'mn',
        'ro',
        'sr',
        'tg',
        'tr',
        'tk',
        'uk',
      ].map(languageName),
    ).to.deep.equal([
      'Shqip',
      'Հայերեն',
      'Azərbaycan',
      'Беларуская',
      'Bosanski',
      'Crnogorski',
      'ქართული',
      'Қазақ тілі',
      'Кыргызча',
      'Македонски',
      'Монгол',
      'Română',
      'Српски',
      'Тоҷикӣ',
      'Türkçe',
      'Türkmençe',
      'Українська',
    ]);
    expect(['ar', 'he', 'zh', 'ja', 'ko'].map(languageName)).to.deep.equal([
      'العربية',
      'עברית',
      '中文',
      '日本語',
      '한국어',
    ]);
  });

  it('tells scripts apart, and never names a State', () => {
    expect(languageName('sr-Latn')).to.equal('Srpski (latinica)');
    expect(['en-GB', 'pt-BR', 'de-AT', 'zh-TW', 'sr-RS', 'FR-ca', 'de_CH'].map(languageName)).to.deep.equal([
      'English',
      'Português',
      'Deutsch',
      '中文',
      'Српски',
      'Français',
      'Deutsch',
    ]);
  });

  it('returns what is not a language as it is', () => {
    for (const tag of ['', 'x', '?', 'constructor', 'toString']) expect(languageName(tag)).to.equal(tag);
  });
});

describe('directionOf', () => {
  it('knows the languages written from right to left, and the scripts', () => {
    for (const tag of ['ar', 'ar-EG', 'fa', 'he', 'ps', 'ur', 'ug', 'ckb', 'yi', 'az-Arab', 'dv'])
      expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of ['', '?', 'en', 'ru', 'ka', 'hy', 'ar-Latn', 'ug-Cyrl', 'arn', 'heb-x-'])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});

describe('formatting', () => {
  it('never throws, whatever a feed or a page gives for a language', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/)),
        (tag) => {
          expect(languageName(tag)).to.be.a('string');
          expect(directionOf(tag)).to.match(/^(ltr|rtl)$/);
          expect(formatDate('2011-10-24', tag)).to.be.a('string');
        },
      ),
    );
  });
});
