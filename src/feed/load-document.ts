import {decodeText} from './decode-text.js';
import {FeedError} from './feed-error.js';
import type {LoadedDocument} from './loaded-document.js';
import {startRequest, type StartedRequest} from './start-request.js';

export {decodeJson} from './decode-json.js';

/** What loading may cost. */
export interface LoadLimits {
  /** Milliseconds for everything together: every attempt, every pause, the whole body. */
  readonly timeout: number;
  /** Bytes of the decoded body. */
  readonly size: number;
  /** Attempts after the first one, on network faults and on 429 and 5xx answers. */
  readonly retries: number;
  /** Milliseconds before the first retry; doubled for the next, and never less than `Retry-After` asks for. */
  readonly backoff: number;
}

/** 15 s is as long as people wait for a part of a page; 16 MiB is some 10,000 full releases, more than one page of an archive needs. */
export const LOAD_LIMITS: LoadLimits = {timeout: 15_000, size: 16 * 2 ** 20, retries: 2, backoff: 400};

/** A fault that may be gone a moment later, and how long the server asks to wait. */
class PassingFault {
  constructor(
    readonly error: FeedError,
    readonly pause = 0,
  ) {}
}

/** Milliseconds that `Retry-After` asks for, given in seconds or as a date (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | null): number {
  if (!value) return 0;
  const seconds = Number(value);
  return Math.max(0, Number.isNaN(seconds) ? Date.parse(value) - Date.now() || 0 : seconds * 1000);
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, {once: true});
  });

/** Media types that a feed may have. */
export const FEED_TYPES = /^$|json$|^text\/plain$|octet-stream$|(^|rss\+|atom\+|rdf\+|\/)xml$/i;

async function readText(response: Response, limit: number, tooLarge: () => FeedError): Promise<string> {
  if (Number(response.headers.get('content-length')) > limit) throw tooLarge();
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; reader;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return decodeText(bytes, response.headers.get('content-type') ?? '');
}

async function attempt(
  address: string,
  {response: coming, ending: {signal}}: StartedRequest,
  limits: LoadLimits,
): Promise<LoadedDocument> {
  const fail = (
    ...[kind, detail, options]: [FeedError['kind'], string, {status?: number; cause?: unknown}?]
  ) => new FeedError(kind, address, detail, options);
  let response: Response | undefined;
  try {
    response = await coming;
    const {status} = response;
    if (!response.ok) {
      const error = fail('status', `answered with status ${status}`, {status});
      throw status > 499 || status === 429
        ? new PassingFault(error, readRetryAfter(response.headers.get('retry-after')))
        : error;
    }
    const type = (response.headers.get('content-type') ?? '').replace(/;.*/s, '').trim();
    if (!FEED_TYPES.test(type)) throw fail('type', `answered with ${type}, which is no feed`);
    const text = await readText(response, limits.size, () =>
      fail('size', `more than ${limits.size} bytes, which is as much as a feed may have`),
    );
    return {text, type, address: response.url || address};
  } catch (fault) {
    // The rest of an answer that is of no use need not come; one that is being read is cancelled by its reader.
    response?.body?.cancel().catch(() => undefined);
    if (signal.aborted || fault instanceof FeedError || fault instanceof PassingFault) throw fault;
    throw new PassingFault(fail('network', 'no answer, or the connection broke', {cause: fault}));
  }
}

/**
 * Loads the document of a feed within `limits`. `request` is one that has been started, which only has to be read.
 *
 * @throws {FeedError} when it cannot be had
 * @throws the signal's reason when the caller stopped it
 */
export async function loadDocument(
  address: string,
  stop: AbortSignal,
  limits = LOAD_LIMITS,
  request = startRequest(address),
): Promise<LoadedDocument> {
  // One controller held here: with AbortSignal.any, WebKit was now and then seen to wait on past the deadline.
  const {ending} = request;
  const onStop = () => ending.abort(stop.reason);
  if (stop.aborted) onStop();
  stop.throwIfAborted();
  const end = performance.now() + limits.timeout;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, limits.timeout);
  stop.addEventListener('abort', onStop);
  try {
    for (let tried = 0; ; tried++) {
      try {
        return await attempt(address, tried ? startRequest(address, ending, 'reload') : request, limits);
      } catch (fault) {
        stop.throwIfAborted();
        if (isLate)
          throw new FeedError('timeout', address, `no complete answer within ${limits.timeout} ms`, {
            cause: fault,
          });
        if (!(fault instanceof PassingFault)) throw fault;
        const wait = Math.max(limits.backoff * 2 ** tried, fault.pause);
        // Waiting beyond the deadline would only put off the same message.
        if (tried >= limits.retries || performance.now() + wait > end) throw fault.error;
        await pause(wait, ending.signal).catch(() => {
          stop.throwIfAborted();
          throw fault.error;
        });
      }
    }
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}
