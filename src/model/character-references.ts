/** Names in the order of their code points; a number in front says how many points it skips. */
const LETTERS =
  '198AElig 9ETH 7Oslash 5THORN 690Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 1Sigma Tau Upsilon Phi Chi Psi Omega';
const ACCENTS = '768grave acute circ tilde macr 1breve 1uml 1ring dblac caron 26cedil ogon';
const SYMBOLS =
  '34quot 3amp apos 20lt 1gt 97nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 23times 7szlig 23divide 90OElig oelig 62fnof 307circ ' +
  '21tilde 229sigmaf 14thetasym upsih 3piv 7211ensp emsp 5thinsp 2zwnj zwj lrm rlm 3ndash mdash 3lsquo rsquo sbquo 1ldquo rdquo bdquo ' +
  '1dagger Dagger bull 3hellip 9permil 1prime Prime 5lsaquo rsaquo 3oline 5frasl 103euro 100image 6weierp 3real 5trade 18alefsym ' +
  '90larr uarr rarr darr harr 32crarr 26lArr uArr rArr dArr hArr 43forall 1part exist 1empty 1nabla isin notin 1ni 3prod 1sum minus ' +
  '4lowast 2radic 2prop infin 1ang 6and or cap cup int 8there4 7sim 8cong 2asymp 23ne equiv 2le ge 28sub sup nsub 1sube supe 13oplus ' +
  '1otimes 13perp 31sdot 66lceil rceil lfloor rfloor 702loz 149spades 2clubs 1hearts diams 385lang rang';

/** What numbers 128 to 159 mean: the writer took Windows-1252 for Unicode. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const REPLACEMENT = '\ufffd';
const LONGEST_NAME = 8;

let characters: Map<string, string> | undefined;

const readTable = (table: string, add: (name: string, character: string) => void) => {
  let code = 0;
  for (const [, skipped, name] of table.matchAll(/(\d*)(\S+)/g)) {
    code += +skipped!;
    add(name!, String.fromCharCode(code++));
  }
};

const readNames = (): Map<string, string> => {
  const names = new Map<string, string>();
  const addLetters = (name: string, capital: string) =>
    names.set(name, capital).set(name.toLowerCase(), capital.toLowerCase());
  readTable(ACCENTS, (accent, mark) => {
    for (const letter of 'ACDEGHIJKLNORSTUWYZ') {
      const composed = (letter + mark).normalize();
      if (composed >= 'À' && composed < 'ƀ') addLetters(letter + accent, composed);
    }
  });
  readTable(LETTERS, addLetters);
  readTable(SYMBOLS, (name, symbol) => names.set(name, symbol));
  return names;
};

const readNumber = (code: number): string =>
  !code || code > 0x10ffff || code >> 11 === 27
    ? REPLACEMENT
    : (WINDOWS[code - 128] ?? String.fromCodePoint(code));

/**
 * Text with its character references replaced as [HTML](https://html.spec.whatwg.org/#character-reference-state) has it: all
 * numbers, the 252 names of HTML 4 and `apos`. Names of Latin 1 need no semicolon, except that in an attribute, where
 * `?a=1&copy=2` is an address, one followed by a letter, digit or equals sign stays. Other names stay as written.
 */
export const decodeReferences = (text: string, isAttribute = false): string =>
  text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|([a-z][a-z\d]*))(;?)/gi,
    (match, hexadecimal: string, decimal: string, name: string, end: string, offset: number) => {
      if (!name) return readNumber(hexadecimal ? parseInt(hexadecimal, 16) : +decimal);
      characters ??= readNames();
      for (let length = LONGEST_NAME; length; length--) {
        const character = characters.get(name.slice(0, length));
        if (!character) continue;
        const rest = name.slice(length) + end;
        if (rest === ';') return character;
        if (character < 'Ā' && character !== "'")
          return isAttribute && (rest || text[offset + match.length] === '=') ? match : character + rest;
      }
      return match;
    },
  );
