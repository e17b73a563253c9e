import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from '../../controllers/property.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {readHeadingLevel} from '../../controllers/read-heading-level.js';
import {OsceElement} from '../../controllers/osce-element.js';
import {SizeController} from '../../controllers/size-controller.js';
import {StateController} from '../../controllers/state-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {warnUnknownIds} from '../../controllers/warn-unknown-ids.js';
import {builtInRoster} from '../../data/roster.js';
import type {FeedState} from '../../feed/feed-state.js';
import {rosterFormat} from '../../feed/roster-format.js';
import {countryListStrings} from '../../locale/country-list-tables.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {chooseEntries} from '../../model/choose-entries.js';
import type {Country, Roster} from '../../model/country.js';
import host from '../../styles/host.styles.js';
import notice from '../../styles/notice.styles.js';
import {keepPlace, renderError, renderPlaceholder} from '../../templates/render-error.js';
import {CountryColumns} from './country-columns.js';
import {CountryFilter} from './country-filter.js';
import {readCountryLink, unknownPlaceholders} from './country-link.js';
import styles from './country-list.styles.js';
import table from './country-table.styles.js';
import {CountrySelectEvent} from './country-select-event.js';
import {arrangeDirectory, filterDirectory, type DirectoryPart} from './directory.js';
import type {DirectoryView} from './directory-view.js';
import {renderPart} from './render-directory.js';
import {renderLetters} from './render-letters.js';

/** The narrowest place for columns, in em of the running text. */
const COLUMNS_WIDTH = 38;

/**
 * A directory of the participating States of the OSCE and its Partners for Co-operation, in groups and by letters, with a
 * field that finds a State by any of its names.
 *
 * The States are the built-in roster. A page changes labels, other names, order and entries by the first of these that is
 * present: the `countries` property or attribute; a child `<script type="application/json">`; the document at `src`; the
 * nearest `<osce-feed countries>`.
 *
 * @tag osce-country-list
 * @slot - shown while the page's own data are on their way and where there is no State to show
 * @csspart root - everything the element renders
 * @csspart search-form - the field that filters, with its label
 * @csspart field - the field that filters
 * @csspart status - how many States the filter found
 * @csspart show-all - the button that takes the filter back
 * @csspart group - a group of States
 * @csspart heading - the name of a group
 * @csspart count - how many States a group has
 * @csspart letters - the buttons that lead to letters
 * @csspart letter-button - such a button
 * @csspart columns - the letters and States of a group, in as many columns as there is room for
 * @csspart letter-group - a letter and its States
 * @csspart letter - a letter
 * @csspart list - the States of a letter or group
 * @csspart item - a State in a list
 * @csspart table - the States of a group with what is said of them
 * @csspart head - the row of headings; each is a `head-cell`
 * @csspart letter-row - the row of a letter in a table
 * @csspart row - a State in a table
 * @csspart cell - a cell of a table
 * @csspart cell-label - the heading in the cell itself, where there is no room for columns
 * @csspart link - the link of a State
 * @csspart name - the name of a State without a link
 * @csspart other-name - the name a State was found by
 * @csspart badge - what a State is marked with
 * @csspart placeholder - what holds the place while loading
 * @csspart error - what went wrong, with the way to try again
 * @csspart retry - the button to try again
 * @cssprop [--osce-color-text=inherit] - text
 * @cssprop [--osce-color-accent] - links and marks; a blue mixed with the text colour
 * @cssprop [--osce-color-muted] - secondary text; the text colour at 78 %
 * @cssprop [--osce-color-line] - lines; the text colour at 20 %
 * @cssprop [--osce-color-tint] - backgrounds; the text colour at 5 %
 * @cssprop [--osce-color-focus] - the focus ring; the accent
 * @cssprop [--osce-font-family=system-ui, sans-serif] - the typeface; `0` takes the page's
 * @cssprop [--osce-font-size=medium] - the size of running text; the reader's own setting
 * @cssprop [--osce-space=8px] - the unit of spacing
 * @cssprop [--osce-radius=4px] - the radius of corners
 * @cssstate loading - the page's own data are on their way
 * @cssstate error - the page's own data could not be had
 * @cssstate empty - there is no State to show
 * @fires {FeedLoadEvent} osce-load - the page's own data have arrived or changed
 * @fires {FeedErrorEvent} osce-error - the page's own data could not be had
 * @fires {CountrySelectEvent} osce-country-select - the reader follows the link of a State; cancel it to stay on the page
 */
export class CountryListElement extends OsceElement {
  static override readonly styles = [host, notice, styles, table];

  /** Labels, other names, order and entries of the page's own: a roster document, as JSON text or data. */
  @property() countries?: unknown;

  /** Address of such a document, relative to the page. */
  @property() src?: string;

  /** Ids of the groups to show, separated by spaces, in this order; all where it is missing. */
  @property() groups?: string;

  /** Ids or codes of the States to show, separated by spaces; with `groups`, in addition to those. */
  @property() include?: string;

  /** Ids or codes of States not to show, separated by spaces. */
  @property() exclude?: string;

  /** What is said of a State beside its name: `joined`, `field-operation` or both, separated by spaces. */
  @property() columns?: string;

  /**
   * Address of the page of a State, relative to the page, with `{id}`, `{alpha2}`, `{alpha3}` or `{name}` in it; no links where it is missing.
   * @content
   */
  @property({attribute: 'href-template'}) hrefTemplate?: string;

