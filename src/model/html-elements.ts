import type {RichElement, RichNode} from './rich-text.js';

/** How an element takes part in the structure: one of seven kinds in this order. This one is only wrapped around text. */
export const INLINE = 0;
/** Goes on behind the block it was opened in: `<p><b>one</p><p>two</p>`. */
export const FORMATTING = 1;
/** Begins on a line of its own and ends an open paragraph; from here on an element is a block. */
export const BLOCK = 2;
/** No end tag inside closes what is outside. Section (4) and row (5) follow; only parts of a table are direct children of the three. */
export const TABLE = 3;
export const CELL = 6;

export interface HtmlElementRule {
  readonly kind: number;
  /** What it becomes. */
  readonly tag: RichElement['tag'];
}

/**
 * The allow-list. Every other element is unwrapped: its content stands in its place, except where it is not for reading
 * (`RAW_ELEMENT`).
 */
export const HTML_ELEMENTS: ReadonlyMap<string, HtmlElementRule> = new Map(
  [
    'del ins sub sup mark kbd samp var q cite abbr acronym=abbr dfn time bdi bdo span br img image=img',
    'a b code em i s small strong u strike=s tt=code',
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption dir=ul menu=ul listing=pre xmp=pre div ' +
      'address= article= aside= center= details= dialog= fieldset= footer= form= header= hgroup= legend= main= nav= search= section= summary=',
    'table',
    'thead tbody tfoot',
    'tr',
    'td th caption',
  ].flatMap((names, kind) =>
    names.split(' ').map((entry) => {
      const [name, tag = name] = entry.split('=') as [string, RichElement['tag']?];
      return [name, {kind, tag: (tag || 'div') as RichElement['tag']}] as const;
    }),
  ),
);

/** Whether a node stands on lines of its own. */
export const isBlockNode = (node: RichNode): boolean =>
  typeof node === 'object' && HTML_ELEMENTS.get(node.tag)!.kind >= BLOCK;
