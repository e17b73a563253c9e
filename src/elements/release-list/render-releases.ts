import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ReleaseStrings} from '../../locale/release-strings.js';
import type {Release} from '../../model/release.js';
import {markWords} from '../../search/mark-words.js';
import type {ReleaseMatches} from '../../search/release-matches.js';
import {joinTemplate, piece} from '../../templates/join-template.js';
import {readLanguage} from '../../templates/release-place.js';
import {joinCard} from '../../templates/join-card.js';

/**
 * Cards that the browser lays out together, or leaves out together while none of them is in sight. Two, three, four or six in a
 * row leave no gap at the end.
 */
export const BLOCK = 12;

/** Cards in a block of blocks: to look after each small one of a long list would take longer than to lay out some. */
const LARGE_BLOCK = BLOCK * 8;

/** Releases and the place where they are shown. */
export interface ReleasesView {
  readonly releases: readonly Release[];
  readonly strings: ReleaseStrings;
  readonly tag: string;
  readonly pageDir: 'ltr' | 'rtl';
  readonly headingLevel: number;
  readonly matches: ReleaseMatches | undefined;
  /** What tells the card of a release from others. */
  readonly keyOf: (release: Release) => unknown;
  /** The reader follows the link of a card. */
  readonly open: (release: Release, event: MouseEvent) => void;
}

const createMark = (text: string): HTMLElement => {
  const mark = document.createElement('mark');
  mark.setAttribute('part', 'mark');
  mark.textContent = text;
  return mark;
};

/**
 * A function that marks the words that were searched for in a text, with elements and never with HTML text. They are made by
 * hand: a template for each piece of each text takes longer than all the rest of a card.
 */
const marker = (matches: ReleaseMatches | undefined) =>
  matches &&
  ((text: string): unknown => {
    const pieces = markWords(text, matches.hasWord);
    if (!pieces.some(({isMarked}) => isMarked)) return text;
    const marked = document.createDocumentFragment();
    for (const piece of pieces) marked.append(piece.isMarked ? createMark(piece.text) : piece.text);
    return marked;
  });

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
  const {matches, strings, tag, pageDir, headingLevel} = view;
  const mark = marker(matches);
  const renderItem = (release: Release): unknown => {
    const open = (event: MouseEvent) => view.open(release, event);
    return joinTemplate([
      piece`<div part="item" role="listitem" tabindex="-1">`,
      ...joinCard(readLanguage({release, strings, tag, pageDir, headingLevel, mark, open})),
      piece`</div>`,
    ]);
  };
  const place = [matches, strings, tag, pageDir, headingLevel];
  // A block that grows leaves the cards that it has as they are.
  const renderOnce = (release: Release): unknown => guard([...place, release], () => renderItem(release));
  const renderCards = (cards: readonly Release[]): unknown => repeat(cards, view.keyOf, renderOnce);
  const renderBlocks = (cards: readonly Release[]): unknown =>
    slice(cards, BLOCK).map((block) => renderBlock(block, renderCards));
  const renderBlock = (cards: readonly Release[], render: (cards: readonly Release[]) => unknown): unknown =>
    guard([...place, ...cards], () => html`<div class="block" role="presentation">${render(cards)}</div>`);
  return html`<div part="list" role="list" tabindex="-1">
    ${slice(view.releases, LARGE_BLOCK).map((cards) => renderBlock(cards, renderBlocks))}
  </div>`;
};
