import type {CitationWording} from './citation-wording.js';

/** What there is to cite, white space tidied; a missing thing is undefined. */
export interface CitationFacts extends Omit<CitationWording, 'accessed'> {
  readonly id: string;
  /** Who issued it: the sources, or who holds the rights. */
  readonly authors: readonly string[];
  /** What a key begins with: the first source in the organisation's own terms, else the first author. */
  readonly keySource?: string;
  readonly title?: string;
  readonly kind?: string;
  /** Who holds the rights, where that is not an author. */
  readonly publisher?: string;
  /** ISO 8601, of any precision. */
  readonly day?: string;
  readonly url?: string;
  readonly accessed?: string;
  /** Before the day of access. */
  readonly accessedWord: string;
  /** BCP 47 tag to write dates by. */
  readonly tag: string;
  readonly isEnglish: boolean;
}
