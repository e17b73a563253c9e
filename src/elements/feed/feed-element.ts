import {ContextProvider} from '@lit/context';
import {css, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from '../../controllers/property.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {readDialect} from '../../controllers/read-dialect.js';
import {feedContext} from '../../feed/feed-context.js';
import {navigationFormat, readNavigationsBy} from '../../feed/navigation-format.js';
import {releaseFormat} from '../../feed/release-format.js';
import {rosterFormat} from '../../feed/roster-format.js';
import {FeedShare} from './feed-share.js';

readNavigationsBy(() => import('../../feed/navigation-reader.js'));

/**
 * Loads a feed of releases, a navigation, a roster of States, or any of them, once, and shares them with every element below
 * it, through any number of shadow roots. Shows its children as they are.
 *
 * @tag osce-feed
 * @slot - the page's content; every osce element in it takes its data from here
 * @fires {FeedLoadEvent} osce-load - one of them has arrived, or the feed has grown by a page
 * @fires {FeedErrorEvent} osce-error - one of them could not be loaded; the elements below say so and offer to try again
 */
export class FeedElement extends OsceElement {
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

  /** Address of what the page says of States, relative to the page: a roster document; as a property also the document itself. */
  @property() countries?: unknown;

  readonly #feed = new FeedController(this, releaseFormat);
  readonly #provider = new ContextProvider(this, {context: feedContext});
  readonly #navigation = new FeedShare(this, navigationFormat);
  readonly #countries = new FeedShare(this, rosterFormat);

  /** Its children wait for what is loaded, each for its own. */
  protected override findPending() {
    return [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#provider.setValue(this.#feed.resolve({releases: this.releases}, this.src, readDialect(this)));
    this.#navigation.set('navigation', this.navigation);
    this.#countries.set('countries', this.countries);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
