import {strings as feedStrings} from '../feed-strings/fr.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in French. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'Ce texte est introuvable.',
  feedEmpty: 'Il n’y a rien à afficher ici pour le moment.',
  closed: '(activité terminée)',
  date: 'Date',
  source: (count) => (count > 1 ? 'Sources' : 'Source'),
  fieldsOfWork: (count) => (count > 1 ? 'Domaines d’activité' : 'Domaine d’activité'),
  kinds: {
    __proto__: null,
    'press-release': 'Communiqué de presse',
    statement: 'Déclaration',
    news: 'Actualité',
    report: 'Rapport',
  },
  table: 'Tableau',
  imageCredit: (credit) => `Photo\u00a0: ${credit}`,
  cutNotice: 'Ce texte a été abrégé.',
  readOriginal: 'Lire l’original',
  attachments: 'Documents',
  contacts: 'Contacts',
  footnotes: 'Notes',
  backToText: (label) => `Retour à la note ${label} dans le texte`,
  translations: 'Ce texte dans d’autres langues',
  rightsPolicy: 'Conditions d’utilisation',
  actions: 'Actions',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyCitation: 'Copier la référence',
  citationCopied: 'Référence copiée',
  citationPlain: 'Texte brut',
  copyFailed: 'La copie a échoué',
  share: 'Partager',
  print: 'Imprimer',
};
