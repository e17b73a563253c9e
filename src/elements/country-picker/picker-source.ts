import {html} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {FeedController} from '../../controllers/feed-controller.js';
import type {ElementState} from '../../controllers/state-controller.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {builtInRoster} from '../../data/roster.js';
import {rosterFormat} from '../../feed/roster-format.js';
import {feedStrings} from '../../locale/feed-strings.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {applyRoster} from '../../model/apply-roster.js';
import type {Roster, RosterChanges} from '../../model/country.js';
import {describeProblem} from '../../model/problem.js';
import {renderError} from '../../templates/render-error.js';

/** The page's own words on States, by property, inline JSON or address, over the built-in roster. */
export class PickerSource {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: FeedController<RosterChanges>;
  readonly #locale: LocaleController<typeof feedStrings.english>;
  #changes: RosterChanges | undefined;
  #roster: Roster | undefined;

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
    if (state.status !== 'ready') return undefined;
    if (state.feed !== this.#changes) this.#apply(state.feed!);
    return this.#roster;
  }

  /** Looks again where the data come from. */
  resolve(countries: unknown, src: string | undefined): void {
    this.#feed.resolve({countries}, src);
  }

  /** What is in the place of the list while there are no data. */
  renderNotice(): unknown {
    const {status, error, retry} = this.#feed.state ?? {};
    const {strings} = this.#locale;
    if (status === 'error') return renderError(strings, error!, retry!);
    return status === 'loading' ? html`<p part="notice">${strings.loading}</p>` : undefined;
  }

  #apply(changes: RosterChanges): void {
    this.#changes = changes;
    this.#roster = applyRoster(builtInRoster(), changes);
    // What was wrong in the document itself has been said.
    for (const problem of this.#roster.problems)
      if (!changes.problems.includes(problem)) warnOnce(this.#host, 'countries', describeProblem(problem));
  }
}
