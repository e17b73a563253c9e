/** A request under way. */
export interface StartedRequest {
  readonly response: Promise<Response>;
  /** Ends it. */
  readonly ending: AbortController;
}

/**
 * Asks for a document; with `cache` "reload" the server, whatever the browser has kept. What reads the answer may come later: a fault
 * that nobody has looked at by then is no unhandled one.
 */
export const startRequest = (
  address: string,
  ending = new AbortController(),
  cache: RequestCache = 'default',
): StartedRequest => {
  const response = fetch(address, {
    cache,
    signal: ending.signal,
    headers: {accept: 'application/feed+json, application/json, */*;q=0.8'},
  });
  response.catch(() => undefined);
  return {response, ending};
};
