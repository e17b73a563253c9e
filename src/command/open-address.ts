import {FEED_TYPES} from '../feed/load-document.js';
import {UnreadableError, type Source} from './source.js';

/** Redirects followed, as browsers do. */
const REDIRECT_LIMIT = 20;

/** Where the elements could be: what a server that answers all sites says to one of them. */
const ORIGIN = 'https://example.org';

interface Deadline {
  readonly signal: AbortSignal;
  /** Begins to wait anew. */
  readonly extend: () => void;
  readonly stop: () => void;
}

const startDeadline = (milliseconds: number): Deadline => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  return {signal: controller.signal, extend: () => timer.refresh(), stop: () => clearTimeout(timer)};
};

const describeFailure = (error: unknown, {signal}: Deadline, seconds: number): UnreadableError => {
  if (error instanceof UnreadableError) return error;
  if (signal.aborted) return new UnreadableError(`nothing came for ${seconds} s`, {cause: error});
  const {cause, message} = error as Error;
  const reason = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : message;
  return new UnreadableError(`no answer, or the connection broke: ${reason}`, {cause: error});
};

/** Follows redirects by hand, to tell of them. */
const request = async (address: string, deadline: Deadline) => {
  const way = [address];
  for (;;) {
    const current = way.at(-1)!;
    const response = await fetch(current, {
      redirect: 'manual',
      signal: deadline.signal,
      headers: {accept: 'application/feed+json, application/json, */*;q=0.8', origin: ORIGIN},
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return {response, way};
    await response.body?.cancel();
    if (!URL.canParse(location, current))
      throw new UnreadableError(`redirected to ${location}, which is no address`);
    const {href, protocol} = new URL(location, current);
    if (!/^https?:$/.test(protocol)) throw new UnreadableError(`redirected to ${href}, which is not http(s)`);
    if (way.includes(href)) throw new UnreadableError(`redirected in a circle, by ${href}`);
    if (way.length > REDIRECT_LIMIT)
      throw new UnreadableError(`redirected more than ${REDIRECT_LIMIT} times`);
    way.push(href);
  }
};

const remarksOn = ({headers}: Response, way: readonly string[], type: string): Source['remarks'] => {
  const remarks: {severity: 'error' | 'warning'; fault: string}[] = [];
  const warn = (fault: string) => remarks.push({severity: 'warning', fault});
  if (way.length > 1) warn(`redirected: ${way.join(' → ')}`);
  if (way.some((address, i) => i && address.startsWith('http:') && way[i - 1]!.startsWith('https:')))
    warn('redirected from https to http, which browsers refuse on a secure page');
  if (!FEED_TYPES.test(type))
    remarks.push({
      severity: 'error',
      fault: `answered with the type ${type}, which no element reads as a feed`,
    });
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== ORIGIN)
    warn('answered without "Access-Control-Allow-Origin: *": browsers give it to no page of another site');
  return remarks;
};

async function* read(response: Response, deadline: Deadline, seconds: number): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) {
      deadline.extend();
      yield chunk as Uint8Array;
      // Checking takes its time too, and is not the server's fault.
      deadline.extend();
    }
  } catch (error) {
    throw describeFailure(error, deadline, seconds);
  } finally {
    deadline.stop();
  }
}

/**
 * Asks for the document at an http(s) address; `seconds` is the longest that nothing may come.
 *
 * @throws {UnreadableError}
 */
export const openAddress = async (address: string, seconds: number): Promise<Source> => {
  const deadline = startDeadline(seconds * 1000);
  try {
    const {response, way} = await request(address, deadline);
    if (!response.ok) {
      await response.body?.cancel();
      throw new UnreadableError(`answered with status ${response.status} ${response.statusText}`.trim());
    }
    const type = (response.headers.get('content-type') ?? '').replace(/;.*/s, '').trim();
    const isEncoded = !!response.headers.get('content-encoding');
    return {
      name: address,
      address: way.at(-1),
      type: response.headers.get('content-type') ?? '',
      size: (!isEncoded && Number(response.headers.get('content-length'))) || undefined,
      remarks: remarksOn(response, way, type),
      chunks: read(response, deadline, seconds),
    };
  } catch (error) {
    deadline.stop();
    throw describeFailure(error, deadline, seconds);
  }
};
