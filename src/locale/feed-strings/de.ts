import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in German. */
export const strings: FeedStrings = {
  language: 'de',
  loading: 'Wird geladen…',
  retry: 'Erneut versuchen',
  errorNetwork: 'Dieser Inhalt konnte nicht geladen werden. Bitte prüfen Sie die Verbindung.',
  errorTimeout: 'Das Laden dieses Inhalts dauert zu lange.',
  errorStatus: (status) => `Dieser Inhalt konnte nicht geladen werden (Fehler ${status}).`,
  errorSize: 'Dieser Inhalt ist zu umfangreich, um angezeigt zu werden.',
  errorType: 'Dieser Inhalt wurde am vorgesehenen Ort nicht gefunden.',
  errorJson: 'Dieser Inhalt ist beschädigt angekommen und kann nicht angezeigt werden.',
  errorFormat: 'Dieser Inhalt liegt in einer Form vor, die hier nicht angezeigt werden kann.',
};
