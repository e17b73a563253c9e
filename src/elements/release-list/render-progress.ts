import {html, nothing} from 'lit';
import type {ListStrings} from '../../locale/list-strings.js';
import type {ListPages} from './list-pages.js';

/**
 * How far a search through older pages has come, where the reader sees it while typing. One button ends it and goes on with it,
 * so that the focus stays. All keeps its place once the search has ended by itself: what stands below moves for the reader alone.
 */
export const renderProgress = (strings: ListStrings, pages: ListPages, searched: number): unknown => {
  const {isSearchingOn, canSearchOn} = pages;
  if (!pages.hasSearchedOn) return nothing;
  return html`<div part="progress">
    <p id="searched">${strings.searched(searched)}</p>
    ${isSearchingOn ? html`<progress aria-labelledby="searched"></progress>` : nothing}
    <button
      type="button"
      part=${canSearchOn ? 'search-on' : 'stop'}
      ?disabled=${!isSearchingOn && !canSearchOn}
      @click=${canSearchOn ? pages.searchOn : pages.stop}
    >
      ${canSearchOn ? strings.searchOn : strings.stop}
    </button>
  </div>`;
};
