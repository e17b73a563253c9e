/** Rules of Alfa that are not for a piece of a page, or ask for more than WCAG 2.2 AA. */
export const rulesOfOthers = {
  'sia-r59': 'A page has headings: a story is a piece of one, and not every piece needs any.',
  'sia-r61':
    'A page begins with a heading of the first level: the level of a piece is the page\u2019s to say (heading-level).',
  'sia-r73':
    'Lines of paragraphs are half as high again as letters: AAA (1.4.8), and readers can set it (room.test.js).',
  'sia-r78': 'A heading has content below it: a release may be a headline alone.',
  'sia-r87': 'The first link of a page skips to its main part: the page\u2019s own affair.',
  'sia-r111': 'Targets of 44 pixels: AAA (2.5.5); the 24 pixels of AA are held (sia-r113).',
};

/** What a checker reports although nothing is wrong, and why. */
export const falseAlarms = [
  {
    checker: 'Equal Access',
    rule: 'aria_child_tabbable',
    reason:
      'The focus stays in the field of the combobox, and aria-activedescendant names the option: none is to be reached with Tab (ARIA APG, combobox).',
  },
  {
    checker: 'HTML_CodeSniffer',
    rule: 'Principle1.Guideline1_3.1_3_1.H43.HeadersRequired',
    reason:
      'The header of each letter spans its row, and the headers of columns and rows have a scope (H63), which is as good as the headers attribute (H43).',
  },
  {
    checker: 'HTML_CodeSniffer',
    rule: 'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID',
    reason: 'The pages of the stories are routes in the fragment (#/states): no places in this page.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r14',
    place: 'doc-backlink',
    reason: 'The sign \u21a9\ufe0e is a picture of an arrow, not a word that somebody would speak.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r113',
    place: 'toggle menu',
    reason:
      'The button back that lies under the button of the drawer has scrolled out of the panel with the page\u2019s own entry in it: it is neither seen nor pressed there.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r79',
    reason:
      'Text that keeps its lines is in the body of a release as it was written: it need not be code, a sample or input.',
  },
];
