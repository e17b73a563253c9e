import {readAddress} from '../../model/address.js';
import type {NavigationItem} from '../../model/navigation.js';
import {MAX_DEPTH, MAX_ENTRIES} from '../../model/navigation-limits.js';

const LIST = 'ul, ol, menu';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an entry without its nested lists. */
const readLabel = (entry: Element): string =>
  tidy(
    [...entry.childNodes]
      .map((node) =>
        node instanceof Element && (node.matches(LIST) || node.querySelector(LIST)) ? '' : node.textContent,
      )
      .join(''),
  );

const readEntry = (entry: Element, depth: number): NavigationItem | undefined => {
  const own = [...entry.querySelectorAll('a')].find((link) => link.closest('li') === entry || entry === link);
  const link = entry instanceof HTMLAnchorElement ? entry : own;
  const label = tidy(link?.textContent ?? '') || readLabel(entry);
  if (!label) return undefined;
  const nested = [...entry.querySelectorAll(LIST)].find(
    (list) => list.parentElement!.closest('li') === entry,
  );
  const address = link?.getAttribute('href');
  const lang = (link ?? entry).getAttribute('lang') ?? entry.getAttribute('lang');
  return {
    label,
    ...(address == null ? {} : {href: readAddress(address, document.baseURI, 'link')}),
    ...(lang ? {lang} : {}),
    children: nested && depth < MAX_DEPTH ? readList(nested, depth + 1) : [],
  } as NavigationItem;
};

const readList = (list: Element, depth: number): NavigationItem[] =>
  [...list.children]
    .filter((child) => child.matches('li'))
    .slice(0, MAX_ENTRIES)
    .flatMap((child) => readEntry(child, depth) ?? []);

/**
 * The navigation that a page wrote as links inside an element: its lists, nested as they are, or links without a list. What
 * is given to a slot is no part of it.
 */
export const readLinks = (host: Element): NavigationItem[] => {
  const own = [...host.children].filter((child) => !child.slot);
  const lists = own.flatMap((child) => (child.matches(LIST) ? child : (child.querySelector(LIST) ?? [])));
  if (lists.length) return lists.flatMap((list) => readList(list, 1));
  return own
    .flatMap((child) => (child.matches('a') ? child : [...child.querySelectorAll('a')]))
    .flatMap((link) => readEntry(link, 1) ?? []);
};
