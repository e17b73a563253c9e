import {html, nothing} from 'lit';
import {firstParagraph} from '../model/read-html.js';
import type {ReleaseLanguage, ReleasePlace} from './release-place.js';
import {renderHeading} from './render-heading.js';
import {renderDate, renderType} from './render-type.js';

/** A release in brief: picture, type and date, headline as the link to the whole, the first of its words, sources. */
export function renderCard(view: ReleasePlace & ReleaseLanguage): unknown {
  const {open, release, headingLevel, lang, dir, strings} = view;
  const {title, url, image, summary, contentText, contentHtml, sources} = release;
  const words = summary ?? contentText ?? (contentHtml && firstParagraph(contentHtml));
  const link = title && url ? html`<a part="link" href=${url} @click=${open}>${title}</a>` : title;
  return html`<article part="card">
    ${
      image
        ? html`<img
            part="image"
            src=${image.url}
            alt=${image.alt}
            lang=${lang}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <div class="text">
      <div class="brow">${renderType(view)}${renderDate(view)}</div>
      ${link ? renderHeading(headingLevel, 'headline', link, lang, dir) : nothing}
      ${words ? html`<p part="summary" lang=${lang} dir=${dir}>${words}</p>` : nothing}
      ${url && !title ? html`<a part="link" href=${url} @click=${open}>${strings.readOriginal}</a>` : nothing}
      ${
        sources.length
          ? html`<ul
              part="sources"
              role="list"
              aria-label=${strings.source(sources.length)}
              lang=${lang}
              dir=${dir}
            >
              ${sources.map(({label}) => html`<li>${label}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </article>`;
}
