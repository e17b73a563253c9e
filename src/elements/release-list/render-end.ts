import {html, nothing} from 'lit';
import type {ListStrings} from '../../locale/list-strings.js';
import type {ListPages} from './list-pages.js';

/** What the end of a list is rendered from. */
export interface EndView {
  readonly strings: ListStrings;
  readonly pages: ListPages;
  /** How many releases are loaded. */
  readonly searched: number;
}

const renderProgress = ({strings, pages, searched}: EndView): unknown => {
  const text = strings.searchingOn(searched);
  return html`<div part="progress">
    <label>${text} <progress></progress></label>
    <button type="button" part="stop" @click=${pages.stop}>${strings.stop}</button>
  </div>`;
};

/** What comes after the cards: more of them, and how far a search through older pages has come. */
export const renderEnd = (view: EndView): unknown => {
  const {strings, pages} = view;
  return [
    pages.isSearchingOn ? renderProgress(view) : nothing,
    pages.canSearchOn
      ? html`<button type="button" part="search-on" @click=${pages.searchOn}>${strings.searchOn}</button>`
      : nothing,
    pages.hasMore && !pages.isSearchingOn && !pages.canSearchOn
      ? html`<button type="button" part="more" aria-disabled=${pages.isLoadingMore} @click=${pages.more}>
          ${pages.isLoadingMore ? strings.loading : strings.more}
        </button>`
      : nothing,
  ];
};
