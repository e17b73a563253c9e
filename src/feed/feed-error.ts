/**
 * What kept a feed from being shown:
 * - `network`: no answer, or the connection broke, also after two retries
 * - `timeout`: no complete answer within the time allowed
 * - `status`: an answer with an HTTP status other than 2xx; see `status`
 * - `type`: an answer of another media type than JSON
 * - `size`: more bytes than a feed may have
 * - `json`: not JSON
 * - `format`: JSON, but not a feed
 */
export type FeedErrorKind = 'network' | 'timeout' | 'status' | 'type' | 'size' | 'json' | 'format';

/** A feed that could not be loaded or read. `message` is for developers, in English; readers see a sentence chosen by `kind`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly kind: FeedErrorKind,
    /** Absolute address of the feed. */
    readonly address: string,
    detail: string,
    options?: ErrorOptions & {status?: number},
  ) {
    super(`${address}: ${detail}`, options);
    this.status = options?.status;
  }

  /** HTTP status, where `kind` is `status`. */
  readonly status: number | undefined;
}
