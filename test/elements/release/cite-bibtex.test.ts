import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {citeRelease} from '../../../src/elements/release/cite-release.js';
import type {Release, Source} from '../../../src/model/release.js';

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

const cite = (release: Partial<Release>) =>
  citeRelease({...bare, ...release}, 'bibtex', {accessed: '2026-03-01'});

describe('citeRelease for BibTeX', () => {
  it('is an entry with all there is', () => {
    expect(cite(full)).to.equal(
      [
        '@misc{minskgroup2011statement,',
        '  author = {{Minsk Group}},',
        '  title = {{Statement of the OSCE Minsk Group Co-Chairs}},',
        '  howpublished = {Press release},',
        '  organization = {OSCE},',
        '  year = {2011},',
        '  month = oct,',
        '  day = {24},',
        '  url = {https://example.org/minsk-group/84351},',
        '  urldate = {2026-03-01},',
        '}',
      ].join('\n'),
    );
  });

  it('keeps several authors apart', () => {
    const sources = [source('Research and Analysis'), source('ODIHR')];
    expect(cite({...full, sources})).to.contain('author = {{Research and Analysis} and {ODIHR}},');
  });

  it('escapes what TeX reads as a command', () => {
    expect(cite({title: '50% of R&D_costs: #1 {$5} ~^\\ <x>'})).to.contain(
      'title = {{50\\% of R\\&D\\_costs: \\#1 \\textbraceleft{}\\$5\\textbraceright{} ' +
        '\\textasciitilde{}\\textasciicircum{}\\textbackslash{} \\textless{}x\\textgreater{}}},',
    );
  });

  it('leaves an address as it is but for what would end the field', () => {
    expect(cite({url: 'https://example.org/a_b?c=%20&d=1#e{f}\\'})).to.contain(
      'url = {https://example.org/a_b?c=%20&d=1#e%7Bf%7D%5C},',
    );
  });

  it('has a key of ASCII letters and digits in every alphabet', () => {
    const keyOf = (release: Partial<Release>) => /^@misc\{(.*),$/m.exec(cite(release))?.[1];
    expect(keyOf({sources: [source('Présence en Albanie')], title: 'Élections', date: '2013-06'})).to.equal(
      'presenceenalbanie2013elections',
    );
    expect(keyOf({sources: [source('Минская группа')], title: 'Заявление', date: '2011'})).to.equal(
      'release201112345',
    );
    expect(keyOf({title: '“On” elections'})).to.equal('releasendon');
    expect(keyOf({})).to.equal('releasend12345');
  });

  it('stays one balanced entry whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), fc.webUrl(), (title, label, url) => {
        const entry = cite({...full, title, url, sources: [source(label)]});
        let depth = 0;
        for (const [i, character] of [...entry].entries()) {
          depth += Number(character === '{') - Number(character === '}');
          expect(depth, entry).to.be.at.least(i > 5 && i < [...entry].length - 1 ? 1 : 0);
        }
        expect(depth).to.equal(0);
      }),
    );
  });
});
