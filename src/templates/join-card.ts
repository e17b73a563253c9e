import {html, nothing} from 'lit';
import {formatDate} from '../locale/format.js';
import {cutText} from '../model/cut-text.js';
import type {Release} from '../model/release.js';
import {firstParagraph} from '../model/read-html.js';
import {findHeadline} from './find-headline.js';
import type {ReleaseLanguage, ReleasePlace} from './release-place.js';
import {piece, type TemplatePiece, type TemplatePieces} from './join-template.js';
import {noteFailure} from './note-failure.js';
import {findType} from './render-type.js';

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

type CardView = ReleasePlace & ReleaseLanguage;

/** How headlines begin, from the first level to the sixth, and how they end. */
const HEADLINES = [
  [piece`<h1 part="headline"`, piece`</h1>`],
  [piece`<h2 part="headline"`, piece`</h2>`],
  [piece`<h3 part="headline"`, piece`</h3>`],
  [piece`<h4 part="headline"`, piece`</h4>`],
  [piece`<h5 part="headline"`, piece`</h5>`],
  [piece`<h6 part="headline"`, piece`</h6>`],
] as const;

/** The end of a tag whose text is in the language of the release. */
const endOwn = ({lang, dir}: CardView): TemplatePieces => [
  lang === nothing ? '' : piece` lang=${lang}`,
  dir === nothing ? '' : piece` dir=${dir}`,
  piece`>`,
];

const joinBrow = (view: CardView): TemplatePieces => {
  const {date, typeLabel} = view.release;
  const type = findType(view);
  return [
    piece`<div class="brow">`,
    ...(type ? [piece`<p part="type"`, ...(typeLabel ? endOwn(view) : [piece`>`]), piece`${type}</p>`] : []),
    date && piece`<time part="date" datetime=${date}>${formatDate(date, view.formatTag)}</time>`,
    piece`</div>`,
  ];
};

const joinHeadline = (view: CardView, title: string): TemplatePieces => {
  const {open, release, headingLevel, mark = (text: string) => text} = view;
  const [start, end] = HEADLINES[Math.min(headingLevel, 6) - 1]!;
  const {url} = release;
  return [
    start,
    ...(release.title ? endOwn(view) : [piece`>`]),
    url ? piece`<a part="link" href=${url} @click=${open}>${mark(title)}</a>` : piece`${mark(title)}`,
    end,
  ];
};

const joinSources = (view: CardView): TemplatePieces => {
  const {strings, mark = (text: string) => text} = view;
  const {sources} = view.release;
  const [source] = sources;
  if (!source) return [];
  return [
    piece`<ul part="sources" role="list" aria-label=${strings.source(sources.length)}`,
    ...endOwn(view),
    // Each number of sources would be a template of its own.
    sources.length === 1
      ? piece`<li>${mark(source.label)}</li>`
      : piece`${sources.map(({label}) => html`<li>${mark(label)}</li>`)}`,
    piece`</ul>`,
  ];
};

/**
 * A release in brief, as part of a template: picture, type and date, headline as the link to the whole, the first of its words, or
 * what stands for them, sources.
 */
export function joinCard(view: CardView, ownWords: TemplatePiece | '' = ''): TemplatePieces {
  const {open, release, lang, strings, mark = (text: string) => text} = view;
  const {title, url, image} = release;
  const words = openingOf(release);
  const headline = findHeadline(view, words || ownWords);
  return [
    piece`<article part="card">`,
    image &&
      piece`<img part="image" src=${image.url} alt=${image.alt} lang=${lang} loading="lazy" decoding="async" referrerpolicy="no-referrer" @load=${noteFailure} @error=${noteFailure}>`,
    piece`<div class="text">`,
    ...joinBrow(view),
    ...(headline ? joinHeadline(view, headline) : []),
    ...(words ? [piece`<p part="summary"`, ...endOwn(view), piece`${mark(words)}</p>`] : [ownWords]),
    url && !title ? piece`<a part="link" href=${url} @click=${open}>${strings.readOriginal}</a>` : '',
    ...joinSources(view),
    piece`</div></article>`,
  ];
}
