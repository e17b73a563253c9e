import {MAX_DEPTH, MAX_ENTRIES} from './navigation-limits.js';
import type {Navigation, NavigationItem} from './navigation.js';
import {FormatError, type Problem} from './problem.js';
import {language, link, list, mapped, record, report, text, type Read} from './read-fields.js';

/** `#` alone leads nowhere: it is what pages write where a section is only opened. */
const target: Read<string> = (value, path, scope) =>
  typeof value === 'string' && value.trim() === '#' ? undefined : link(value, path, scope);

/** Reads the entries of one document, and counts them. */
const itemReader = (): Read<NavigationItem> => {
  let depth = 1;
  let entries = 0;
  const children: Read<NavigationItem[]> = (value, path, scope) => {
    if (depth === MAX_DEPTH) return report(scope, path, `more than ${MAX_DEPTH} levels`);
    depth++;
    const found = list(readItem, MAX_ENTRIES)(value, path, scope);
    depth--;
    return found;
  };
  const fields = mapped(
    record<NavigationItem>({label: text, href: target, badge: text, lang: language, children}, 'label'),
    (found) => ({...found, children: found.children ?? []}),
  );
  const readItem: Read<NavigationItem> = (value, path, scope) => {
    if (entries > MAX_ENTRIES) return undefined;
    if (++entries > MAX_ENTRIES) return report(scope, path, `more than ${MAX_ENTRIES} entries`);
    return fields(value, path, scope);
  };
  return readItem;
};

/**
 * A navigation from a document `{"items": [{"label", "href"?, "badge"?, "lang"?, "children"?}]}`, of any depth up to
 * `MAX_DEPTH`. Relative addresses resolve against `address`, where the document was found. What is wrong in it is left out
 * and named in `problems`.
 *
 * @throws {FormatError} Nothing can be used: `value` is not an object, or has no `items`.
 */
export const parseNavigation = (value: unknown, address?: string): Navigation => {
  const problems: Problem[] = [];
  const scope = {problems, base: address};
  const found = record<Navigation>(
    {items: list(itemReader(), MAX_ENTRIES), problems: () => undefined},
    'items',
  )(value, '', scope);
  if (!found) throw new FormatError(problems[0]!);
  return {items: found.items, problems};
};
