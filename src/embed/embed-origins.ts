const readOrigin = (text: string): string | undefined => {
  if (text === '*') return text;
  try {
    const {protocol, origin} = new URL(text);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** The origins in a list with white space between, and what in it is none. */
export function readOrigins(list: string): {readonly origins: string[]; readonly unknown: string[]} {
  const given = list.split(/\s+/).filter(Boolean);
  return {
    origins: given.flatMap((text) => readOrigin(text) ?? []),
    unknown: given.filter((text) => readOrigin(text) === undefined),
  };
}

/**
 * Makes the browser refuse every request for data to another origin, after a redirect or to a next page too. It can only be
 * narrowed further, not be taken back.
 */
export function restrictRequests(origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.includes('*') ? 'http: https:' : origins.join(' ')}`;
  document.head.append(policy);
}
