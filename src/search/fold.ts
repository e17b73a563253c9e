/** Letters that have no accent to lose. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A text that only its case has to be taken from, as most names and words: all the rest takes several times as long. */
const PLAIN = /^[a-z\dа-я]+( [a-z\dа-я]+)*$/i;

const removeMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<![а-дж-џ])[\u0300-\u036f\u05b0-\u05bd\u05c1\u05c2\u064b-\u0655]/g, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .normalize('NFC')
    // An elided article is a word of its own; within a word an apostrophe is as good as none.
    .replace(/(?<=[dl])['’](?=[aeiouh])/g, ' ')
    .replace(/['’‘ʻʼʾʿ`´.]/g, '');

/**
 * A text as it is compared: without case, accents and punctuation, its words separated by one space. The four forms of the
 * Turkish i become one, whatever the language. Cyrillic keeps its marks, which make other letters of й, ї and ў, except those
 * of ё.
 */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : removeMarks(text)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();

/** Many texts, each as `fold` makes it, in as many passes as one text takes. */
export const foldAll = (texts: readonly string[]): readonly string[] => {
  const lines = removeMarks(texts.join('\n'))
    .replace(/[^\p{L}\p{M}\p{N}\n]+/gu, ' ')
    .replace(/^ | $/gm, '')
    .split('\n');
  return lines.length === texts.length ? lines : texts.map(fold);
};
