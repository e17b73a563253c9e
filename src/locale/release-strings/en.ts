import {strings as feedStrings} from '../feed-strings/en.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in English. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'This text could not be found.',
  feedEmpty: 'There is nothing to show here yet.',
  closed: '(closed)',
  date: 'Date',
  source: (count) => (count > 1 ? 'Sources' : 'Source'),
  fieldsOfWork: (count) => (count > 1 ? 'Fields of work' : 'Field of work'),
  kinds: {
    __proto__: null,
    'press-release': 'Press release',
    statement: 'Statement',
    news: 'News',
    report: 'Report',
  },
  table: 'Table',
  imageCredit: (credit) => `Photo: ${credit}`,
  cutNotice: 'This text has been shortened.',
  readOriginal: 'Read the original',
  attachments: 'Documents',
  contacts: 'Contacts',
  footnotes: 'Notes',
  backToText: (label) => `Back to note ${label} in the text`,
  translations: 'This text in other languages',
  rightsPolicy: 'Terms of use',
  actions: 'Actions',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  citationPlain: 'Plain text',
  copyFailed: 'Could not be copied',
  share: 'Share',
  print: 'Print',
};
