import {adoptStyles, html, isServer, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from '../../controllers/property.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {isUnset} from '../../controllers/is-unset.js';
import {openRelease} from '../../controllers/open-release.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {readDialect} from '../../controllers/read-dialect.js';
import {readHeadingLevel} from '../../controllers/read-heading-level.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {tryPart} from '../../controllers/try-part.js';
import type {FeedState} from '../../feed/feed-state.js';
import {releaseFormat} from '../../feed/release-format.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {releaseStrings} from '../../locale/release-tables.js';
import type {Release, Translation} from '../../model/release.js';
import host from '../../styles/host.styles.js';
import notice from '../../styles/notice.styles.js';
import {keepPlace, renderError, renderPlaceholder} from '../../templates/render-error.js';
import {FormChoice} from './form-choice.js';
import type {ReleaseActions} from './release-actions.js';
import {plainItem} from './plain-item.js';
import type {ReleaseForm} from './release-view.js';

/**
 * One release: a press release, statement or report, as an article or as a card.
 *
 * The release comes from the first of these that is present: the `release` property or attribute; `headline`, `date`, `source`
 * and `href`, which make a release with the element's children as its text; a child `<script type="application/json">`; the
 * feed at `src`; the nearest `<osce-feed>`. Until there is a release, and where there is none, the element's children are shown.
 *
 * @tag osce-release
 * @slot - shown until the release is there, and when it cannot be had; the text of a release made of attributes
 * @csspart root - everything the element renders
 * @csspart article - the whole release
 * @csspart header - type, headline, facts, translations and actions of an article
 * @csspart type - the kind of release
 * @csspart headline - the headline
 * @csspart facts - the list of date, sources and fields of work
 * @csspart date - the day
 * @csspart source - a source in the facts
 * @csspart field-of-work - a field of work in the facts
 * @csspart country - a State in the facts
 * @csspart place - a place in the facts
 * @csspart translations - the choice of languages
 * @csspart actions - the buttons a reader is offered
 * @csspart action - one of them, also named by its action: `copy-link`, `cite`, `share`, `print`
 * @csspart citation-styles - the choice of citation styles
 * @csspart outcome - what became of the last action
 * @csspart figure - the picture with its caption
 * @csspart image - the picture
 * @csspart caption - its caption and credit
 * @csspart credit - whose picture it is
 * @csspart summary - what stands above the body, or the words of a card
 * @csspart dateline - place and day, where the body does not begin with them
 * @csspart body - the text
 * @csspart section - documents, notes or contacts, also named `attachments`, `footnotes`, `contacts`
 * @csspart section-heading - the heading of a section
 * @csspart attachment - the link to a document
 * @csspart contact - a person or office to ask
 * @csspart footer - the original and the rights
 * @csspart original - the link to the original
 * @csspart rights - whose text it is
 * @csspart card - the release in brief
 * @csspart link - the link of a card
 * @csspart sources - the sources of a card
 * @csspart placeholder - what holds the place while loading
 * @csspart error - what went wrong, with the way to try again
 * @csspart retry - the button to try again
 * @csspart notice - a remark, such as that a release is not in its feed
 * @cssprop [--osce-color-text=inherit] - text
 * @cssprop [--osce-color-accent] - links, buttons and marks; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - secondary text; the text colour at 78 %
 * @cssprop [--osce-color-line] - lines and borders; the text colour at 20 %
 * @cssprop [--osce-color-tint] - backgrounds; the text colour at 5 %
 * @cssprop [--osce-color-focus] - the focus ring; the accent
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssprop [--osce-radius=4px] - the radius of corners
 * @cssstate loading - the data, or a part of the library, is on its way
 * @cssstate error - the data could not be had
 * @cssstate empty - there is no release to show
 * @fires {FeedLoadEvent} osce-load - the data have arrived or changed
 * @fires {FeedErrorEvent} osce-error - the data could not be had
 * @fires {ReleaseOpenEvent} osce-release-open - the reader opens the release of a card; cancel it to stay on the page
 */
export class ReleaseElement extends OsceElement {
  static override readonly styles = [host, notice];

  /** A release as an item of a JSON Feed, or a whole feed; an object, or JSON text. */
  @property() release?: unknown;

  /** Address of a JSON Feed 1.0 or 1.1, an RSS or Atom feed, or a JSON:API collection, relative to the page. */
  @property() src?: string;

  /** How the feed at `src` is written: `json` (JSON Feed), `rss`, `atom` or `drupal` (JSON:API); found out where it is missing. */
  @property() format?: string;

  /** Where a JSON:API server keeps what: paths by `url title date modified language summary body type source fieldsOfWork countries image attachments`; an object, or JSON text. */
  @property() fields?: unknown;

  /** The `id` of the release to show, among those of a feed; the first one where it is missing. */
  @property({attribute: 'release-id'}) releaseId?: string;

  /** The whole release, or its beginning with a link to the whole. */
  @property() variant: 'article' | 'card' = 'article';

  /** Level of the headline, 1 to 6; the headings below follow from it. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /**
   * The headline of a release made of attributes.
   * @content
   */
  @property() headline?: string;

  /**
   * The day of a release made of attributes: `2011-10-24`, `2011-10` or `2011` (ISO 8601).
   * @content
   */
  @property() date?: string;

  /**
   * The name of the body that issued a release made of attributes.
   * @content
   */
  @property() source?: string;

  /**
   * The address of a release made of attributes.
   * @content
   */
  @property() href?: string;

  /** What the reader is offered to do with an article, in this order: any of `copy-link cite share print`. */
  @property() actions = '';

  /** Describes the release to search engines: schema.org `NewsArticle` as JSON-LD, in a child `<script>`. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** The translation that the reader chose. */
  @state() private translation?: Release;

  readonly #feed = new FeedController(this, releaseFormat);
  readonly #locale = new LocaleController(this, releaseStrings);
  readonly #forms = new FormChoice(this, (form) => this.#adoptForm(form));
  #data: FeedState | undefined;
  #plain: object | undefined;
  /** What the page asks for; the reader may have chosen a translation of it. */
  #base: Release | undefined;
  #shown: Release | undefined;
  #isRetrying = false;
  #actions: ReleaseActions | undefined;
  /** The texts of some language of the place were there once: a later change of language does not take the content away. */
  #hasLanguage = false;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  /** The release on show, or the translation of it that the reader chose; undefined while there is none. */
  get shownRelease(): Release | undefined {
    return this.#shown;
  }

  protected override findPending() {
    return [this.#feed.pending, this.#forms.pending, this.#locale.pending, this.#loadActions()];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hasLanguage ||= !this.#locale.pending;
    if (changed.has('headline') || changed.has('date') || changed.has('source') || changed.has('href'))
      this.#plain = plainItem(this);
    this.#data = this.#feed.resolve(
      {release: this.release, attributes: this.#plain},
      this.src,
      readDialect(this),
    );
    const releases = this.#data?.feed?.releases;
    // A framework may give a number.
    const base = isUnset(this.releaseId)
      ? releases?.[0]
      : releases?.find(({id}) => id === `${this.releaseId}`);
    if (base !== this.#base) this.translation = undefined;
    this.#base = base;
    this.#shown = this.translation ?? base;
    if (changed.has('variant')) this.#forms.choose(this.variant);
    this.#forms.prepare(this.#shown);
    if (changed.has('actions')) void this.#loadActions();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isRetrying && this.#findState() !== 'loading') {
      this.#isRetrying = false;
      keepPlace(this);
    }
    if (this.structuredData || changed.get('structuredData'))
      void tryPart(this, 'structured-data', this.#describe());
  }

  protected override render(): unknown {
    const status = this.#findState();
    if (status === undefined) return this.#renderRoot(this.#renderRelease(this.#shown!));
    const content = status === 'loading' ? this.#renderWaiting() : this.#renderNotice();
    return html`<slot></slot>${content ? this.#renderRoot(content) : nothing}`;
  }

  #findState(): ElementState | undefined {
    if (this.#forms.failure) return 'error';
    if (this.#data && (!this.#hasLanguage || (this.#shown && !this.#forms.form))) return 'loading';
    if (this.#shown) return undefined;
    const status = this.#data?.status;
    return status === 'ready' || !status ? 'empty' : status;
  }

  #renderRoot(content: unknown): TemplateResult {
    return html`<div class="root" part="root" lang=${this.#locale.strings.language}>${content}</div>`;
  }

  #renderWaiting(): unknown {
    return (
      !this.#feed.hasFallback && renderPlaceholder(this.#locale.pending ? '' : this.#locale.strings.loading)
    );
  }

  /** Why there is no release to show. */
  #renderNotice(): unknown {
    const {strings} = this.#locale;
    const error = this.#forms.failure ?? this.#data?.error;
    if (error) return renderError(strings, error, this.#onRetry);
    const feed = this.#data?.feed;
    return (
      feed && html`<p part="notice">${feed.releases.length ? strings.releaseMissing : strings.feedEmpty}</p>`
    );
  }

  #renderRelease(release: Release): unknown {
    const {strings, tag, dir} = this.#locale;
    return this.#forms.form!.renderForm({
      release,
      base: this.#base!,
      strings,
      tag,
      pageDir: dir,
      headingLevel: readHeadingLevel(this, this.headingLevel),
      isTextSlotted: this.#data?.place === 'attributes',
      // A server does not know, and what it rendered has to be met.
      hasText: isServer || this.isHydrating || this.#feed.hasFallback,
      renderActions: (shown) =>
        (!this.isHydrating && this.actions && this.#actions?.render(shown, strings, this.actions)) || nothing,
      findTranslation: this.#findTranslation,
      showTranslation: this.#onTranslate,
      open: this.#onOpen,
    });
  }

  #adoptForm({styles}: ReleaseForm): void {
    const all = [host, notice, ...styles];
    // A server writes out the styles of the class, after each look at an element.
    if (isServer) ReleaseElement.elementStyles = all;
    else adoptStyles(this.renderRoot as ShadowRoot, all);
  }

  async #loadActions(): Promise<void> {
    if (!this.actions || this.#actions) return;
    const {ReleaseActions} = (await tryPart(this, 'actions', import('./release-actions.js'))) ?? {};
    // Without them there is the release.
    if (!ReleaseActions) return;
    this.#actions ??= new ReleaseActions(this);
    this.requestUpdate();
  }

  async #describe(): Promise<void> {
    const {describeRelease} = await import('./describe-release.js');
    describeRelease(this, this.structuredData ? this.#shown : undefined);
  }

  readonly #findTranslation = ({id}: Translation) =>
    id === undefined ? undefined : this.#data?.feed?.releases.find((release) => release.id === id);

  readonly #onTranslate = (release: Release) => {
    this.translation = release;
  };

  readonly #onRetry = () => {
    this.#isRetrying = true;
    if (this.#forms.failure) this.#forms.choose(this.variant);
    else this.#data?.retry?.();
  };

  readonly #onOpen = (event: MouseEvent) => openRelease(this, this.#shown!, event);
}
