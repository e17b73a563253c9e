import type {CitationFacts} from './citation-facts.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Braces as commands: BibTeX counts them even where they are escaped.
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);

/** An address is printed letter by letter, so nothing in it is escaped but what would end the field. */
const escapeUrl = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

const toAscii = (text = ''): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** Such as `minskgroup2011statement`; what is written in another alphabet falls back on the end of the identifier. */
const keyOf = ({id, keySource, title = '', day = ''}: CitationFacts): string => {
  const source = toAscii(keySource).slice(0, 24);
  const word = title
    .split(/[\s\p{P}]+/u)
    .map(toAscii)
    .find(Boolean);
  const tail = toAscii(id.split('/').filter(Boolean).at(-1));
  return (source || 'release') + (day.slice(0, 4) || 'nd') + (word ?? tail.slice(0, 24));
};

/** The release as an entry for BibTeX or biblatex. */
export const citeBibtex = (facts: CitationFacts): string => {
  const {authors, title, kind, publisher, day, noDate, url, accessed} = facts;
  const [year, month, dayOfMonth] = day?.split('-') ?? [noDate];
  const braced = (text: string | undefined) => text && `{${text}}`;
  const plain = (text: string | undefined) => braced(text && escapeTex(text));
  const fields = {
    author: authors.length && braced(authors.map((author) => plain(author)).join(' and ')),
    // The second pair keeps the capitals of names.
    title: braced(plain(title)),
    howpublished: plain(kind),
    organization: plain(publisher),
    year: braced(year),
    month: month && MONTHS[Number(month) - 1],
    day: braced(dayOfMonth),
    url: braced(url && escapeUrl(url)),
    urldate: braced(url && accessed),
  };
  const lines = Object.entries(fields).map(([name, value]) => value && `  ${name} = ${value},`);
  return [`@misc{${keyOf(facts)},`, ...lines.filter(Boolean), '}'].join('\n');
};
