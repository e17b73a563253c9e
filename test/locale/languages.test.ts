import {expect} from '@open-wc/testing';
import {matchLanguage} from '../../src/locale/languages.js';

describe('matchLanguage', () => {
  it('finds the language of a tag, whatever its region, script and case', () => {
    expect(
      ['de', 'de-AT', 'DE-at', 'de_CH', 'ru-Cyrl-KZ', 'es-419', 'it', 'fr-x-other'].map(matchLanguage),
    ).to.deep.equal(['de', 'de', 'de', 'de', 'ru', 'es', 'it', 'fr']);
  });

  it('answers English for what is not ours or not a tag', () => {
    for (const tag of ['', 'en', 'en-US', 'hy', 'fro', 'deu', '-', 'constructor', '__proto__', '?'])
      expect(matchLanguage(tag), tag).to.equal('en');
  });
});
