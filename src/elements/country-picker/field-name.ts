const textOf = (node: Node, without: Node): string => {
  if (!node.contains(without)) return node.textContent ?? '';
  return node === without ? '' : [...node.childNodes].map((child) => textOf(child, without)).join(' ');
};

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page calls a field: `aria-labelledby`, `aria-label` or its `<label>`s; empty where it does not. */
export const findFieldName = (field: HTMLElement, labels: Iterable<Node>): string => {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => (id && root.getElementById?.(id)?.textContent) || '').join(' ');
  return (
    tidy(named) ||
    tidy(field.ariaLabel ?? '') ||
    tidy([...labels].map((label) => textOf(label, field)).join(' '))
  );
};
