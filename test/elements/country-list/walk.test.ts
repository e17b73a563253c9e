import {expect} from '@open-wc/testing';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {KeyboardWalk} from '../../support/keyboard-walk.js';

const open = async (given = {}) => {
  const list = await CountryListDriver.open({hrefTemplate: '#/states/{id}', ...given}, {width: 700});
  return {list, walk: new KeyboardWalk(list.element)};
};

const linksOf = (list: CountryListDriver) => list.names.map((name) => `link ${name}`);

describe('a walk through <osce-country-list> by keyboard', () => {
  for (const [how, columns] of [
    ['a list', undefined],
    ['a table', 'joined field-operation'],
  ] as const)
    it(`comes to the field, the letters and every State of ${how}, and back`, async () => {
      const {list, walk} = await open({columns});
      const places = ['textbox Find a State', 'button A', ...linksOf(list)];
      expect(places).to.have.length(70);
      expect(await walk.forth()).to.deep.equal(places);
      expect(await walk.back()).to.deep.equal(places.toReversed());
    });

  it('finds a State, shows all again, and stays in the field', async () => {
    const {list, walk} = await open();
    await walk.start('textbox');
    expect(await walk.type('deutschland')).to.equal('textbox Find a State, "deutschland"');
    await list.hears('Found: 1');
    expect(await walk.press('Tab')).to.equal('button Show all');
    expect(await walk.press('Tab')).to.equal('link Germany');
    expect(await walk.press('Shift+Tab', 'Enter')).to.equal('textbox Find a State');
    expect(list.names).to.have.length(68);
    await walk.type('x');
    expect(await walk.press('Escape')).to.equal('textbox Find a State');
  });

  it('goes along the letters by arrows, Home, End and letters, and comes back to the one at hand', async () => {
    const {walk} = await open();
    await walk.start('button A');
    const seen: string[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowRight',
      'ArrowLeft',
      'Home',
      's',
    ])
      seen.push(await walk.press(key));
    expect(seen.map((place) => place.replace('button ', '')).join(' ')).to.equal('B C B U A U A S');
    expect(await walk.press('Shift+Tab')).to.equal('textbox Find a State');
    expect(await walk.press('Tab')).to.equal('button S');
  });

  for (const columns of [undefined, 'joined'])
    it(`goes to a letter and on to its States${columns ? ' in a table' : ''}`, async () => {
      const {walk} = await open({columns});
      await walk.start('button A');
      await walk.press('m');
      expect(await walk.press('Enter')).to.equal('generic M');
      expect(await walk.press('Tab')).to.equal('link Malta');
      await walk.to('button M', 'Shift+Tab');
      expect(await walk.press(' ')).to.equal('generic M');
    });

  it('follows the link of a State', async () => {
    const {walk} = await open();
    await walk.start('link Andorra');
    expect(await walk.press('Enter')).to.equal('link Andorra');
    expect(walk.followed.map((address) => new URL(address).hash)).to.deep.equal(['#/states/ad']);
  });
});
