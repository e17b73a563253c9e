import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CountryListDriver} from '../../support/country-list-driver.js';
import {emulateMedia} from '../../support/emulate-media.js';
import {recordWarnings} from '../../support/recorded-warnings.js';

const focusOf = ({root}: CountryListDriver) => root.activeElement?.textContent?.trim();

describe('the letters of <osce-country-list>', () => {
  recordWarnings();

  it('lead to the States below them', async () => {
    for (const columns of [undefined, 'joined']) {
      const list = await CountryListDriver.open({columns});
      const button = list.letters.find(({textContent}) => textContent.trim() === 'S')!;
      button.click();
      const place = list.root.activeElement as HTMLElement;
      expect(place.dataset.letter).to.equal('participating-state S');
      const {top} = place.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    }
  });

  it('are one stop for the Tab key, in which arrows, Home, End and letters go on', async () => {
    const list = await CountryListDriver.open();
    list.field.focus();
    await sendKeys({press: 'Tab'});
    expect(focusOf(list)).to.equal('A');
    for (const [key, letter] of [
      ['ArrowRight', 'B'],
      ['End', 'U'],
      ['ArrowRight', 'A'],
      ['ArrowLeft', 'U'],
      ['Home', 'A'],
      ['m', 'M'],
    ] as const) {
      await sendKeys({press: key});
      expect(focusOf(list), key).to.equal(letter);
    }
    await sendKeys({press: 'Tab'});
    expect(list.root.activeElement).to.equal(null);
  });

  it('go the other way where writing does', async () => {
    const list = await CountryListDriver.open({}, {dir: 'rtl'});
    list.letters[0]!.focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(focusOf(list)).to.equal('B');
  });

  it('are big enough to touch', async () => {
    const list = await CountryListDriver.open({}, {width: 240});
    for (const button of list.letters) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('stand on the same page of paper as the first State below them', async () => {
    if (!(await emulateMedia({media: 'print'}))) return;
    const list = await CountryListDriver.open({columns: 'joined'}, {width: 20_000});
    // Pages beside each other.
    Object.assign(list.frame.style, {
      columnWidth: '600px',
      columnGap: 0,
      blockSize: '300px',
      columnFill: 'auto',
    });
    const pageOf = (piece: Element) =>
      Math.floor((piece.getBoundingClientRect().left - list.frame.getBoundingClientRect().left) / 600);
    const pieces = [...list.root.querySelectorAll('[part="letter"], [part="row"]')];
    const parted = pieces.filter(
      (piece, i) => piece.matches('[part="letter"]') && pageOf(piece) !== pageOf(pieces[i + 1]!),
    );
    const pages = pageOf(pieces.at(-1)!);
    await emulateMedia({});
    expect(pages).to.be.above(3);
    expect(parted.map(({textContent}) => textContent.trim())).to.deep.equal([]);
  });
});
