/** What a page may say of a release without a feed. */
export interface PlainRelease {
  readonly headline?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly href?: string | undefined;
}

/** A release of the page's own making, in the form of a feed's item; nothing where the page says none of it. */
export const plainItem = ({headline, date, source, href}: PlainRelease): object | undefined =>
  headline || date || source || href
    ? {id: 'attributes', title: headline, url: href, _osce: {date, source: source ? [{label: source}] : null}}
    : undefined;
