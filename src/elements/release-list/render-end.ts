import {html, nothing} from 'lit';
import type {ListStrings} from '../../locale/list-strings.js';
import type {ListPages} from './list-pages.js';

/** What comes after the cards: more of them. */
export const renderEnd = (strings: ListStrings, pages: ListPages): unknown =>
  pages.hasMore
    ? html`<button type="button" part="more" aria-disabled=${pages.isLoadingMore} @click=${pages.more}>
        ${pages.isLoadingMore ? strings.loading : strings.more}
      </button>`
    : nothing;
