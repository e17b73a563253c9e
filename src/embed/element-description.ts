/** What an attribute takes: `json` is data as JSON text, `address` an `http(s)` address, relative to the page or not. */
export type AttributeKind = 'boolean' | 'number' | 'enumeration' | 'text' | 'address' | 'json';

/** An attribute of an element, as the custom-elements manifest has it. */
export interface AttributeDescription {
  readonly name: string;
  /** The property of the same value. */
  readonly property: string;
  readonly kind: AttributeKind;
  /** The values of an enumeration; empty for every other kind. */
  readonly values: readonly string[];
  /** What holds where the attribute is missing; empty where nothing does. */
  readonly initial: string;
  readonly description: string;
  /** Its value is words, links or data that the reader is shown. */
  readonly isContent: boolean;
}

/** A custom property that an element reads. */
export interface TokenDescription {
  readonly name: string;
  readonly description: string;
  readonly initial: string;
}

/** An element, as the custom-elements manifest has it. */
export interface ElementDescription {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly AttributeDescription[];
  readonly tokens: readonly TokenDescription[];
}

/** Everything that can be embedded, and how it is published. */
export interface ElementCatalogue {
  readonly elements: readonly ElementDescription[];
  readonly version: string;
  /** Subresource Integrity of the files for a script tag, by name of file; empty where the build has not made any. */
  readonly integrity: Readonly<Record<string, string>>;
}
