import '../src/index.js';
import type {ReleaseOpenEvent} from '../src/index.js';

/** A router of the page's own: the release of the address, or all of them. */
const all = document.querySelector<HTMLElement>('#all')!;
const one = document.querySelector<HTMLElement>('#one')!;
const release = one.querySelector('osce-release')!;
const back = one.querySelector<HTMLAnchorElement>('#back')!;
const title = document.title;

const readId = () => new URLSearchParams(location.search).get('release');

/** A page of its own in the history, in the tab and for a screen reader. */
const nameIt = () => {
  const headline = readId() !== null && release.shownRelease?.title;
  document.title = headline ? `${headline} - ${title}` : title;
};

const show = () => {
  const id = readId();
  all.hidden = id !== null;
  one.hidden = id === null;
  if (id !== null) release.releaseId = id;
  void release.updateComplete.then(nameIt);
};

/** A reader who cannot see that the page has changed is led to what is new. */
const lead = () => (readId() === null ? all.querySelector('h1') : release)?.focus({preventScroll: true});

const go = (id: string | undefined) => {
  const url = new URL(location.href);
  if (id === undefined) url.searchParams.delete('release');
  else url.searchParams.set('release', id);
  history.pushState(null, '', url);
  show();
  lead();
  scrollTo(0, 0);
};

document.addEventListener('osce-release-open', (event) => {
  event.preventDefault();
  go((event as ReleaseOpenEvent).release.id);
});
back.addEventListener('click', (event) => {
  event.preventDefault();
  go(undefined);
});
// A filter is a step of the history too, and leaves the focus where it is.
addEventListener('popstate', () => {
  const wasHidden = all.hidden;
  show();
  if (wasHidden !== all.hidden) lead();
});
release.addEventListener('osce-load', nameIt);
show();
