/** What is said of the page around an element, and how it may be. */
export const SETTINGS = {
  lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
  dir: /^(ltr|rtl)$/,
  scheme: /^(light|dark)$/,
  target: /^(top|blank)$/,
  id: /^[\w-]{1,64}$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The name of something that is said of the page around an element. */
export type Setting = keyof typeof SETTINGS;

/** One element with everything that is said of it: what an embed page shows, and what the address of one holds. */
export interface Configuration {
  /** The name of the element, such as `osce-release`. */
  readonly element: string;
  /** Values by name of attribute; an empty text sets a boolean one. */
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * The language and direction of the page, `scheme` where it is not the reader's own, where links open (`target`: in the
   * page around the frame, `top`, or in a new tab, `blank`), and the `id` under which the page reports its height.
   */
  readonly settings: Readonly<Partial<Record<Setting, string>>>;
  /** Values of `--osce-*` custom properties, by name. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** The parameters of a query that say the same. */
export function writeConfiguration({element, attributes, settings, tokens}: Configuration): URLSearchParams {
  return new URLSearchParams([
    ['element', element],
    ...Object.entries(settings),
    ...Object.entries(attributes),
    ...Object.entries(tokens),
  ]);
}
