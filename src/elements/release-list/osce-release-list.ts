import {ReleaseListElement} from './release-list-element.js';

if (!customElements.get('osce-release-list')) customElements.define('osce-release-list', ReleaseListElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-release-list': ReleaseListElement;
  }
}
