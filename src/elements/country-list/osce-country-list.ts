import {CountryListElement} from './country-list-element.js';

if (!customElements.get('osce-country-list')) customElements.define('osce-country-list', CountryListElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-country-list': CountryListElement;
  }
}
