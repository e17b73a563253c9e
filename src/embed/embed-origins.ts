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
 * Makes the browser refuse scripts from elsewhere than `own`, and data from elsewhere than `origins`, after a redirect or on a next
 * page too. It can only be narrowed further, not be taken back.
 *
 * The page itself cannot say so with `'self'`, which in a sandbox means nothing to WebKit.
 */
export function restrictRequests(own: string, origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const sources = origins.includes('*') ? 'http: https:' : [own, ...origins].join(' ');
  policy.content = `script-src ${own}; connect-src ${sources}`;
  document.head.append(policy);
}
