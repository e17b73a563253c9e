import type {ReactiveControllerHost} from 'lit';

const textOf = (node: Node, without: Node): string => {
  if (!node.contains(without)) return node.textContent ?? '';
  return node === without ? '' : [...node.childNodes].map((child) => textOf(child, without)).join(' ');
};

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The attributes of a page that name a field. */
export const NAMED_BY = ['aria-label', 'aria-labelledby'];

type Field = ReactiveControllerHost & HTMLElement & {readonly labels: Iterable<Node>};

/** What a page calls a field. */
export class FieldName {
  readonly #field: Field;
  #found: string | undefined;

  constructor(field: Field) {
    this.#field = field;
    // A label that came later, or says something else by now, is known at the latest when somebody is at the field.
    field.addEventListener('focusin', () => {
      if (this.#found !== this.find()) field.requestUpdate();
    });
  }

  /** `aria-labelledby`, `aria-label` or its `<label>`s; empty where there are none. */
  find(): string {
    const field = this.#field;
    const root = field.getRootNode() as Document | ShadowRoot;
    const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.map((id) => (id && root.getElementById?.(id)?.textContent) || '').join(' ');
    return (this.#found =
      tidy(named) ||
      tidy(field.ariaLabel ?? '') ||
      tidy([...field.labels].map((label) => textOf(label, field)).join(' ')));
  }
}