  /** Level of the headings of groups, from 1 to 6; those of letters are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Offers no field that filters. */
  @property({type: Boolean, attribute: 'no-filter'}) noFilter = false;

  /** Leaves out the letters, and the buttons that lead to them. */
  @property({type: Boolean, attribute: 'no-letters'}) noLetters = false;

  readonly #feed = new FeedController(this, rosterFormat);
  readonly #locale = new LocaleController(this, countryListStrings);
  readonly #columns = new CountryColumns(this);
  readonly #filter = new CountryFilter(this);
  readonly #size = new SizeController(this, () => this.#measure());
  /** The page's own data; undefined where it gives none. */
  #data: FeedState<Roster> | undefined;
  #countries: readonly Country[] = [];
  #parts: readonly DirectoryPart[] = [];
  /** What the parts were made of. */
  #made: readonly unknown[] = [];
  #isRetrying = false;

  constructor() {
    super();
    new StateController(this, () => this.#findState());
  }

  protected override findPending() {
    return [this.#feed.pending, this.#locale.pending, this.#columns.pending];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data = this.#feed.resolve({countries: this.countries}, this.src);
    if (changed.has('hrefTemplate'))
      for (const name of unknownPlaceholders(this.hrefTemplate ?? ''))
        warnOnce(this, 'href-template', `{${name}} is none of {id}, {alpha2}, {alpha3}, {name}`);
    this.#columns.read(this.columns);
    this.#arrange();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#size.watch(this.renderRoot.querySelector('.ruler'));
    this.#measure();
    if (!this.#isRetrying || this.#data?.status === 'loading') return;
    this.#isRetrying = false;
    keepPlace(this);
  }

  protected override render(): TemplateResult {
    const {strings, foreignLanguage: lang = nothing} = this.#locale;
    const {error} = this.#data ?? {};
    if (error)
      return html`<div class="root" part="root" lang=${lang}>
        ${renderError(strings, error, this.#onRetry)}<slot></slot>
      </div>`;
    if (!this.#parts.length)
      return html`<div class="root" part="root" lang=${lang}>
        ${this.#findState() === 'loading' && !this.#feed.hasFallback ? renderPlaceholder(strings.loading) : nothing}
        <slot></slot>
      </div>`;
    const {found} = this.#filter;
    const view = this.#readView();
    const parts = found ? filterDirectory(this.#parts, (country) => found.has(country)) : this.#parts;
    return html`<div class="root" part="root" lang=${lang}>
      ${view.renderTable ? html`<div class="ruler"></div>` : nothing}
      ${this.noFilter ? nothing : this.#filter.render(strings)}
      ${parts.map((part) => renderPart(part, found ? nothing : renderLetters(part, strings.letters), view))}
    </div>`;
  }

  #readView(): DirectoryView {
    const {strings, tag, formatTag} = this.#locale;
    return {
      tag,
      formatTag,
      strings,
      headingLevel: readHeadingLevel(this, this.headingLevel),
      columns: this.#columns.names,
      foundName: (country) => this.#filter.found?.get(country),
      hrefOf: (country) => readCountryLink(this.hrefTemplate, country),
      onSelect: this.#onSelect,
      renderTable: this.#columns.details?.renderTable,
    };
  }

  /** Arranges the States anew, where there are others or another language. */
  #arrange(): void {
    const {tag} = this.#locale;
    const {details, isLoading} = this.#columns;
    const known = this.#data ? this.#data.feed : builtInRoster();
    const roster = isLoading ? undefined : known;
    const {groups, include, exclude, noLetters} = this;
    const made = [roster, details, tag, groups, include, exclude, noLetters];
    if (made.every((value, i) => value === this.#made[i])) return;
    this.#made = made;
    const detailed = roster && (details?.withDetails(roster) ?? roster);
    const wishes = {groups, include, exclude};
    if (detailed) warnUnknownIds(this, detailed, wishes);
    const chosen = detailed && chooseEntries(detailed, wishes);
    this.#countries = chosen?.countries ?? [];
    this.#parts = chosen ? arrangeDirectory(chosen, tag, !noLetters) : [];
    this.#filter.setEntries(this.#countries, tag);
  }

  #findState(): ElementState | undefined {
    const {status, feed} = this.#data ?? {};
    if (status === 'error' || (status === 'loading' && !feed)) return status;
    if (this.#columns.isLoading) return 'loading';
    return this.#parts.length ? undefined : 'empty';
  }

  /** Columns stand beside each other where there is room for them. */
  #measure(): void {
    const ruler = this.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    const size = parseFloat(getComputedStyle(ruler).fontSize);
    ruler.parentElement!.toggleAttribute('data-wide', ruler.clientWidth >= COLUMNS_WIDTH * size);
  }

  readonly #onSelect = (event: MouseEvent) => {
    // To be opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const {dataset, href} = event.currentTarget as HTMLAnchorElement;
    const country = this.#countries.find(({id}) => id === dataset.id);
    if (!country) return;
    const select = new CountrySelectEvent(country, href);
    if (!this.dispatchEvent(select)) event.preventDefault();
  };

  readonly #onRetry = () => {
    this.#isRetrying = true;
    this.#data?.retry?.();
  };
}
