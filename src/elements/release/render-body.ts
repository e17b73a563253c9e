import {html, nothing} from 'lit';
import {plainText, runningText} from '../../model/plain-text.js';
import {readHtml} from '../../model/read-html.js';
import {readPlainText} from '../../model/read-plain-text.js';
import type {Footnote, Release} from '../../model/release.js';
import type {RichNode, RichText} from '../../model/rich-text.js';
import {dropEmpty, isSeen} from './drop-empty.js';
import {isShown, type ReleaseView} from './release-view.js';
import {goToPlace} from './go-to-place.js';
import {renderSectionHeading} from '../../templates/render-heading.js';
import {findHighestHeading, renderRichText} from './render-rich-text.js';
import type {RichTextSurroundings} from './render-rich-text.js';

/** The texts of a release. */
interface ReleaseTexts {
  readonly body: RichText | undefined;
  /** What stands above the body; not repeated where the body begins with it. */
  readonly lead: readonly RichNode[] | undefined;
  readonly dateline: string | undefined;
  readonly footnotes: readonly (Footnote & {readonly children: readonly RichNode[]})[];
}

const fold = (text: string) =>
  text
    .replace(/[\s\u2026]+/g, ' ')
    .trim()
    .toLowerCase();

/** The HTML where there is something to see in it, else the text. */
const readContent = (
  html: string | undefined,
  text: string | undefined,
  baseUrl?: string,
): RichText | undefined => {
  const body = html ? readHtml(html, {baseUrl}) : undefined;
  if (body?.children.some(isSeen)) return {...body, children: dropEmpty(body.children)};
  return text ? readPlainText(text) : body?.isCut ? body : undefined;
};

/** Blocks in which a body has its first paragraphs. */
const FIRST_BLOCKS = 9;

function readTexts(release: Release): ReleaseTexts {
  const {summary, contentHtml, contentText, baseUrl, dateline, footnotes} = release;
  const lead = summary ? readPlainText(summary) : undefined;
  const body = readContent(contentHtml, contentText, baseUrl);
  const {children = []} = body ?? lead ?? {};
  const isOpening = (words: string) => {
    const opening = fold(words);
    const isIn = (text: string) => fold(text).startsWith(opening);
    return isIn(plainText(children.slice(0, 3))) || isIn(runningText(children.slice(0, FIRST_BLOCKS)));
  };
  return {
    body: body ?? lead,
    lead: body && lead && !isOpening(summary!) ? lead.children : undefined,
    dateline: dateline && !isOpening(dateline.text) ? dateline.text : undefined,
    footnotes: footnotes
      .map((note) => ({
        ...note,
        children: readContent(note.contentHtml, note.contentText, baseUrl)?.children ?? [],
      }))
      .filter(({children}) => children.length),
  };
}

function renderNotes(
  {strings, lang, dir, headingLevel}: ReleaseView,
  notes: ReleaseTexts['footnotes'],
  surroundings: RichTextSurroundings,
  referred: ReadonlySet<string>,
): unknown {
  if (!notes.length) return nothing;
  // Links lead to the first of those that a feed gave the same id.
  const known = new Set<string>();
  const placeOf = (id: string) => (known.size < known.add(id).size ? `fn-${id}` : nothing);
  return html`<section part="section footnotes">
    ${renderSectionHeading(headingLevel, strings.footnotes)}
    <ul role="list">
      ${notes.map(
        ({id, label, children}) =>
          html`<li id=${placeOf(id)} tabindex="-1">
            <span class="label">${label}</span>
            <div lang=${lang} dir=${dir}>${renderRichText(children, surroundings)}</div>
            ${
              referred.has(`fn-${id}`)
                ? html`<a
                    href="#ref-fn-${id}"
                    role="doc-backlink"
                    @click=${goToPlace}
                    aria-label=${strings.backToText(label)}
                    >↩︎</a
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

const read = new WeakMap<Release, ReleaseTexts>();

/** Lead, dateline, body and notes. A note and its place in the body link to each other. */
export function renderTexts(view: ReleaseView): unknown {
  const {release, strings, headingLevel, lang, dir} = view;
  let texts = read.get(release);
  if (!texts) read.set(release, (texts = readTexts(release)));
  const {body, lead, dateline, footnotes} = texts;
  const referred = new Set<string>();
  const notes = new Set(footnotes.map(({id}) => `fn-${id}`));
  const surroundings: RichTextSurroundings = {
    headingLevel: headingLevel + 1,
    highestHeading: body ? findHighestHeading(body.children) : 1,
    tableLabel: strings.table,
    resolveFragment(fragment) {
      if (!notes.has(fragment)) return {href: release.url && new URL(`#${fragment}`, release.url).href};
      const id = referred.has(fragment) ? undefined : `ref-${fragment}`;
      referred.add(fragment);
      return {href: `#${fragment}`, id, isNote: true};
    },
  };
  const content = body && renderRichText(body.children, surroundings);
  return [
    lead
      ? html`<div part="summary" lang=${lang} dir=${dir}>${renderRichText(lead, surroundings)}</div>`
      : nothing,
    dateline ? html`<p part="dateline" lang=${lang} dir=${dir}>${dateline}</p>` : nothing,
    content ? html`<div part="body" lang=${lang} dir=${dir}>${content}</div>` : nothing,
    body?.isCut ? html`<p part="notice">${strings.cutNotice}</p>` : nothing,
    renderNotes(view, footnotes, surroundings, referred),
  ].filter(isShown);
}
