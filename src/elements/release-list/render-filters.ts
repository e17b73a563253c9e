import {html, noChange, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {textOrder} from '../../locale/format.js';
import type {ListStrings} from '../../locale/list-strings.js';
import type {FacetName, FacetValue} from '../../search/release-facets.js';
import type {ReaderRequest} from './reader-request.js';

/** Values that are shown before the reader asks for all. */
const FEW = 8;

/** What the filters are rendered from. */
export interface FiltersView {
  readonly strings: ListStrings;
  /** What the reader asks for, and whom to tell of a change. */
  readonly reader: ReaderRequest;
  /** The facets to offer, in this order. */
  readonly names: readonly FacetName[];
  /** The language to put values in order by. */
  readonly tag: string;
  readonly valuesOf: (name: FacetName) => readonly FacetValue[];
  readonly describe: (name: FacetName, value: FacetValue) => string;
  /** Closed filters are left as they are: nobody sees what they have inside before the next rendering. */
  readonly isHasty: boolean;
}

interface LabelledValue extends FacetValue {
  readonly text: string;
  readonly isChosen: boolean;
}

/**
 * Years run from the latest; others from the most frequent, and from the first in the alphabet among those. What is chosen
 * stays where it is, under the pointer and the focus of who chose it.
 */
const compare = (name: FacetName, tag: string) => {
  const order = textOrder(tag);
  return (a: LabelledValue, b: LabelledValue) =>
    name === 'year' ? Number(b.key) - Number(a.key) : b.count - a.count || order(a.text, b.text);
};

/** The values of a facet that a reader may choose: those that some release has, and those that are chosen. */
const labelValues = (name: FacetName, {valuesOf, reader, describe, tag}: FiltersView): LabelledValue[] => {
  const chosen = reader.current.filters[name] ?? [];
  return valuesOf(name)
    .map((value) => ({...value, text: describe(name, value), isChosen: chosen.includes(value.key)}))
    .filter(({count, isChosen}) => count || isChosen)
    .sort(compare(name, tag));
};

const renderValue = (
  name: FacetName,
  {key, text, count, isChosen}: LabelledValue,
  {reader}: FiltersView,
): unknown => {
  const onChange = () => reader.toggle(name, key);
  return html`<label part="value">
    <input type="checkbox" name=${name} .value=${key} .checked=${live(isChosen)} @change=${onChange} />
    <span>${text}</span> <span part="value-count">${count}</span>
  </label>`;
};

const renderFacet = (name: FacetName, view: FiltersView): unknown => {
  const values = labelValues(name, view);
  const chosen = values.filter(({isChosen}) => isChosen).length;
  // One value that all have parts nothing.
  if (values.length < 2 && !chosen) return nothing;
  const shown = values.filter(({isChosen}, place) => isChosen || place < FEW || view.reader.isWhole(name));
  const title = view.strings.facets[name];
  const onWhole = () => view.reader.showWhole(name);
  return html`<details part="facet">
    <summary part="facet-name">
      ${title} ${chosen ? html`<span part="facet-chosen">${chosen}</span>` : nothing}
    </summary>
    <div part="values" role="group" aria-label=${title}>
      ${repeat(
        shown,
        ({key}) => key,
        (value) => renderValue(name, value, view),
      )}
      ${
        shown.length < values.length
          ? html`<button type="button" part="all-values" @click=${onWhole}>
              ${view.strings.allValues(values.length)}
            </button>`
          : nothing
      }
    </div>
  </details>`;
};

/**
 * What a reader may narrow a list down by, each part with how many releases there would be. The button that opens them is
 * there where they would stand above each other, before the first card.
 */
export const renderFilters = (view: FiltersView): unknown => {
  const {strings, names, reader} = view;
  const {filters} = reader.current;
  const chosen = names.reduce((count, name) => count + (filters[name]?.length ?? 0), 0);
  return html`<button
      type="button"
      part="filters"
      aria-expanded=${reader.isOpen}
      @click=${reader.toggleFilters}
    >
      ${strings.filters} ${chosen ? html`<span part="facet-chosen">${chosen}</span>` : nothing}
    </button>
    <div part="facets" role="group" aria-label=${strings.filters}>
      ${view.isHasty ? noChange : names.map((name) => renderFacet(name, view))}
    </div>`;
};

/** The filters that are set, each with a button that takes it back. */
export const renderChosen = ({strings, valuesOf, reader, names, describe}: FiltersView): unknown => {
  const chosen = names.flatMap((name) =>
    (reader.current.filters[name] ?? []).map((key) => {
      const value = valuesOf(name).find((other) => other.key === key) ?? {key, count: 0};
      return {text: describe(name, value), onRemove: () => reader.remove(name, key)};
    }),
  );
  return chosen.length
    ? html`<ul part="chosen" role="list" aria-label=${strings.chosen}>
        ${chosen.map(
          ({text, onRemove}) =>
            html`<li>
              <button type="button" part="chip" aria-label=${strings.remove(text)} @click=${onRemove}>
                ${text}
              </button>
            </li>`,
        )}
      </ul>`
    : nothing;
};
