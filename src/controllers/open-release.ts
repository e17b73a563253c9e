import type {Release} from '../model/release.js';
import {ReleaseOpenEvent} from './release-open-event.js';

/** Tells the page that the reader follows the link of a release; a page that cancels stays as it is. */
export const openRelease = (element: Element, release: Release, event: MouseEvent): void => {
  // With a modifier the link opens elsewhere, and this page stays as it is.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const open = new ReleaseOpenEvent(release);
  if (!element.dispatchEvent(open)) event.preventDefault();
};
