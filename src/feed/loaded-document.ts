/** The text of a document as it was loaded. */
export interface LoadedDocument {
  readonly text: string;
  /** Its media type, without parameters; empty where the server named none. */
  readonly type: string;
  /** The address it came from in the end, after redirects. */
  readonly address: string;
}
