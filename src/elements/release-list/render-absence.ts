import {html, nothing} from 'lit';
import type {FeedError} from '../../feed/feed-error.js';
import type {ListStrings} from '../../locale/list-strings.js';
import {renderError, renderPlaceholder} from '../../templates/render-error.js';

/** Why a list has no release to show. */
export interface AbsenceView {
  readonly strings: ListStrings;
  readonly isLoading: boolean;
  /** The page's author has put something in place of what is on its way. */
  readonly hasFallback: boolean;
  /** There is a feed at all. */
  readonly hasFeed: boolean;
  readonly error: FeedError | undefined;
  readonly retry: () => void;
}

/** What stands where releases are to come, where they cannot be had, and where there are none. */
export const renderAbsence = (view: AbsenceView): unknown => {
  const {strings, error} = view;
  if (view.isLoading) return view.hasFallback ? nothing : renderPlaceholder(strings.loading);
  if (error) return renderError(strings, error, view.retry);
  return view.hasFeed ? html`<p part="notice">${strings.empty}</p>` : nothing;
};
