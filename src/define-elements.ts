/** Under which names and where elements are registered. */
export interface DefineOptions {
  /** What their tags begin with: `acme` makes `<acme-release>`. `osce` where it is missing. */
  readonly prefix?: string;
  /** Where they are registered: the page's own registry where it is missing, or a `new CustomElementRegistry()`. */
  readonly registry?: Pick<CustomElementRegistry, 'get' | 'define'>;
}

/** Registers classes by the second part of their tags. A tag that is taken stays what it is. */
export const defineElements = (
  classes: Readonly<Record<string, CustomElementConstructor>>,
  {prefix = 'osce', registry = customElements}: DefineOptions = {},
): void => {
  for (const [name, element] of Object.entries(classes)) {
    const tag = `${prefix}-${name}`;
    // A registry takes a class once: each tag has a class of its own.
    if (!registry.get(tag)) registry.define(tag, class extends element {});
  }
};
