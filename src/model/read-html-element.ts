import {readAddress} from './address.js';
import type {AttributeReader} from './html-scanner.js';
import type {RichElement, RichNode} from './rich-text.js';

/** An element while its content is still being read. */
export type OpenRichElement = RichElement & {children: RichNode[]};

const LANGUAGE = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;
const LARGEST_IMAGE = 10_000;
const LARGEST_SPAN = 1000;
const LARGEST_START = 2 ** 31;

const decodeFragment = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The element a tag stands for, with the attributes that are kept. A text in its place is what remains of an image without an
 * address; nothing, where the content stands for itself: a `span` that says nothing of its content, a link to nowhere.
 */
export const readHtmlElement = (
  tag: RichElement['tag'],
  read: AttributeReader,
  base: string | undefined,
): OpenRichElement | string | undefined => {
  const element: Record<string, unknown> = {tag, children: []};
  const set = (key: string, value: unknown) => (value === undefined ? value : (element[key] = value));
  const match = (name: string, pattern: RegExp) => pattern.exec(read(name) ?? '')?.[0];
  const setInteger = (key: string, least: number, most: number, clamp = Infinity) => {
    const value = Math.min(+(match(key.toLowerCase(), /^\s*[+-]?\d+\s*$/) ?? NaN), clamp);
    if (value >= least && value <= most) element[key] = value || 0;
  };

  const lang = set('lang', match('lang', LANGUAGE) ?? match('xml:lang', LANGUAGE));
  const dir = set('dir', match('dir', /^(ltr|rtl|auto)$/i)?.toLowerCase());
  if (tag === 'a') {
    const href = read('href')?.trim() ?? '';
    const isUsable =
      href[0] === '#'
        ? set('fragment', decodeFragment(href.slice(1)) || undefined)
        : set('href', readAddress(href, base, 'link'));
    if (!isUsable) element.tag = 'span';
  } else if (tag === 'img') {
    const alt = read('alt') ?? '';
    if (!set('src', readAddress(read('src') ?? '', base, 'image'))) return alt.trim();
    element.alt = alt;
    setInteger('width', 0, LARGEST_IMAGE);
    setInteger('height', 0, LARGEST_IMAGE);
  } else if (tag === 'ol') {
    setInteger('start', -LARGEST_START, LARGEST_START - 1);
    set('type', match('type', /^[1ai]$/i));
    if (read('reversed') !== undefined) element.reversed = true;
  } else if (tag === 'li') {
    setInteger('value', -LARGEST_START, LARGEST_START - 1);
  } else if (/^t[dh]$/.test(tag)) {
    setInteger('colSpan', 1, LARGEST_SPAN, LARGEST_SPAN);
    setInteger('rowSpan', 0, LARGEST_SPAN, LARGEST_SPAN);
    set('scope', match('scope', /^(row|col)(group)?$/i)?.toLowerCase());
  }
  return element.tag !== 'span' || lang || dir ? (element as unknown as OpenRichElement) : undefined;
};
