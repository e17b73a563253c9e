import type {NavigationItem} from '../../model/navigation.js';

/** schema.org `BreadcrumbList` of a way to a page; an entry without an address is named without one. */
export const toBreadcrumbList = (way: readonly NavigationItem[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({label, href}, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: href,
  })),
});
