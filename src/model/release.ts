/** A body or office that issued a release. */
export interface Source {
  /** Stable identifier in the organisation's own terms, such as `minsk-group`. */
  readonly id?: string;
  readonly label: string;
  /** Absolute address of its page, or of its mailbox or telephone. */
  readonly url?: string;
  /** The body no longer exists; shown as "(closed)". */
  readonly isClosed?: boolean;
}

/** A subject the organisation works on. */
export interface FieldOfWork {
  readonly id?: string;
  readonly label: string;
  readonly url?: string;
}

/** The opening words of a release that say where and when it was issued: `BAKU, 24 October 2011`. */
export interface Dateline {
  /** As written, without the dash that ends it. */
  readonly text: string;
  /** Places in the order given, spelt as given. */
  readonly places: readonly string[];
  /** Codes of the States, ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[];
  /** ISO 8601 calendar date. */
  readonly date?: string;
}

/** A picture that belongs to a release. */
export interface ReleaseImage {
  readonly url: string;
  /** Text alternative; empty for a decorative picture. */
  readonly alt: string;
  readonly caption?: string;
  /** Who made it or owns it. */
  readonly credit?: string;
  /** Pixels of the file, used to reserve the space before it loads. */
  readonly width?: number;
  readonly height?: number;
}

/** A file published with a release. Attachments of the same title are the same document in other forms. */
export interface Attachment {
  readonly url: string;
  /** Media type, RFC 6838, such as `application/pdf`. */
  readonly mimeType?: string;
  readonly title?: string;
  /** Size in bytes. */
  readonly size?: number;
  /** Playing time in seconds. */
  readonly duration?: number;
  /** BCP 47. */
  readonly language?: string;
}

/** Someone whom readers or journalists may ask. */
export interface Contact {
  readonly name?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly address?: string;
  /** An e-mail address, without `mailto:`. */
  readonly email?: string;
  /** As written; dialled where it holds one number, with an extension or without. */
  readonly phone?: string;
  readonly url?: string;
}

/** A note to a place in the body. The body refers to it by a link to `#fn-` and its id. */
export interface Footnote {
  readonly id: string;
  /** What stands in the body, such as `1` or `*`; the id where the feed gives none. */
  readonly label: string;
  readonly contentHtml?: string;
  readonly contentText?: string;
}

/** The same release in another language. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly url?: string;
  /** `id` of the item of the same feed that holds the translation. */
  readonly id?: string;
  readonly title?: string;
}

/** A place a release speaks of. */
export interface Place {
  readonly name: string;
}

/** Who owns the text, and on what terms it may be used. */
export interface Rights {
  readonly holder?: string;
  readonly credit?: string;
  readonly policyUrl?: string;
}

/** Where a release's date was found. */
export type DateSource = 'given' | 'published' | 'dateline';

/** One publication: a press release, a statement, a report. Addresses are absolute and checked; texts are plain text. */
export interface Release {
  readonly id: string;
  /** Where the original is published. */
  readonly url?: string;
  /** The address search engines should keep, where it is not `url`. */
  readonly canonicalUrl?: string;
  readonly title?: string;
  /** BCP 47 language of the texts. */
  readonly language?: string;
  /** Stable identifier of the kind, such as `press-release`. */
  readonly type?: string;
  /** The kind in the language of the release: "Press release". */
  readonly typeLabel?: string;
  /** The office's day: ISO 8601 calendar date, of reduced precision where only month or year is known (`2011-10`). */
  readonly date?: string;
  readonly dateSource?: DateSource;
  /** The day of the last change, ISO 8601. */
  readonly modified?: string;
  readonly dateline?: Dateline;
  readonly sources: readonly Source[];
  readonly fieldsOfWork: readonly FieldOfWork[];
  readonly tags: readonly string[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[];
  readonly locations: readonly Place[];
  /** Plain text; an empty line begins a paragraph. */
  readonly summary?: string;
  /** HTML as received: untrusted, never given to the browser; read it with `readHtml`. */
  readonly contentHtml?: string;
  readonly contentText?: string;
  /** What relative addresses in the texts are relative to. */
  readonly baseUrl?: string;
  readonly image?: ReleaseImage;
  readonly attachments: readonly Attachment[];
  readonly contacts: readonly Contact[];
  readonly footnotes: readonly Footnote[];
  readonly translations: readonly Translation[];
  readonly rights?: Rights;
}
