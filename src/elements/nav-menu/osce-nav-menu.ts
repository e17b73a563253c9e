import {NavMenuElement} from './nav-menu-element.js';

if (!customElements.get('osce-nav-menu')) customElements.define('osce-nav-menu', NavMenuElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-nav-menu': NavMenuElement;
  }
}
