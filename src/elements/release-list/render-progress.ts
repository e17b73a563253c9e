import {html, nothing} from 'lit';
import type {ListStrings} from '../../locale/list-strings.js';
import type {ListPages} from './list-pages.js';

/**
 * How far a search through older pages has come, where the reader sees it while typing. One button ends it and goes on with it,
 * so that the focus stays.
 */
export const renderProgress = (strings: ListStrings, pages: ListPages, searched: number): unknown => {
  const {isSearchingOn} = pages;
  if (!isSearchingOn && !pages.canSearchOn) return nothing;
  return html`<div part="progress">
    ${isSearchingOn ? html`<label>${strings.searchingOn(searched)} <progress></progress></label>` : nothing}
    <button
      type="button"
      part=${isSearchingOn ? 'stop' : 'search-on'}
      @click=${isSearchingOn ? pages.stop : pages.searchOn}
    >
      ${isSearchingOn ? strings.stop : strings.searchOn}
    </button>
  </div>`;
};
