/** An entry as a document of a navigation has it. */
interface WrittenEntry {
  readonly label: string;
  readonly href?: string | null;
  readonly lang?: string | null;
  readonly children: readonly WrittenEntry[];
}

const LIST = 'ul, ol, menu';

/** What names the links below it, where it is no link itself. */
const TITLE = 'summary, button, h2, h3, h4, h5, h6';

/** What no reader sees. */
const SILENT = 'script, style, template, noscript';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a part of the page, or what stands for it where there is none; without what `isTaken` out of it. */
const readName = (whole: Element, isTaken?: (part: Element) => boolean): string => {
  let text = '';
  let instead = '';
  const visit = (part: Element) => {
    for (const name of ['aria-label', 'alt', 'title']) instead ||= part.getAttribute(name) ?? '';
    for (const node of part.childNodes)
      if (node instanceof Text) text += node.data;
      else if (node instanceof Element && !node.matches(SILENT) && !isTaken?.(node)) visit(node);
  };
  visit(whole);
  return tidy(text) || tidy(instead);
};

/** The entry of a link; none where it has no name. */
const readLink = (link: Element, lang?: string | null): WrittenEntry[] => {
  const label = readName(link);
  const href = link.getAttribute('href');
  return label ? [{label, href, lang: link.getAttribute('lang') ?? lang ?? null, children: []}] : [];
};

/** The entry of a list: its first link or its text, and below that all else in it; what has no name leaves that to its list. */
const readItem = (item: Element, levels: number): WrittenEntry[] => {
  const lang = item.getAttribute('lang');
  const below: WrittenEntry[] = [];
  let link: WrittenEntry | undefined;
  let title = '';
  const text = readName(item, (part) => {
    if (part.matches(LIST)) {
      if (levels > 1) for (const entry of readAll([part], levels - 1)) below.push(entry);
      return true;
    }
    if (part.matches('a')) {
      const [entry] = readLink(part, lang);
      if (entry) below.push(entry);
      link ??= entry;
      return true;
    }
    if (!link && part.matches(TITLE) && !part.querySelector('a')) title ||= readName(part);
    return false;
  });
  // A button with only a sign on it names nothing.
  if (link && !/[\p{L}\d]/u.test(title))
    return [{...link, children: below.filter((entry) => entry !== link)}];
  const label = link ? title : text;
  return label ? [{label, lang, children: below}] : below;
};

/** The entries in parts of a page: those of all lists, and links beside them. */
const readAll = (parts: Iterable<Element>, levels: number): WrittenEntry[] => {
  const entries: WrittenEntry[] = [];
  const visit = (part: Element) => {
    const found = part.matches('li')
      ? readItem(part, levels)
      : part.matches('a')
        ? readLink(part)
        : undefined;
    if (found) for (const entry of found) entries.push(entry);
    else if (!part.matches(SILENT)) for (const child of part.children) visit(child);
  };
  for (const part of parts) visit(part);
  return entries;
};

/**
 * Reads the navigation that a page wrote as links inside an element: its lists, nested as they are, and links beside them, in
 * their order. What is given to a slot is no part of it, nor what is below so many levels. `parse` reads it as a document
 * would have it; the answer is the same while the links say the same.
 */
export const linksReader = <T>(
  host: Element,
  levels: number,
  parse: (entries: readonly WrittenEntry[]) => T,
): (() => T) => {
  let before = '';
  let links: T;
  return () => {
    const own = [...host.children].filter((child) => !child.slot);
    const entries = readAll(own, levels);
    // Their addresses are relative to the page's.
    const text = document.baseURI + JSON.stringify(entries);
    if (text !== before) links = parse(entries);
    before = text;
    return links;
  };
};
