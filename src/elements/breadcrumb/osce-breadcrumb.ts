import {BreadcrumbElement} from './breadcrumb-element.js';

if (!customElements.get('osce-breadcrumb')) customElements.define('osce-breadcrumb', BreadcrumbElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-breadcrumb': BreadcrumbElement;
  }
}
