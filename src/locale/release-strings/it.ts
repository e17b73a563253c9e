import {strings as feedStrings} from '../feed-strings/it.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in Italian. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'Il testo non è stato trovato.',
  feedEmpty: 'Al momento non c’è nulla da visualizzare.',
  closed: '(attività conclusa)',
  date: 'Data',
  source: (count) => (count > 1 ? 'Fonti' : 'Fonte'),
  fieldsOfWork: (count) => (count > 1 ? 'Settori di attività' : 'Settore di attività'),
  kinds: {
    __proto__: null,
    'press-release': 'Comunicato stampa',
    statement: 'Dichiarazione',
    news: 'Notizia',
    report: 'Rapporto',
  },
  table: 'Tabella',
  imageCredit: (credit) => `Foto: ${credit}`,
  cutNotice: 'Il testo è stato abbreviato.',
  readOriginal: 'Leggi l’originale',
  attachments: 'Documenti',
  contacts: 'Contatti',
  footnotes: 'Note',
  backToText: (label) => `Torna alla nota ${label} nel testo`,
  translations: 'Questo testo in altre lingue',
  rightsPolicy: 'Condizioni d’uso',
  actions: 'Azioni',
  copyLink: 'Copia il link',
  linkCopied: 'Link copiato',
  copyCitation: 'Copia la citazione',
  citationCopied: 'Citazione copiata',
  citationPlain: 'Testo semplice',
  copyFailed: 'Copia non riuscita',
  share: 'Condividi',
  print: 'Stampa',
};
