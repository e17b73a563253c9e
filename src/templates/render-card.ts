import {html, nothing} from 'lit';
import {cutText} from '../model/cut-text.js';
import type {Release} from '../model/release.js';
import {firstParagraph} from '../model/read-html.js';
import type {ReleaseLanguage, ReleasePlace} from './release-place.js';
import {renderHeading} from './render-heading.js';
import {renderDate, renderType} from './render-type.js';

/** Characters of a card's text: more than the lines that are shown hold. */
const WORDS_LIMIT = 500;

/** The first words of releases: a body is read for them once, however often its card is rendered. */
const openings = new WeakMap<Release, string>();

const openingOf = (release: Release): string => {
  let opening = openings.get(release);
  if (opening === undefined) {
    const {summary, contentText, contentHtml = ''} = release;
    opening = summary ?? contentText ?? firstParagraph(contentHtml);
    if (opening.length > WORDS_LIMIT) opening = `${cutText(opening, WORDS_LIMIT).trimEnd()}…`;
    openings.set(release, opening);
  }
  return opening;
};

/** A release in brief: picture, type and date, headline as the link to the whole, the first of its words, sources. */
export function renderCard(view: ReleasePlace & ReleaseLanguage): unknown {
  const {open, release, headingLevel, lang, dir, strings, mark = (text: string) => text} = view;
  const {title, url, image, sources} = release;
  const words = openingOf(release);
  const headline = title && mark(title);
  const link = title && url ? html`<a part="link" href=${url} @click=${open}>${headline}</a>` : headline;
  // A space between two tags would be a node of each card.
  // prettier-ignore
  return html`<article part="card">${
      image
        ? html`<img part="image" src=${image.url} alt=${image.alt} lang=${lang} loading="lazy" decoding="async" referrerpolicy="no-referrer">`
        : nothing
    }<div class="text"><div class="brow">${renderType(view)}${renderDate(view)}</div>${
      link ? renderHeading(headingLevel, 'headline', link, lang, dir) : nothing
    }${words ? html`<p part="summary" lang=${lang} dir=${dir}>${mark(words)}</p>` : nothing}${
      url && !title ? html`<a part="link" href=${url} @click=${open}>${strings.readOriginal}</a>` : nothing
    }${
      sources.length
        ? html`<ul part="sources" role="list" aria-label=${strings.source(sources.length)} lang=${lang} dir=${dir}>${
            sources.map(({label}) => html`<li>${mark(label)}</li>`)
          }</ul>`
        : nothing
    }</div></article>`;
}
