/** A document to check. */
export interface Source {
  /** As it is shown: the path or address as it was given. */
  readonly name: string;
  /** Where it was found, or will be: what relative addresses in it are relative to. */
  readonly address?: string | undefined;
  /** The media type its server names; empty where there is none. */
  readonly type: string;
  /** Bytes in it, where that is known. */
  readonly size?: number | undefined;
  /** What the server does that readers or elements stumble over. */
  readonly remarks: readonly {readonly severity: 'error' | 'warning'; readonly fault: string}[];
  /** Its bytes; each chunk is lent until the next is asked for. Throws `UnreadableError`. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A document, or the rest of one, could not be had. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
