import {html, nothing} from 'lit';
import {describeError} from '../feed/describe-error.js';
import type {FeedError} from '../feed/feed-error.js';
import type {FeedStrings} from '../locale/feed-strings.js';

/** What holds the place of data on their way; `text` says so to those who do not see it. */
export const renderPlaceholder = (text: string): unknown => html`
  <div part="placeholder" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  ${text ? html`<p class="visually-hidden">${text}</p>` : nothing}
`;

/** Why the data could not be had, with a way to try again. */
export const renderError = (strings: FeedStrings, error: FeedError, retry: () => void): unknown =>
  html`<div part="error" role="alert">
    <p>${describeError(error, strings)}</p>
    <button type="button" part="retry" @click=${retry}>${strings.retry}</button>
  </div>`;

/** The button of an error goes away while loading: whoever waited at it goes on at what came in its place. */
export function keepPlace(host: HTMLElement): void {
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  if (activeElement && activeElement !== document.body) return;
  const root = host.shadowRoot!.querySelector<HTMLElement>('.root');
  if (root) root.tabIndex = -1;
  (root?.querySelector<HTMLElement>('[part="retry"]') ?? root)?.focus({preventScroll: true});
}
