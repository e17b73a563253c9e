import {expect} from '@open-wc/testing';
import {releaseStrings} from '../../src/locale/release-tables.js';

const {english, load} = releaseStrings;

describe('stringTables', () => {
  it('has English at once', () => {
    expect(load('en')).to.equal(english);
  });

  it('has a language at once that was loaded before', async () => {
    const table = await load('it');
    expect(load('it')).to.equal(table);
  });
});
