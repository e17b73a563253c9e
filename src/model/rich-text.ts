/** A text with structure: what a body may hold, and nothing else. */
export interface RichText {
  readonly children: readonly RichNode[];
  /** The text was longer than the reader takes, and its end is missing. */
  readonly isCut: boolean;
}

/** Text, or an element of the allow-list. */
export type RichNode = string | RichElement;

/** Elements that carry nothing but their content. A `span` is there only for its language or direction. */
export type PlainTag =
  | 'p'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'ul'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'blockquote'
  | 'pre'
  | 'hr'
  | 'br'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'figure'
  | 'figcaption'
  | 'strong'
  | 'b'
  | 'em'
  | 'i'
  | 'u'
  | 's'
  | 'del'
  | 'ins'
  | 'sub'
  | 'sup'
  | 'small'
  | 'mark'
  | 'code'
  | 'kbd'
  | 'samp'
  | 'var'
  | 'q'
  | 'cite'
  | 'abbr'
  | 'dfn'
  | 'time'
  | 'bdi'
  | 'bdo'
  | 'span';

interface RichElementBase {
  /** BCP 47 language of the content, where the body names one. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly children: readonly RichNode[];
}

export interface PlainElement extends RichElementBase {
  readonly tag: PlainTag;
}

/** A link: it has either an address or a fragment. One that leads nowhere is not in the tree, only its content is. */
export interface LinkElement extends RichElementBase {
  readonly tag: 'a';
  /** Absolute `http(s)`, `mailto` or `tel` address. */
  readonly href?: string;
  /** The decoded fragment of a link within the body itself (`#fn-1` gives `fn-1`). */
  readonly fragment?: string;
}

export interface ImageElement extends RichElementBase {
  readonly tag: 'img';
  /** Absolute `http(s)` address. */
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

export interface OrderedListElement extends RichElementBase {
  readonly tag: 'ol';
  readonly start?: number;
  /** Letters or Roman numbers in place of figures; which one a text speaks of matters, as in "paragraph (b)". */
  readonly type?: '1' | 'a' | 'A' | 'i' | 'I';
  readonly reversed?: true;
}

export interface ListItemElement extends RichElementBase {
  readonly tag: 'li';
  /** The number in an ordered list, where it is not the one after that before. */
  readonly value?: number;
}

export interface CellElement extends RichElementBase {
  readonly tag: 'td' | 'th';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
}

export type RichElement =
  PlainElement | LinkElement | ImageElement | OrderedListElement | ListItemElement | CellElement;
