import type {FeedStrings} from '../feed-strings.js';

/** What any element says of its feed, in French. */
export const strings: FeedStrings = {
  language: 'fr',
  loading: 'Chargement…',
  retry: 'Réessayer',
  errorNetwork: 'Ce contenu n’a pas pu être chargé. Vérifiez la connexion.',
  errorTimeout: 'Le chargement de ce contenu prend trop de temps.',
  errorStatus: (status) => `Ce contenu n’a pas pu être chargé (erreur ${status}).`,
  errorSize: 'Ce contenu est trop volumineux pour être affiché.',
  errorType: 'Ce contenu est introuvable à l’emplacement prévu.',
  errorJson: 'Ce contenu a été reçu endommagé et ne peut pas être affiché.',
  errorFormat: 'Le format de ce contenu ne permet pas de l’afficher ici.',
};
