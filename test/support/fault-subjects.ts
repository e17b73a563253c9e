import '../../src/index.js';

/** An element that takes its data from an address, with words of the page inside. */
export interface Subject {
  readonly title: string;
  /** Puts it on the page. */
  readonly place: (address: string) => HTMLElement;
  /** Which element shows an error of its data; the breadcrumb and the feed leave that to what is beside or below them. */
  readonly findShowing: (element: HTMLElement) => HTMLElement;
  /** What it shows of its data. */
  readonly read: (element: HTMLElement) => string;
  /** It has `:state(error)`. */
  readonly hasStates: boolean;
  /** Words of the page stand in for the data. */
  readonly hasFallback: boolean;
}

const OWN = '<p>Words of the page</p>';

const shownBy = (element: Element | null): string =>
  element?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';

const put = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  given: Partial<HTMLElementTagNameMap[T]>,
  content = OWN,
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag);
  Object.assign(element, given);
  element.innerHTML = content;
  document.body.append(element);
  return element;
};

const subject = (title: string, place: Subject['place'], more: Partial<Subject> = {}): Subject => ({
  title,
  place,
  findShowing: (element) => element,
  read: shownBy,
  hasStates: true,
  hasFallback: true,
  ...more,
});

/** Elements with a feed of releases. */
export const RELEASES = [
  subject('<osce-release>', (src) => put('osce-release', {src})),
  subject('<osce-release-list>', (src) => put('osce-release-list', {src})),
  subject('<osce-feed>', (src) => put('osce-feed', {src}, `<osce-release>${OWN}</osce-release>`), {
    findShowing: (element) => element.querySelector('osce-release')!,
    read: (element) => shownBy(element.querySelector('osce-release')),
    hasStates: false,
  }),
];

/** Elements with a navigation. */
export const NAVIGATIONS = [
  subject('<osce-nav-menu>', (src) => put('osce-nav-menu', {src})),
  subject(
    '<osce-breadcrumb>',
    (src) => {
      const element = put('osce-breadcrumb', {src, current: '/faults/item-1.html'});
      put('osce-nav-menu', {src});
      return element;
    },
    {findShowing: (element) => element.nextElementSibling as HTMLElement},
  ),
];

/** Elements with a roster. */
export const ROSTERS = [
  subject('<osce-country-list>', (src) => put('osce-country-list', {src})),
  subject(
    '<osce-country-picker>',
    (src) => put('osce-country-picker', {src, value: 'at', label: 'State'}, ''),
    {
      read: (element) => element.shadowRoot?.querySelector('input')?.value ?? '',
      hasFallback: false,
    },
  ),
];
