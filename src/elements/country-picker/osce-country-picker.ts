import {CountryPickerElement} from './country-picker-element.js';

if (!customElements.get('osce-country-picker'))
  customElements.define('osce-country-picker', CountryPickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-country-picker': CountryPickerElement;
  }
}
