import {html, nothing} from 'lit';
import {describeError} from '../../feed/describe-error.js';
import type {FeedError} from '../../feed/feed-error.js';
import type {ReleaseStrings} from '../../locale/release-strings.js';
import type {ReleaseFeed} from '../../model/release-feed.js';

/** What holds the place of a release on its way; `text` says so to those who do not see it. */
export const renderPlaceholder = (text: string): unknown => html`
  <div part="placeholder" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  ${text ? html`<p class="visually-hidden">${text}</p>` : nothing}
`;

/** Why there is no release to show: an error with a way to try again, or that the feed has none such. */
export function renderNotice(
  strings: ReleaseStrings,
  feed: ReleaseFeed | undefined,
  error: FeedError | undefined,
  retry: () => void,
): unknown {
  if (error) {
    return html`<div part="error" role="alert">
      <p>${describeError(error, strings)}</p>
      <button type="button" part="retry" @click=${retry}>${strings.retry}</button>
    </div>`;
  }
  if (!feed) return undefined;
  return html`<p part="notice">${feed.releases.length ? strings.releaseMissing : strings.feedEmpty}</p>`;
}

/** The button of a notice goes away while loading: whoever waited at it goes on at what came in its place. */
export function keepPlace(host: HTMLElement): void {
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  if (activeElement && activeElement !== document.body) return;
  const root = host.shadowRoot!.querySelector<HTMLElement>('.root');
  if (root) root.tabIndex = -1;
  (root?.querySelector<HTMLElement>('[part="retry"]') ?? root)?.focus({preventScroll: true});
}
