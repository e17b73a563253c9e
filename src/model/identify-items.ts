/** What an item of a feed that is not JSON has in any case. */
export interface IdentifiedItem {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title?: string | undefined;
  readonly content_html?: string | undefined;
  readonly [field: string]: unknown;
}

/** Characters of a text that tell an item from others. */
const OPENING = 100;

/**
 * Items with an `id` each, since RSS asks for none: their own, else their address, with the title where others have the same
 * address, else the title or the beginning of the text. It is the same whenever the feed is read.
 */
export const identifyItems = (items: readonly IdentifiedItem[]): IdentifiedItem[] => {
  const taken = new Set<string>();
  return items.map((item) => {
    const {url, title, content_html: content} = item;
    const opening = content?.slice(0, OPENING);
    const longer = [url, title, opening].filter(Boolean).join(' ');
    const id =
      item.id ?? [url, title, longer].find((name) => name && !taken.has(name)) ?? (longer || undefined);
    if (id) taken.add(id);
    return {...item, id};
  });
};
