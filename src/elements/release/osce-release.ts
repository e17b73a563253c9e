import {ReleaseElement} from './release-element.js';

if (!customElements.get('osce-release')) customElements.define('osce-release', ReleaseElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-release': ReleaseElement;
  }
}
