/** What a form is to know of a picker. */
export interface FormFacts {
  /** Without a name nothing is sent. */
  readonly name: string;
  /** What is sent, one entry each. */
  readonly ids: readonly string[];
  /** Why the form cannot be sent; empty where it can. */
  readonly message: string;
  /** The message is the page's own, not that something is missing. */
  readonly isCustom: boolean;
  /** Where a browser shows the message. */
  readonly anchor: HTMLElement | undefined;
}

/** Keeps what the form knows true; does nothing where nothing has changed. */
export class FormValue {
  readonly #internals: ElementInternals;
  #known = '';

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** Tells the form. */
  set({name, ids, message, isCustom, anchor}: FormFacts): void {
    const known = ids.length || message ? JSON.stringify([name, ids, message, isCustom, !anchor]) : '';
    if (known === this.#known) return;
    this.#known = known;
    const data = new FormData();
    for (const id of ids) data.append(name, id);
    this.#internals.setFormValue(name ? data : null);
    this.#internals.setValidity(
      message ? {customError: isCustom, valueMissing: !isCustom} : {},
      message,
      anchor,
    );
  }
}
