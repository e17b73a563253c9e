/** In place of the score of a release that does not match. */
export const NO_MATCH = 255;

/** What a query finds. */
export interface ReleaseMatches {
  /** By the number of the release: the lower the better, `NO_MATCH` for none. */
  readonly scores: Uint8Array;
  /** Whether a written word is one that was searched for. */
  readonly hasWord: (word: string) => boolean;
}
