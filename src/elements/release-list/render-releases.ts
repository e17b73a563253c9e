import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ReleaseStrings} from '../../locale/release-strings.js';
import type {Release} from '../../model/release.js';
import {markWords} from '../../search/mark-words.js';
import type {ReleaseMatches} from '../../search/release-matches.js';
import {readLanguage} from '../../templates/release-place.js';
import {renderCard} from '../../templates/render-card.js';

/** Cards that the browser lays out together, or leaves out together while none of them is in sight. */
export const BLOCK = 50;

/** Releases and the place where they are shown. */
export interface ReleasesView {
  readonly releases: readonly Release[];
  readonly strings: ReleaseStrings;
  readonly tag: string;
  readonly pageDir: 'ltr' | 'rtl';
  readonly headingLevel: number;
  readonly matches: ReleaseMatches | undefined;
  /** The reader follows the link of a card. */
  readonly open: (release: Release, event: MouseEvent) => void;
}

/** A function that marks the words that were searched for in a text, with elements and never with HTML text. */
const marker = (matches: ReleaseMatches | undefined) =>
  matches &&
  ((text: string): unknown =>
    markWords(text, matches.hasWord).map((piece) =>
      piece.isMarked ? html`<mark part="mark">${piece.text}</mark>` : piece.text,
    ));

const slice = <T>(values: readonly T[], size: number): T[][] => {
  const blocks: T[][] = [];
  for (let start = 0; start < values.length; start += size) blocks.push(values.slice(start, start + size));
  return blocks;
};

/**
 * The cards of releases, in blocks of which the browser lays out those in sight alone; all of them are there to be found in
 * the page, printed and counted. The blocks are nothing to assistive technology, which hears of one list.
 */
export const renderReleases = (view: ReleasesView): unknown => {
  const mark = marker(view.matches);
  const renderItem = (release: Release): unknown =>
    html`<div part="item" role="listitem" tabindex="-1">
      ${renderCard(
        readLanguage({
          release,
          strings: view.strings,
          tag: view.tag,
          pageDir: view.pageDir,
          headingLevel: view.headingLevel,
          mark,
          open: (event: MouseEvent) => view.open(release, event),
        }),
      )}
    </div>`;
  const {matches, strings, tag, pageDir, headingLevel} = view;
  return html`<div part="list" role="list" tabindex="-1">
    ${slice(view.releases, BLOCK).map((block) =>
      guard(
        [matches, strings, tag, pageDir, headingLevel, ...block],
        () => html`<div class="block" role="presentation">${repeat(block, ({id}) => id, renderItem)}</div>`,
      ),
    )}
  </div>`;
};
