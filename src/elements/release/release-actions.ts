import {html, nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {warnOnce} from '../../controllers/warn-once.js';
import type {ReleaseStrings} from '../../locale/release-strings.js';
import type {Release} from '../../model/release.js';
import {citeRelease} from './cite-release.js';
import type {CitationStyle} from './cite-release.js';
import {copyText} from './copy-text.js';
import {printRelease} from './print-release.js';

const CITATION_STYLES: readonly (readonly [CitationStyle, string])[] = [
  ['plain', ''],
  ['apa', 'APA'],
  ['chicago', 'Chicago'],
  ['bibtex', 'BibTeX'],
];

/** What became of an action, by the name of its text: the words follow the language of the page. */
type Outcome = 'linkCopied' | 'citationCopied' | 'copyFailed';

interface Subject {
  readonly release: Release;
  readonly strings: ReleaseStrings;
}

/** What a reader may do with a release: copy its link or a citation, share it, print it. Loaded when a page asks for it. */
export class ReleaseActions {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isCiting = false;
  /** The outcome of the last action, said once to assistive technology too. */
  #outcome: Outcome | undefined;
  /** What the outcome was about. */
  #release: Release | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The buttons named in `actions`, in that order; nothing where none of them can work. */
  render(release: Release, strings: ReleaseStrings, actions: string): unknown {
    const view = {release, strings};
    if (release !== this.#release) this.#outcome = undefined;
    this.#release = release;
    const buttons: Record<string, () => unknown> = {
      'copy-link': () => this.#renderCopyLink(view),
      cite: () => this.#renderCite(view),
      share: () => this.#renderShare(view),
      print: () => this.#renderButton('print', strings.print, () => printRelease(this.#host)),
    };
    const wanted = actions.split(/[\s,]+/).filter((name) => {
      const isKnown = Object.hasOwn(buttons, name);
      if (name && !isKnown) warnOnce(this.#host, 'actions', `no action is named "${name}"`);
      return isKnown;
    });
    const rendered = wanted.map((name) => buttons[name]!()).filter((button) => button !== nothing);
    if (!rendered.length) return nothing;
    return html`<div part="actions" role="group" aria-label=${strings.actions} @keydown=${this.#onKeydown}>
      ${rendered}
      <span part="outcome" role="status">${this.#outcome ? strings[this.#outcome] : ''}</span>
    </div>`;
  }

  #renderButton(name: string, label: string, act: () => unknown): unknown {
    return html`<button type="button" part="action ${name}" @click=${act}>${label}</button>`;
  }

  #renderCopyLink({release, strings}: Subject): unknown {
    const {url} = release;
    if (!url) return nothing;
    return this.#renderButton('copy-link', strings.copyLink, () => this.#copy(url, 'linkCopied'));
  }

  #renderCite({release, strings}: Subject): unknown {
    const copy = (style: CitationStyle) => {
      const citation = citeRelease(release, style, {accessed: new Date().toLocaleDateString('sv')});
      void this.#copy(citation, 'citationCopied');
    };
    return html`
      <button
        type="button"
        part="action cite"
        aria-expanded=${this.#isCiting ? 'true' : 'false'}
        @click=${this.#onCite}
      >
        ${strings.copyCitation}
      </button>
      ${
        this.#isCiting
          ? html`<span part="citation-styles" role="group" aria-label=${strings.copyCitation}>
              ${CITATION_STYLES.map(([style, name]) =>
                this.#renderButton(style, name || strings.citationPlain, () => copy(style)),
              )}
            </span>`
          : nothing
      }
    `;
  }

  #renderShare({release: {title, url}, strings}: Subject): unknown {
    const data = {title, url};
    if (!url || !navigator.canShare?.(data)) return nothing;
    // Closing the dialogue without sharing rejects too, and is no fault.
    return this.#renderButton('share', strings.share, () => navigator.share(data).catch(() => undefined));
  }

  async #copy(text: string, done: Outcome): Promise<void> {
    this.#say(undefined);
    this.#say((await copyText(text, this.#host)) ? done : 'copyFailed');
  }

  #say(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  readonly #onCite = () => {
    this.#isCiting = !this.#isCiting;
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#isCiting) return;
    event.stopPropagation();
    (event.currentTarget as Element).querySelector<HTMLElement>('[aria-expanded]')?.focus();
    this.#onCite();
  };
}
