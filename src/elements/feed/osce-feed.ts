import {FeedElement} from './feed-element.js';

if (!customElements.get('osce-feed')) customElements.define('osce-feed', FeedElement);

declare global {
  interface HTMLElementTagNameMap {
    'osce-feed': FeedElement;
  }
}
