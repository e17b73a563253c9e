interface ScriptPolicy {
  createScript(text: string): string;
}

/**
 * A page with Trusted Types takes the text of any script, data included, from a policy alone. Ours is made when it is first
 * needed; a page that forbids it, or another copy of the library that has the name, leaves the text as it is.
 */
let policy: ScriptPolicy | undefined;

function trust(text: string): string {
  const {trustedTypes} = globalThis as {
    trustedTypes?: {createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy};
  };
  try {
    policy ??= trustedTypes?.createPolicy('osce-widgets', {createScript: (script) => script});
  } catch {
    // The browser has told the page's author.
  }
  return policy ? policy.createScript(text) : text;
}

/** The value itself, and not what a `toJSON` makes of it that scripts of the page have given to all lists. */
function valueOf(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** Marks what was written, also in a copy of the host: a page's own descriptions stay as they are. */
const MARK = 'data-osce';

/**
 * Writes what an element shows into a child `<script>` of it, as JSON-LD for search engines, or takes it away where there is nothing.
 *
 * @throws {Error} the page's policy for Trusted Types forbids it
 */
export function writeStructuredData(host: HTMLElement, data: object | undefined): void {
  const before = host.querySelector(`:scope > script[${MARK}]`);
  // "<" is escaped so that the text stays one script when the page is saved or sent on as HTML.
  const text = data && JSON.stringify(data, valueOf).replaceAll('<', '\\u003c');
  if (before?.textContent === text) return;
  before?.remove();
  if (!text) return;
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.toggleAttribute(MARK);
  try {
    script.text = trust(text);
  } catch (cause) {
    throw new Error('the page allows no Trusted Types policy "osce-widgets"', {cause});
  }
  host.append(script);
}
