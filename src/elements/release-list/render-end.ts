import {html, nothing} from 'lit';
import type {ListStrings} from '../../locale/list-strings.js';
import type {ListPages} from './list-pages.js';

const renderProgress = (strings: ListStrings, pages: ListPages, searched: number): unknown =>
  html`<div part="progress">
    <label>${strings.searchingOn(searched)} <progress></progress></label>
    <button type="button" part="stop" @click=${pages.stop}>${strings.stop}</button>
  </div>`;

/** What comes after the cards: more of them, and how far a search through older pages has come. */
export const renderEnd = (strings: ListStrings, pages: ListPages, searched: number): unknown => {
  if (pages.isSearchingOn) return renderProgress(strings, pages, searched);
  if (pages.canSearchOn)
    return html`<button type="button" part="search-on" @click=${pages.searchOn}>${strings.searchOn}</button>`;
  if (!pages.hasMore) return nothing;
  return html`<button type="button" part="more" aria-disabled=${pages.isLoadingMore} @click=${pages.more}>
    ${pages.isLoadingMore ? strings.loading : strings.more}
  </button>`;
};
