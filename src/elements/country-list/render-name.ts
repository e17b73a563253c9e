import {html, nothing} from 'lit';
import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {DirectoryView} from './directory-view.js';

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

/** A place that a letter's button leads to, and that can be focused there. */
export const renderLetter = (letter: string, partId: string): unknown =>
  html`<span tabindex="-1" data-letter="${partId} ${letter}">${letter}</span>`;
