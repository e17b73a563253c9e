import {html, nothing} from 'lit';
import {formatDate} from '../locale/format.js';
import type {ReleaseLanguage, ReleasePlace} from './release-place.js';

/** "Press release": as the feed says it, else in the language of the page where the type is one we know. */
export const findType = ({release: {type, typeLabel}, strings}: ReleasePlace): string | null | undefined =>
  typeLabel || (type ? strings.kinds[type as keyof typeof strings.kinds] : undefined);

/** The type, where there is one. */
export function renderType(view: ReleasePlace & ReleaseLanguage): unknown {
  const type = findType(view);
  const {lang, dir} = view.release.typeLabel ? view : {lang: nothing, dir: nothing};
  return type ? html`<p part="type" lang=${lang} dir=${dir}>${type}</p>` : nothing;
}

/** The office's day, in the language of the page. */
export const renderDate = ({release: {date}, formatTag}: ReleasePlace & ReleaseLanguage): unknown =>
  date ? html`<time part="date" datetime=${date}>${formatDate(date, formatTag)}</time>` : nothing;
