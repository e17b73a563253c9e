import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {otherNames} from '../../src/data/other-names.js';
import {builtInRoster} from '../../src/data/roster.js';
import {fold, foldAll} from '../../src/search/fold.js';

const names = [
  ...builtInRoster().countries.flatMap((country) => Object.values(country.names)),
  ...[...otherNames().values()].flat(),
];

describe('fold', () => {
  for (const [text, folded] of [
    ['ALBANIA', 'albania'],
    ['Türkiye', 'turkiye'],
    ['TÜRKİYE', 'turkiye'],
    ['TÜRKIYE', 'turkiye'],
    ['türkıye', 'turkiye'],
    ['Kıbrıs', 'kibris'],
    ['Färøerne', 'faroerne'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'dorde'],
    ['Großbritannien', 'grossbritannien'],
    ['GROẞBRITANNIEN', 'grossbritannien'],
    ['Azərbaycan', 'azerbaycan'],
    ['Ærø', 'aero'],
    ['Þórður', 'thordur'],
    ['Œuvre', 'oeuvre'],
    ['Għawdex', 'ghawdex'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['O’zbekiston', 'ozbekiston'],
    ["O'zbekiston", 'ozbekiston'],
    ['U.S.A.', 'usa'],
    ['EE. UU.', 'ee uu'],
    ['États-Unis d’Amérique', 'etats unis d amerique'],
    ['dell’Afghanistan', 'dell afghanistan'],
    ['  Bosnia  &  Herzegovina ', 'bosnia herzegovina'],
    ['Korea, (Republic of)', 'korea republic of'],
    ['Соединённые', 'соединенные'],
    ['Україна', 'україна'],
    ['Китай', 'китай'],
    ['Ўзбекистон', 'ўзбекистон'],
    ['Тоҷикистон', 'тоҷикистон'],
    ['Ελλάς', 'ελλασ'],
    ['ΕΛΛΆΔΑ', 'ελλαδα'],
    ['ประเทศไทย', 'ประเทศไทย'],
    ['대한민국', '대한민국'],
    ['日本', '日本'],
    ['الأردن', 'الاردن'],
    ['יִשְׂרָאֵל', 'ישראל'],
    ['𝐔𝐊', 'uk'],
    ['ＵＫ', 'uk'],
    ['!?', ''],
  ] as const)
    it(`makes "${folded}" of "${text}"`, () => {
      expect(fold(text)).to.equal(folded);
    });

  it('reads letters and their accents apart as one', () => {
    for (const name of names) expect(fold(name.normalize('NFD'))).to.equal(fold(name.normalize('NFC')));
  });

  it('makes of many texts together what it makes of each', () => {
    for (const texts of [names, [], [''], ['ΕΛΛΆΣ', 'ΣΑ'], ['d', '’a', 'l’', 'un'], ['two\nlines', 'one']])
      expect(foldAll(texts)).to.deep.equal(texts.map(fold));
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (texts) => {
        expect(foldAll(texts)).to.deep.equal(texts.map(fold));
      }),
    );
  });

  it('makes no difference when done twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      {numRuns: 1000},
    );
  });
});
