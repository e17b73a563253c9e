import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in Spanish. */
export const strings: FeedStrings = {
  language: 'es',
  loading: 'Cargando…',
  retry: 'Reintentar',
  errorNetwork: 'No se ha podido cargar el contenido. Compruebe la conexión.',
  errorTimeout: 'El contenido tarda demasiado en cargarse.',
  errorStatus: (status) => `No se ha podido cargar el contenido (error ${status}).`,
  errorSize: 'El contenido es demasiado grande para mostrarse.',
  errorType: 'No se ha encontrado el contenido en el lugar previsto.',
  errorJson: 'El contenido se ha recibido dañado y no puede mostrarse.',
  errorFormat: 'El formato del contenido no permite mostrarlo aquí.',
};
