import {html, nothing} from 'lit';
import {fieldOperationNames} from '../../data/field-operations.js';
import {formatDate} from '../../locale/format.js';
import {nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {CountryColumn} from './country-column.js';
import type {DirectoryLetter, DirectoryPart} from './directory.js';
import type {DirectoryView} from './directory-view.js';
import {renderLetter, renderName} from './render-name.js';

export {withDetails} from '../../data/roster-details.js';

const renderCell = (country: Country, column: CountryColumn, view: DirectoryView): unknown => {
  const {joined, fieldOperation} = country;
  if (column === 'joined')
    return joined ? html`<time datetime=${joined}>${formatDate(joined, view.formatTag)}</time>` : nothing;
  if (!fieldOperation) return nothing;
  const names = fieldOperationNames(fieldOperation);
  return names ? nameIn(names, view.tag) : fieldOperation;
};

const headings = (view: DirectoryView): Readonly<Record<CountryColumn, string>> => ({
  joined: view.strings.joined,
  'field-operation': view.strings.fieldOperation,
});

const renderRow = (country: Country, view: DirectoryView): unknown =>
  html`<tr part="row" role="row">
    <th part="cell" role="rowheader" scope="row">${renderName(country, view)}</th>
    ${view.columns.map((column) => {
      const content = renderCell(country, column, view);
      return html`<td part="cell" role="cell" ?data-empty=${content === nothing}>
        ${
          content === nothing
            ? nothing
            : html`<span part="cell-label" aria-hidden="true">${headings(view)[column]}</span> ${content}`
        }
      </td>`;
    })}
  </tr>`;

const renderBody = ({letter, countries}: DirectoryLetter, id: string, view: DirectoryView): unknown =>
  html`<tbody role="rowgroup">
    ${
      letter
        ? html`<tr part="letter-row" role="row">
            <th part="letter" role="rowheader" scope="rowgroup" colspan=${view.columns.length + 1}>
              ${renderLetter(letter, id)}
            </th>
          </tr>`
        : nothing
    }
    ${countries.map((country) => renderRow(country, view))}
  </tbody>`;

/** The States of a group with what is said of each, in columns. */
export const renderTable = ({id, label, letters}: DirectoryPart, view: DirectoryView): unknown =>
  html`<table part="table" role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr part="head" role="row">
        <th part="head-cell" role="columnheader" scope="col">${view.strings.country}</th>
        ${view.columns.map(
          (column) =>
            html`<th part="head-cell" role="columnheader" scope="col">${headings(view)[column]}</th>`,
        )}
      </tr>
    </thead>
    ${letters.map((letter) => renderBody(letter, id, view))}
  </table>`;
