/** An entry as a document of a navigation has it. */
interface WrittenEntry {
  readonly label: string;
  readonly href?: string | null | undefined;
  readonly lang?: string | null;
  readonly children: readonly WrittenEntry[];
}

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

const readEntry = (entry: Element, levels: number): WrittenEntry | undefined => {
  const own = [...entry.querySelectorAll('a')].find((link) => link.closest('li') === entry || entry === link);
  const link = entry instanceof HTMLAnchorElement ? entry : own;
  const label = tidy(link?.textContent ?? '') || readLabel(entry);
  if (!label) return undefined;
  const nested = [...entry.querySelectorAll(LIST)].find(
    (list) => list.parentElement!.closest('li') === entry,
  );
  return {
    label,
    href: link?.getAttribute('href'),
    lang: (link ?? entry).getAttribute('lang') ?? entry.getAttribute('lang'),
    children: nested && levels > 1 ? readList(nested, levels - 1) : [],
  };
};

const readList = (list: Element, levels: number): WrittenEntry[] =>
  [...list.children]
    .filter((child) => child.matches('li'))
    .flatMap((child) => readEntry(child, levels) ?? []);

const readEntries = (host: Element, levels: number): WrittenEntry[] => {
  const own = [...host.children].filter((child) => !child.slot);
  const lists = own.flatMap((child) => (child.matches(LIST) ? child : (child.querySelector(LIST) ?? [])));
  if (lists.length) return lists.flatMap((list) => readList(list, levels));
  return own
    .flatMap((child) => (child.matches('a') ? child : [...child.querySelectorAll('a')]))
    .flatMap((link) => readEntry(link, levels) ?? []);
};

/**
 * Reads the navigation that a page wrote as links inside an element: its lists, nested as they are, or links without a list.
 * What is given to a slot is no part of it, nor what is below so many levels. `parse` reads it as a document would have it;
 * the answer is the same while the links say the same.
 */
export const linksReader = <T>(
  host: Element,
  levels: number,
  parse: (entries: readonly WrittenEntry[]) => T,
): (() => T) => {
  let before = '';
  let links: T;
  return () => {
    const entries = readEntries(host, levels);
    // Their addresses are relative to the page's.
    const text = document.baseURI + JSON.stringify(entries);
    if (text !== before) links = parse(entries);
    before = text;
    return links;
  };
};
