import {html, nothing} from 'lit';
import {formatDate} from '../../locale/format.js';
import type {FieldOfWork, Source} from '../../model/release.js';
import type {ReleaseView} from './release-view.js';

/** "Press release": as the feed says it, else in the language of the page where the type is one we know. */
export function renderType({release: {type, typeLabel}, strings, lang, dir}: ReleaseView): unknown {
  if (typeLabel) return html`<p part="type" lang=${lang} dir=${dir}>${typeLabel}</p>`;
  const label = type && strings.kinds[type as keyof typeof strings.kinds];
  return label ? html`<p part="type">${label}</p>` : nothing;
}

/** The office's day, in the language of the page. */
export const renderDate = ({release: {date}, formatTag}: ReleaseView): unknown =>
  date ? html`<time part="date" datetime=${date}>${formatDate(date, formatTag)}</time>` : nothing;

const renderName = ({label, url}: Source | FieldOfWork) => (url ? html`<a href=${url}>${label}</a>` : label);

const renderFact = (label: string, values: readonly unknown[]): unknown =>
  values.length
    ? html`<div>
        <dt>${label}</dt>
        ${values}
      </div>`
    : nothing;

/** Date, sources and fields of work, each where there is one. */
export function renderFacts(view: ReleaseView): unknown {
  const {release, strings, lang, dir} = view;
  const {date, sources, fieldsOfWork} = release;
  if (!date && !sources.length && !fieldsOfWork.length) return nothing;
  return html`<dl part="facts">
    ${renderFact(strings.date, date ? [html`<dd>${renderDate(view)}</dd>`] : [])}
    ${renderFact(
      strings.source(sources.length),
      sources.map(
        (source) =>
          html`<dd part="source">
            <span lang=${lang} dir=${dir}>${renderName(source)}</span
            >${source.isClosed ? ` ${strings.closed}` : ''}
          </dd>`,
      ),
    )}
    ${renderFact(
      strings.fieldsOfWork(fieldsOfWork.length),
      fieldsOfWork.map(
        (field) =>
          html`<dd part="field-of-work"><span lang=${lang} dir=${dir}>${renderName(field)}</span></dd>`,
      ),
    )}
  </dl>`;
}

/** The picture with its caption and credit. */
export function renderImage({release: {image}, strings, lang, dir}: ReleaseView): unknown {
  if (!image) return nothing;
  const {url, alt, caption, credit, width, height} = image;
  return html`<figure part="figure">
    <img
      part="image"
      src=${url}
      alt=${alt}
      lang=${lang}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${
      caption || credit
        ? html`<figcaption part="caption">
            ${caption ? html`<span lang=${lang} dir=${dir}>${caption}</span>` : nothing}
            ${credit ? html`<small part="credit">${strings.imageCredit(credit)}</small>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}
