import {html, nothing} from 'lit';
import type {ReleaseOrder} from '../../search/release-archive.js';
import {ORDERS, isNarrow} from './list-request.js';
import {renderChosen, renderFilters, type FiltersView} from './render-filters.js';

/** What the controls of a list are rendered from. */
export interface ControlsView extends FiltersView {
  /** The order in force. */
  readonly order: ReleaseOrder;
  /** How many releases are left; undefined while that is not known. */
  readonly count: number | undefined;
  /** What is said to those who do not see it. */
  readonly announced: string;
  readonly hasSearch: boolean;
  /** How far a search through older pages has come. */
  readonly progress: unknown;
  /** The reader comes to the field. */
  readonly prepare: () => void;
}

const valueOf = ({currentTarget}: Event) => (currentTarget as HTMLInputElement | HTMLSelectElement).value;

const renderSearch = ({strings, reader, prepare}: ControlsView): unknown => {
  const onInput = (event: Event) => reader.search(valueOf(event));
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !valueOf(event)) return;
    // A dialog around stays open: the first Escape gives up the search.
    event.stopPropagation();
    event.preventDefault();
    reader.search('');
  };
  return html`<div class="search" ?data-empty=${!reader.current.query.trim()}>
    <label for="query">${strings.search}</label>
    <input
      id="query"
      part="field"
      type="text"
      inputmode="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      .value=${reader.current.query}
      @focus=${prepare}
      @input=${onInput}
      @keydown=${onKeydown}
    />
  </div>`;
};

/** The search, the order, the filters, and how many releases are left. */
export const renderControls = (view: ControlsView): unknown => {
  const {strings, reader, order, count} = view;
  const onSort = (event: Event) => reader.sort(valueOf(event) as ReleaseOrder);
  const orders = ORDERS.filter((name) => name !== 'best' || reader.current.query.trim());
  return html`<div part="controls">
    <div class="line">
      ${view.hasSearch ? renderSearch(view) : nothing}
      <div class="sort">
        <label for="order">${strings.sort}</label>
        <select id="order" part="order" @change=${onSort}>
          ${orders.map(
            (name) =>
              html`<option value=${name} .selected=${name === order}>${strings.orders[name]}</option>`,
          )}
        </select>
      </div>
    </div>
    ${renderFilters(view)}
    <div class="line result">
      <p class="visually-hidden" role="status">${view.announced}</p>
      <p part="count">${count === undefined ? nothing : strings.count(count)}</p>
      ${renderChosen(view)}
      ${
        isNarrow(reader.current)
          ? html`<button type="button" part="clear" @click=${reader.clear}>${strings.clear}</button>`
          : nothing
      }
      ${view.progress}
    </div>
  </div>`;
};
