import {ContextProvider} from '@lit/context';
import {LitElement, css, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {feedContext} from '../../feed/feed-context.js';
import {releaseFormat} from '../../feed/release-format.js';

/**
 * Loads a feed once and shares it with every element below it, through any number of shadow roots. Shows its children as they are.
 *
 * @tag osce-feed
 * @slot - the page's content; every osce element in it takes its data from this feed
 * @fires {FeedLoadEvent} osce-load - the feed has arrived, or grown by a page
 * @fires {FeedErrorEvent} osce-error - the feed could not be loaded; the elements below say so and offer to try again
 */
export class FeedElement extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of a JSON Feed 1.0 or 1.1, relative to the page. */
  @property() src?: string;

  /** A JSON Feed, as an object or as JSON text, in place of one at `src`. */
  @property() releases?: unknown;

  readonly #feed = new FeedController(this, releaseFormat);
  readonly #provider = new ContextProvider(this, {context: feedContext});

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#provider.setValue(this.#feed.resolve({releases: this.releases}, this.src));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
