import {strings as feedStrings} from '../feed-strings/es.js';
import type {ReleaseStrings} from '../release-strings.js';

/** What a release says of itself, in Spanish. */
export const strings: ReleaseStrings = {
  ...feedStrings,
  releaseMissing: 'No se ha encontrado el texto.',
  feedEmpty: 'Por el momento no hay nada que mostrar.',
  closed: '(actividad concluida)',
  date: 'Fecha',
  source: (count) => (count > 1 ? 'Fuentes' : 'Fuente'),
  fieldsOfWork: (count) => (count > 1 ? 'Ámbitos de trabajo' : 'Ámbito de trabajo'),
  kinds: {
    __proto__: null,
    'press-release': 'Comunicado de prensa',
    statement: 'Declaración',
    news: 'Noticia',
    report: 'Informe',
  },
  table: 'Tabla',
  imageCredit: (credit) => `Foto: ${credit}`,
  cutNotice: 'Este texto se ha abreviado.',
  readOriginal: 'Leer el original',
  attachments: 'Documentos',
  contacts: 'Contactos',
  footnotes: 'Notas',
  backToText: (label) => `Volver a la nota ${label} en el texto`,
  translations: 'Este texto en otros idiomas',
  rightsPolicy: 'Condiciones de uso',
  actions: 'Acciones',
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  copyCitation: 'Copiar la cita',
  citationCopied: 'Cita copiada',
  citationPlain: 'Texto sin formato',
  copyFailed: 'No se ha podido copiar',
  share: 'Compartir',
  print: 'Imprimir',
};
