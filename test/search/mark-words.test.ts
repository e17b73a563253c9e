import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {markWords} from '../../src/search/mark-words.js';

const marked = (text: string, ...words: string[]) =>
  markWords(text, (word) => words.includes(word.toLowerCase()))
    .map(({text: piece, isMarked}) => (isMarked ? `[${piece}]` : piece))
    .join('');

describe('markWords', () => {
  it('marks whole words as they are written', () => {
    expect(marked('Roma, romance and ROMA.', 'roma')).to.equal('[Roma], romance and [ROMA].');
    expect(marked('Österreich', 'österreich')).to.equal('[Österreich]');
    expect(marked('none here', 'roma')).to.equal('none here');
  });

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.boolean(), (text, isAny) => {
        const pieces = markWords(text, () => isAny);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        for (const piece of pieces) expect(piece.text).to.not.equal('');
      }),
    );
  });
});
