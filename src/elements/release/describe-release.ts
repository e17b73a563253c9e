import {plainText} from '../../model/plain-text.js';
import {readHtml} from '../../model/read-html.js';
import type {Release} from '../../model/release.js';

/** schema.org `NewsArticle` of a release; what is not known is left out. */
function toNewsArticle(release: Release): object {
  const {
    title,
    url,
    canonicalUrl,
    date,
    modified,
    language,
    summary,
    contentHtml,
    contentText,
    image,
    sources,
    fieldsOfWork,
  } = release;
  const {rights, dateline, tags} = release;
  const organizations = sources.map(({label, url}) => ({'@type': 'Organization', name: label, url}));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url: canonicalUrl ?? url,
    mainEntityOfPage: canonicalUrl ?? url,
    datePublished: date,
    dateModified: modified,
    inLanguage: language,
    description: summary,
    articleBody: contentHtml ? plainText(readHtml(contentHtml).children).trim() : contentText,
    dateline: dateline?.text,
    image: image && {
      '@type': 'ImageObject',
      url: image.url,
      caption: image.caption,
      creditText: image.credit,
    },
    author: organizations.length ? organizations : undefined,
    publisher: rights?.holder ? {'@type': 'Organization', name: rights.holder} : undefined,
    license: rights?.policyUrl,
    about: fieldsOfWork.length ? fieldsOfWork.map(({label}) => ({'@type': 'Thing', name: label})) : undefined,
    keywords: tags.length ? tags : undefined,
  };
}

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

/** What was written, by host: a page's own descriptions stay as they are. */
const written = new WeakMap<HTMLElement, HTMLScriptElement>();

/** Writes the description of a release into a child `<script>` of the host, or takes it away where there is no release. */
export function describeRelease(host: HTMLElement, release: Release | undefined): void {
  const before = written.get(host);
  // "<" is escaped so that the text stays one script when the page is saved or sent on as HTML.
  const text = release && JSON.stringify(toNewsArticle(release)).replaceAll('<', '\\u003c');
  if (before?.parentNode === host && before.textContent === text) return;
  before?.remove();
  if (!text) return;
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.text = trust(text);
  host.append(script);
  written.set(host, script);
}
