import {html, nothing} from 'lit';
import type {CountryListStrings} from '../../locale/country-list-strings.js';
import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import {renderHeading} from '../../templates/render-heading.js';
import type {CountryColumn, CountryDetails} from './country-columns.js';
import type {DirectoryPart} from './directory.js';

/** What a directory is rendered from. */
export interface DirectoryView {
  /** The language of the names, as a BCP 47 tag. */
  readonly tag: string;
  /** The tag to give to formatters. */
  readonly formatTag: string;
  readonly strings: CountryListStrings;
  readonly headingLevel: number;
  readonly columns: readonly CountryColumn[];
  /** The name a State was found by, where it is not the one shown. */
  readonly foundName: (country: Country) => string | undefined;
  readonly hrefOf: (country: Country) => string | undefined;
  /** Called for a click on the link of a State, whose `data-id` is its id. */
  readonly onSelect: (event: MouseEvent) => void;
  /** Undefined where there are no columns. */
  readonly renderTable: CountryDetails['renderTable'] | undefined;
}

/** A State with its link, the name it was found by and its badge. */
export const renderName = (country: Country, {tag, foundName, hrefOf, onSelect}: DirectoryView): unknown => {
  const name = countryName(country, tag);
  const found = foundName(country);
  const href = hrefOf(country);
  const badge = country.badge && nameIn(country.badge, tag);
  return [
    href
      ? html`<a part="link" href=${href} data-id=${country.id} @click=${onSelect}>${name}</a>`
      : html`<span part="name">${name}</span>`,
    found && found !== name ? html`<span part="other-name">, ${found}</span>` : nothing,
    badge ? html` <span part="badge">${badge}</span>` : nothing,
  ];
};

const renderItem = (country: Country, view: DirectoryView): unknown =>
  html`<li part="item">${renderName(country, view)}</li>`;

/** A place that a letter's button leads to, and that can be focused there. */
export const renderLetter = (letter: string, partId: string): unknown =>
  html`<span tabindex="-1" data-letter="${partId} ${letter}">${letter}</span>`;

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
      html`${part.label} <span part="count">${part.count}</span>`,
      nothing,
      nothing,
    )}
    ${letters}${view.renderTable?.(part, view) ?? renderList(part, view)}
  </section>`;
