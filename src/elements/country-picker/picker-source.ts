import {html} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {FeedController} from '../../controllers/feed-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {builtInRoster} from '../../data/roster.js';
import {rosterFormat} from '../../feed/roster-format.js';
import {feedStrings} from '../../locale/feed-tables.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {Roster} from '../../model/country.js';
import {renderError} from '../../templates/render-error.js';

/** What a page says of States, by property, inline JSON, address or the feed around the picker, over the built-in roster. */
export class PickerSource {
  readonly #host: HTMLElement;
  readonly #feed: FeedController<Roster>;
  readonly #locale: LocaleController<typeof feedStrings.english>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#feed = new FeedController(host, rosterFormat);
    this.#locale = new LocaleController(host, feedStrings);
  }

  /** Where the data stand, while there are none to offer. */
  get status(): ElementState | undefined {
    const status = this.#feed.state?.status;
    return status === 'ready' ? undefined : status;
  }

  /** While data or texts are on their way. */
  get pending(): Promise<unknown> {
    return Promise.all([this.#feed.pending, this.#locale.pending]);
  }

  /** What there is; nothing while the data are on their way. */
  get roster(): Roster | undefined {
    const {state} = this.#feed;
    if (!state) return builtInRoster();
    return state.status === 'ready' ? state.feed : undefined;
  }

  /** Looks again where the data come from. */
  resolve(countries: unknown, src: string | undefined): void {
    this.#feed.resolve({countries}, src);
  }

  /** What is in the place of the list while there are no data. */
  renderNotice(): unknown {
    const {status, error, retry} = this.#feed.state ?? {};
    const {strings} = this.#locale;
    if (status === 'error')
      return renderError(strings, error!, () => {
        // The button goes away: whoever waited at it goes on in the field.
        this.#host.shadowRoot!.getElementById('input')!.focus();
        retry!();
      });
    return status === 'loading' ? html`<p part="notice">${strings.loading}</p>` : undefined;
  }
}
