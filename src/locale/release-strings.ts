import type {FeedStrings} from './feed-strings.js';

/** Kinds of release that have a name of our own. */
export type ReleaseKind = 'press-release' | 'statement' | 'news' | 'report';

/** Every text a release says of itself, in one language. What a feed says is never translated. */
export interface ReleaseStrings extends FeedStrings {
  /** In place of a release that is not in its feed. */
  readonly releaseMissing: string;
  /** In place of the releases of a feed that has none. */
  readonly feedEmpty: string;

  /** In place of the headline of a release that has neither one nor anything to read. */
  readonly untitled: string;
  /** After the name of a source that no longer exists. */
  readonly closed: string;
  /** Label of the date. */
  readonly date: string;
  /** Label of one source, or of several. A label is not counted with: Russian 21 is plural too. */
  readonly source: (count: number) => string;
  /** Label of one field of work, or of several. */
  readonly fieldsOfWork: (count: number) => string;
  /** Label of one State that a release concerns, or of several. */
  readonly countries: (count: number) => string;
  /** Label of one place that a release speaks of, or of several. */
  readonly places: (count: number) => string;

  /** The names of kinds of release, for a feed that gives only the identifier. Has no prototype: safe to ask for any name. */
  readonly kinds: Readonly<Record<ReleaseKind, string> & {__proto__: null}>;
  /** Accessible name of a table without a caption. */
  readonly table: string;

  /** Before the name of who made a picture. */
  readonly imageCredit: (credit: string) => string;
  /** Below a body whose end is missing, before the link to the original. */
  readonly cutNotice: string;
  /** Link to the page the release was published on. */
  readonly readOriginal: string;
  /** Heading of the attachments. */
  readonly attachments: string;
  /** Heading of the contacts. */
  readonly contacts: string;
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Accessible name of the link from a footnote to its reference. */
  readonly backToText: (label: string) => string;
  /** Accessible name of the list of translations. */
  readonly translations: string;
  /** Link to the terms on which the text may be used. */
  readonly rightsPolicy: string;

  /** Accessible name of the group of actions. */
  readonly actions: string;
  /** Button. */
  readonly copyLink: string;
  /** Announced when the address is on the clipboard. */
  readonly linkCopied: string;
  /** Button that opens the choice of styles. */
  readonly copyCitation: string;
  /** Announced when the citation is on the clipboard. */
  readonly citationCopied: string;
  /** The style of citation without a name; APA, Chicago and BibTeX are names in every language. */
  readonly citationPlain: string;
  /** Announced when the clipboard refused. */
  readonly copyFailed: string;
  /** Button. */
  readonly share: string;
  /** Button. */
  readonly print: string;
}
