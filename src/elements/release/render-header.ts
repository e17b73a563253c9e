import {html, nothing} from 'lit';
import {nameCountries} from './name-countries.js';
import type {FieldOfWork, Source} from '../../model/release.js';
import {noteFailure} from '../../templates/note-failure.js';
import {renderDate} from '../../templates/render-type.js';
import {isShown, type ReleaseView} from './release-view.js';

const renderName = ({label, url}: Source | FieldOfWork) => (url ? html`<a href=${url}>${label}</a>` : label);

const renderFact = (label: string, values: readonly unknown[]): unknown =>
  values.length
    ? html`<div>
        <dt>${label}</dt>
        ${values.length > 1 ? values : values[0]}
      </div>`
    : nothing;

/** Date, sources, fields of work, States and places, each where there is one. */
export function renderFacts(view: ReleaseView): unknown {
  const {release, strings, lang, dir} = view;
  const {date, sources, fieldsOfWork, locations} = release;
  const countries = nameCountries(view);
  const facts = [
    renderFact(strings.date, date ? [html`<dd>${renderDate(view)}</dd>`] : []),
    renderFact(
      strings.source(sources.length),
      sources.map(
        (source) =>
          html`<dd part="source">
            <span lang=${lang} dir=${dir}>${renderName(source)}</span
            >${source.isClosed ? ` ${strings.closed}` : ''}
          </dd>`,
      ),
    ),
    renderFact(
      strings.fieldsOfWork(fieldsOfWork.length),
      fieldsOfWork.map(
        (field) =>
          html`<dd part="field-of-work"><span lang=${lang} dir=${dir}>${renderName(field)}</span></dd>`,
      ),
    ),
    renderFact(
      strings.countries(countries.length),
      countries.map((name) => html`<dd part="country">${name}</dd>`),
    ),
    renderFact(
      strings.places(locations.length),
      locations.map(({name}) => html`<dd part="place"><span lang=${lang} dir=${dir}>${name}</span></dd>`),
    ),
  ].filter(isShown);
  return facts.length ? html`<dl part="facts">${facts}</dl>` : nothing;
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
      @load=${noteFailure}
      @error=${noteFailure}
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
