import {strings as feedStrings} from '../feed-strings/de.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in German. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'Dieser Text wurde nicht gefunden.',
  feedEmpty: 'Hier gibt es noch nichts anzuzeigen.',
  closed: '(geschlossen)',
  date: 'Datum',
  source: (count) => (count > 1 ? 'Quellen' : 'Quelle'),
  fieldsOfWork: (count) => (count > 1 ? 'Arbeitsbereiche' : 'Arbeitsbereich'),
  kinds: {
    __proto__: null,
    'press-release': 'Pressemitteilung',
    statement: 'Erklärung',
    news: 'Nachricht',
    report: 'Bericht',
  },
  table: 'Tabelle',
  imageCredit: (credit) => `Foto: ${credit}`,
  cutNotice: 'Dieser Text wurde gekürzt.',
  readOriginal: 'Original lesen',
  attachments: 'Dokumente',
  contacts: 'Kontakt',
  footnotes: 'Anmerkungen',
  backToText: (label) => `Zurück zu Anmerkung ${label} im Text`,
  translations: 'Dieser Text in anderen Sprachen',
  rightsPolicy: 'Nutzungsbedingungen',
  actions: 'Aktionen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyCitation: 'Quellenangabe kopieren',
  citationCopied: 'Quellenangabe kopiert',
  citationPlain: 'Nur Text',
  copyFailed: 'Das Kopieren ist fehlgeschlagen',
  share: 'Teilen',
  print: 'Drucken',
};
