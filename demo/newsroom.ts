import '../src/index.js';
import type {ReleaseOpenEvent} from '../src/index.js';

/** A router of the page's own: the release of the address, or all of them. */
const all = document.querySelector<HTMLElement>('#all')!;
const one = document.querySelector<HTMLElement>('#one')!;
const release = one.querySelector('osce-release')!;
const back = one.querySelector<HTMLAnchorElement>('#back')!;

const show = () => {
  const id = new URLSearchParams(location.search).get('release');
  all.hidden = id !== null;
  one.hidden = id === null;
  if (id !== null) release.releaseId = id;
};

const go = (id: string | undefined) => {
  const url = new URL(location.href);
  if (id === undefined) url.searchParams.delete('release');
  else url.searchParams.set('release', id);
  history.pushState(null, '', url);
  show();
  // A reader who cannot see that the page has changed is led to what is new.
  const place = id === undefined ? all.querySelector('h1') : release;
  place?.focus({preventScroll: true});
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
addEventListener('popstate', show);
show();
