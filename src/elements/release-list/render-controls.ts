import {html, nothing} from 'lit';
import type {ReleaseOrder} from '../../search/release-archive.js';
import type {FacetName} from '../../search/release-facets.js';
import {ORDERS, isNarrow, type ListRequest} from './list-request.js';
import {renderChosen, renderFilters, type FiltersView} from './render-filters.js';

/** What the controls of a list are rendered from. */
export interface ControlsView extends Omit<FiltersView, 'onToggle' | 'onWhole'> {
  readonly request: ListRequest;
  /** The order in force. */
  readonly order: ReleaseOrder;
  /** How many releases are left; undefined while that is not known. */
  readonly count: number | undefined;
  readonly hasSearch: boolean;
  /** The reader comes to the field. */
  readonly prepare: () => void;
  readonly onQuery: (query: string) => void;
  readonly onSort: (order: ReleaseOrder) => void;
  readonly onToggle: (name: FacetName, key: string) => void;
  readonly onRemove: (name: FacetName, key: string) => void;
  readonly onWhole: (name: FacetName) => void;
  readonly onClear: () => void;
}

type Control = HTMLInputElement | HTMLButtonElement | HTMLSelectElement;

const controlOf = ({currentTarget}: Event) => currentTarget as Control;

/** The search, the order, the filters, and how many releases are left. */
export const renderControls = (view: ControlsView): unknown => {
  const {strings, request, order, count, hasSearch} = view;
  const {query} = request;
  const onInput = (event: Event) => view.onQuery(controlOf(event).value);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !controlOf(event).value) return;
    // A dialog around stays open: the first Escape gives up the search.
    event.stopPropagation();
    event.preventDefault();
    view.onQuery('');
  };
  const onSort = (event: Event) => view.onSort(controlOf(event).value as ReleaseOrder);
  const filters: FiltersView = {
    ...view,
    onToggle: (event) => view.onToggle(controlOf(event).name as FacetName, controlOf(event).value),
    onWhole: (event) => view.onWhole(controlOf(event).value as FacetName),
  };
  const onRemove = (event: Event) =>
    view.onRemove(controlOf(event).name as FacetName, controlOf(event).value);
  return html`<div part="controls">
    <div class="line">
      ${
        hasSearch
          ? html`<div class="search">
              <label for="query">${strings.search}</label>
              <input
                id="query"
                part="field"
                type="text"
                inputmode="search"
                enterkeyhint="search"
                autocomplete="off"
                spellcheck="false"
                .value=${query}
                @focus=${view.prepare}
                @input=${onInput}
                @keydown=${onKeydown}
              />
            </div>`
          : nothing
      }
      <div class="sort">
        <label for="order">${strings.sort}</label>
        <select id="order" part="order" @change=${onSort}>
          ${ORDERS.filter((name) => name !== 'best' || query.trim()).map(
            (name) =>
              html`<option value=${name} .selected=${name === order}>${strings.orders[name]}</option>`,
          )}
        </select>
      </div>
    </div>
    ${renderFilters(filters)}
    <div class="line result">
      <p part="count" role="status">${count === undefined ? nothing : strings.count(count)}</p>
      ${renderChosen(filters, onRemove)}
      ${
        isNarrow(request)
          ? html`<button type="button" part="clear" @click=${view.onClear}>${strings.clear}</button>`
          : nothing
      }
    </div>
  </div>`;
};
