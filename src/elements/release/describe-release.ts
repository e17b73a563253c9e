import {writeStructuredData} from '../../controllers/structured-data.js';
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
  const {rights, dateline, tags, locations} = release;
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
    articleBody: (contentHtml && plainText(readHtml(contentHtml).children)) || contentText,
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
    contentLocation: locations.length ? locations.map(({name}) => ({'@type': 'Place', name})) : undefined,
    keywords: tags.length ? tags : undefined,
  };
}

/** Writes the description of a release into a child `<script>` of the host, or takes it away where there is no release. */
export function describeRelease(host: HTMLElement, release: Release | undefined): void {
  writeStructuredData(host, release && toNewsArticle(release));
}
