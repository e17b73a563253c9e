import {html, nothing} from 'lit';
import type {Country} from '../../model/country.js';
import {renderHeading} from '../../templates/render-heading.js';
import type {DirectoryPart} from './directory.js';
import type {DirectoryView} from './directory-view.js';
import {renderLetter, renderName} from './render-name.js';

const renderItem = (country: Country, view: DirectoryView): unknown =>
  html`<li part="item">${renderName(country, view)}</li>`;

const renderList = ({id, letters}: DirectoryPart, view: DirectoryView): unknown =>
  html`<div part="columns">
    ${letters.map(
      ({letter, countries}) =>
        html`<div part="letter-group">
          ${
            letter
              ? renderHeading(view.headingLevel + 1, 'letter', renderLetter(letter, id), nothing, nothing)
              : nothing
          }
          <ul part="list" role="list">
            ${countries.map((country) => renderItem(country, view))}
          </ul>
        </div>`,
    )}
  </div>`;

/** A group with its name, how many States it has, and the States: a list, or a table where more is said than the name. */
export const renderPart = (part: DirectoryPart, letters: unknown, view: DirectoryView): unknown =>
  html`<section part="group">
    ${renderHeading(
      view.headingLevel,
      'heading',
      html`<span class="name">${part.label}</span> <span part="count">${part.count}</span>`,
      nothing,
      nothing,
    )}
    ${letters}${view.renderTable?.(part, view) ?? renderList(part, view)}
  </section>`;
