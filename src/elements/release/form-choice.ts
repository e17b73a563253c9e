import type {ReactiveControllerHost} from 'lit';
import {LazyPart} from '../../controllers/lazy-part.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedError} from '../../feed/feed-error.js';
import {loadPart} from '../../feed/load-part.js';
import type {Release} from '../../model/release.js';
import type {ReleaseForm} from './release-view.js';

/** An article does not load what only a card needs, nor the other way round. */
export const RELEASE_FORMS: Readonly<Record<'article' | 'card', LazyPart<ReleaseForm>>> = {
  article: new LazyPart<ReleaseForm>(() => import('./release-article.js')),
  card: new LazyPart<ReleaseForm>(() => import('./release-card.js')),
};

/** The form that an element shows its release in, loaded when it is chosen. */
export class FormChoice {
  /** The form, once it is here: the one before until another is. */
  form: ReleaseForm | undefined;
  /** Why it is not. */
  failure: FeedError | undefined;
  /** While it is on its way: fulfilled, never rejected. */
  pending: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #adopt: (form: ReleaseForm) => void;
  #chosen: LazyPart<ReleaseForm> | undefined;

  /** `adopt` is called with each form that is to be shown. */
  constructor(host: ReactiveControllerHost & HTMLElement, adopt: (form: ReleaseForm) => void) {
    this.#host = host;
    this.#adopt = adopt;
  }

  /** Takes the name of a form; that of an article where it is missing. */
  choose(name: string | null | undefined): void {
    const variant = name || 'article';
    if (!Object.hasOwn(RELEASE_FORMS, variant))
      warnOnce(this.#host, 'variant', 'neither "article" nor "card"');
    const chosen = (this.#chosen = RELEASE_FORMS[variant === 'card' ? variant : 'article']);
    this.failure = undefined;
    if (chosen.value) this.#take(chosen.value);
    else this.pending = this.#await(chosen);
  }

  /** Has the form load what else a release needs. */
  prepare(release: Release | undefined): void {
    const coming = release && this.form?.prepare?.(release);
    if (!coming || coming === this.pending) return;
    this.pending = coming;
    void coming.then(() => this.#host.requestUpdate());
  }

  async #await(part: LazyPart<ReleaseForm>): Promise<void> {
    try {
      const form = await loadPart(part.load);
      // Another may have been chosen since.
      if (part === this.#chosen) this.#take(form);
    } catch (failure) {
      if (part !== this.#chosen) return;
      this.failure = failure as FeedError;
    }
    this.#host.requestUpdate();
  }

  #take(form: ReleaseForm): void {
    this.form = form;
    this.#adopt(form);
  }
}
