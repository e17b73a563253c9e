import {formatDate, formatList} from '../../locale/format.js';
import {matchLanguage} from '../../locale/languages.js';
import type {Release} from '../../model/release.js';
import type {CitationFacts} from './citation-facts.js';
import {CITATION_WORDING} from './citation-wording.js';
import {citeBibtex} from './cite-bibtex.js';

/**
 * How a citation is written: for people at large, after the APA manual (7th edition), as an entry of a bibliography after the
 * Chicago manual (17th), or for BibTeX.
 */
export type CitationStyle = 'plain' | 'apa' | 'chicago' | 'bibtex';

/** What a citation says besides the release. */
export interface CitationContext {
  /** The day the reader saw the page, ISO 8601; left out where it is missing. */
  readonly accessed?: string;
}

const tidy = (text = ''): string | undefined => text.replace(/\s+/g, ' ').trim() || undefined;

const gatherFacts = (release: Release, context: CitationContext): CitationFacts => {
  const {id, sources, rights, type, typeLabel, title, date = '', url, canonicalUrl} = release;
  const tag = release.language ?? 'en';
  const wording = CITATION_WORDING[matchLanguage(tag)];
  const holder = tidy(rights?.holder);
  const labels = [...new Set(sources.map(({label}) => tidy(label)))].filter((label) => label !== undefined);
  const authors = labels.length || !holder ? labels : [holder];
  return {
    ...wording,
    accessedWord: wording.accessed,
    id,
    authors,
    keySource: sources[0]?.id ?? authors[0],
    title: tidy(title),
    kind: tidy(typeLabel) ?? (type === 'press-release' ? wording.pressRelease : undefined),
    publisher: holder && authors.includes(holder) ? undefined : holder,
    day: /^\d{4}(-\d\d){0,2}$/.test(date) && !isNaN(Date.parse(date)) ? date : undefined,
    url: canonicalUrl ?? url,
    accessed: context.accessed,
    tag,
    isEnglish: wording === CITATION_WORDING.en,
  };
};

const endSentence = (text: string | undefined): string | undefined =>
  text && !/[.?!…][“”’»)\]]*$/.test(text) ? `${text}.` : text;

const joinPresent = (separator: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

/** Both manuals are American: "October 24, 2011". */
const americanDate = (day: string, {tag, isEnglish}: CitationFacts): string => {
  const date = formatDate(day, tag);
  return isEnglish ? date.replace(/^(\d+) (\D+) (\d+)$/, '$2 $1, $3') : date;
};

const citePlain = (facts: CitationFacts): string => {
  const {authors, title, kind, day, noDate, url, accessed, accessedWord, tag} = facts;
  return joinPresent(
    ' ',
    endSentence(formatList(authors, tag)),
    endSentence(title),
    endSentence(joinPresent(', ', kind, day ? formatDate(day, tag) : noDate)),
    url,
    url && accessed && `(${accessedWord} ${formatDate(accessed, tag)})`,
  );
};

const joinAuthors = ({authors, tag, isEnglish}: CitationFacts, and: string): string =>
  isEnglish
    ? new Intl.ListFormat('en-US')
        .formatToParts(authors)
        .map(({type, value}) => (type === 'literal' ? value.replace('and', and) : value))
        .join('')
    : formatList(authors, tag);

const citeApa = (facts: CitationFacts): string => {
  const {authors, title, kind, publisher, day, noDate, url} = facts;
  const year = day?.slice(0, 4);
  const rest = day?.[4] && americanDate(day, facts).replace(new RegExp(`,?\\s(de\\s)?${year}.*`), '');
  const date = `(${joinPresent(', ', year ?? noDate, rest)}).`;
  const work = endSentence(joinPresent(' ', title, kind && `[${kind}]`));
  // Without an author the title takes its place, before the date.
  const beginning = authors.length ? [endSentence(joinAuthors(facts, '&')), date, work] : [work, date];
  return joinPresent(' ', ...beginning, endSentence(publisher), url);
};

const quote = (title: string, {quotes, isEnglish}: CitationFacts): string => {
  const [open, close, innerOpen, innerClose] = quotes;
  const inner = title
    .replace(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`)
    .replace(/[“«„]\s?([^“”«»„]*?)\s?[”»“]/g, `${innerOpen}$1${innerClose}`);
  return isEnglish ? open + endSentence(inner) + close : endSentence(open + inner + close)!;
};

const citeChicago = (facts: CitationFacts): string => {
  const {authors, title, kind, day, noDate, url, accessed, accessedWord, tag} = facts;
  // A day of access is given only for what bears no date of its own.
  const access = !day && url && accessed ? `${accessedWord} ${americanDate(accessed, facts)}` : '';
  return joinPresent(
    ' ',
    authors.length ? endSentence(joinAuthors(facts, 'and')) : '',
    title && quote(title, facts),
    endSentence(joinPresent(', ', kind, day ? americanDate(day, facts) : noDate)),
    endSentence(access.charAt(0).toLocaleUpperCase(matchLanguage(tag)) + access.slice(1)),
    url && `${url}.`,
  );
};

const CITE: Readonly<Record<CitationStyle, (facts: CitationFacts) => string>> = {
  plain: citePlain,
  apa: citeApa,
  chicago: citeChicago,
  bibtex: citeBibtex,
};

/** A release as others cite it, in the language of the release; what it lacks leaves no trace. */
export const citeRelease = (release: Release, style: CitationStyle, context: CitationContext = {}): string =>
  CITE[style](gatherFacts(release, context));
