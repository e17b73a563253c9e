import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in Italian. */
export const strings: FeedStrings = {
  language: 'it',
  loading: 'Caricamento…',
  retry: 'Riprova',
  errorNetwork: 'Non è stato possibile caricare il contenuto. Verificare la connessione.',
  errorTimeout: 'Il caricamento del contenuto richiede troppo tempo.',
  errorStatus: (status) => `Non è stato possibile caricare il contenuto (errore ${status}).`,
  errorSize: 'Il contenuto è troppo grande per essere visualizzato.',
  errorType: 'Il contenuto non è stato trovato nella posizione prevista.',
  errorJson: 'Il contenuto ricevuto è danneggiato e non può essere visualizzato.',
  errorFormat: 'Il formato del contenuto non ne consente la visualizzazione.',
};
