import {html, nothing} from 'lit';
import {formatDate} from '../locale/format.js';
import type {ReleaseLanguage, ReleasePlace} from './release-place.js';

/** "Press release": as the feed says it, else in the language of the page where the type is one we know. */
export function renderType({
  release: {type, typeLabel},
  strings,
  lang,
  dir,
}: ReleasePlace & ReleaseLanguage): unknown {
  if (typeLabel) return html`<p part="type" lang=${lang} dir=${dir}>${typeLabel}</p>`;
  const label = type && strings.kinds[type as keyof typeof strings.kinds];
  return label ? html`<p part="type">${label}</p>` : nothing;
}

/** The office's day, in the language of the page. */
export const renderDate = ({release: {date}, formatTag}: ReleasePlace & ReleaseLanguage): unknown =>
  date ? html`<time part="date" datetime=${date}>${formatDate(date, formatTag)}</time>` : nothing;
