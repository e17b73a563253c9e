/** What an item of a feed that is not JSON has in any case. */
export interface IdentifiedItem {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content_html?: string | undefined;
  readonly content_text?: string | undefined;
  readonly [field: string]: unknown;
}

/** Characters of a text that tell an item from others. */
const OPENING = 100;

/**
 * Items with an `id` each, since RSS asks for none: their own, unless an item with another address or title has the same; else their
 * address, the title where others have the same address, else all of this with the beginning of the text, or the text. It is the same
 * whenever the feed is read.
 */
export const identifyItems = (items: readonly IdentifiedItem[]): IdentifiedItem[] => {
  const owners = new Map<string, string>();
  return items.map((item) => {
    const {id: own, url, title, content_html: html, content_text: text, summary} = item;
    const whole = html ?? text ?? summary;
    const opening = own ? '' : whole?.slice(0, OPENING);
    const facts = [own, url, title, opening].filter(Boolean).join(' ');
    const isFree = (name: string | undefined) =>
      name && (!owners.has(name) || (own && owners.get(name) === facts));
    const id = [own, url, title, facts, whole].find(isFree) ?? (facts || undefined);
    if (id) owners.set(id, facts);
    return {...item, id};
  });
};
