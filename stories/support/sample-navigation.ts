import type {NavigationItem} from '../../src/index.js';
import navigation from '../../demo/public/data/navigation.json';

type Entry = Partial<Omit<NavigationItem, 'children'>> & {children?: Entry[]};

/** The navigation of the organisation's site; an address only where one was found published. */
export const osceNavigation: {readonly items: Entry[]} = navigation;

/** A name as it would stand in an address. */
const slug = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A copy of a navigation in which every entry without a section has an address, made of the labels on the way to it. */
export const withAddresses = (items: readonly Entry[], base = ''): Entry[] =>
  items.map((item) => {
    const path = `${base}/${slug(item.label!)}`;
    return item.children?.length
      ? {...item, children: withAddresses(item.children, path)}
      : {...item, href: path};
  });

/** The same navigation with a link for every entry that would have one. */
export const linkedNavigation = {items: withAddresses(osceNavigation.items)};

/** Sections that are links too, and labels in other languages. */
export const mixedNavigation = {
  items: [
    {label: 'Home', href: '/'},
    {
      label: 'Topics',
      href: '/topics',
      children: [
        {label: 'Elections', href: '/topics/elections'},
        {
          label: 'Security',
          href: '/topics/security',
          children: [
            {label: 'Border management', href: '/topics/security/borders'},
            {label: 'Policing', href: '/topics/security/policing', badge: 'New'},
          ],
        },
      ],
    },
    {label: 'Новости', lang: 'ru', href: '/ru/news'},
    {label: 'Contact', href: 'mailto:press@example.org'},
  ],
};

/** The way to one page alone, level by level. */
export const navigationTo = (href: string, ...labels: readonly string[]): {items: Entry[]} => ({
  items: labels.reduceRight<Entry[]>(
    (children, label) => [children.length ? {label, children} : {label, href}],
    [],
  ),
});

/** Entries on six levels, `width` on each of the upper ones. */
export const deepNavigation = (width: number, depth = 6, name = 'Entry'): {items: Entry[]} => ({
  items: Array.from({length: width}, (_, i) => {
    const label = `${name} ${i + 1}`;
    return depth > 1
      ? {label, children: deepNavigation(depth > 2 ? width : 2, depth - 1, label).items}
      : {label, href: `/${slug(label)}`};
  }),
});
