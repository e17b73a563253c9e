import {ContextProvider} from '@lit/context';
import {LitElement, css, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {readDialect} from '../../controllers/read-dialect.js';
import {feedContext} from '../../feed/feed-context.js';
import {navigationFormat} from '../../feed/navigation-format.js';
import {releaseFormat} from '../../feed/release-format.js';

/**
 * Loads a feed of releases, a navigation, or both, once, and shares them with every element below it, through any number of
 * shadow roots. Shows its children as they are.
 *
 * @tag osce-feed
 * @slot - the page's content; every osce element in it takes its data from here
 * @fires {FeedLoadEvent} osce-load - the feed or the navigation has arrived, or the feed has grown by a page
 * @fires {FeedErrorEvent} osce-error - the feed or the navigation could not be loaded; the elements below say so and offer to try again
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

  /** Address of a JSON Feed 1.0 or 1.1, an RSS or Atom feed, or a JSON:API collection, relative to the page. */
  @property() src?: string;

  /** How the feed at `src` is written: `json` (JSON Feed), `rss`, `atom` or `drupal` (JSON:API); found out where it is missing. */
  @property() format?: string;

  /** Where a JSON:API server keeps what: paths by `url title date modified language summary body type source fieldsOfWork countries image attachments`; an object, or JSON text. */
  @property() fields?: unknown;

  /** A JSON Feed, as an object or as JSON text, in place of one at `src`. */
  @property() releases?: unknown;

  /** Address of a navigation as JSON, relative to the page; as a property also the navigation itself. */
  @property() navigation?: unknown;

  readonly #feed = new FeedController(this, releaseFormat);
  readonly #provider = new ContextProvider(this, {context: feedContext});
  readonly #navigation = new FeedController(this, navigationFormat, false);
  readonly #navigationProvider = new ContextProvider(this, {context: navigationFormat.context});

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#provider.setValue(this.#feed.resolve({releases: this.releases}, this.src, readDialect(this)));
    const {navigation} = this;
    const [own, address] = typeof navigation === 'string' ? [undefined, navigation] : [navigation, undefined];
    this.#navigationProvider.setValue(this.#navigation.resolve({navigation: own}, address));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
