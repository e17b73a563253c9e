import type {Language} from '../../locale/languages.js';

/** The few words of a citation that are not the release's own. */
export interface CitationWording {
  /** In place of the date of an undated release. */
  readonly noDate: string;
  /** Before the day on which the page was read. */
  readonly accessed: string;
  /** The name of a `press-release` whose feed gives it none. */
  readonly pressRelease: string;
  /** Marks around a title: opening and closing, then the same two for a quotation within. */
  readonly quotes: readonly [string, string, string, string];
}

/** By language: a citation is in the language of what it cites. */
export const CITATION_WORDING: Readonly<Record<Language, CitationWording>> = {
  en: {
    noDate: 'n.d.',
    accessed: 'accessed',
    pressRelease: 'Press release',
    quotes: ['“', '”', '‘', '’'],
  },
  fr: {
    noDate: 's.\u00a0d.',
    accessed: 'consulté le',
    pressRelease: 'Communiqué de presse',
    quotes: ['«\u00a0', '\u00a0»', '“', '”'],
  },
  de: {
    noDate: 'o.\u00a0D.',
    accessed: 'abgerufen am',
    pressRelease: 'Pressemitteilung',
    quotes: ['„', '“', '‚', '‘'],
  },
  it: {
    noDate: 's.d.',
    accessed: 'ultimo accesso:',
    pressRelease: 'Comunicato stampa',
    quotes: ['«', '»', '“', '”'],
  },
  ru: {
    noDate: 'б.\u00a0д.',
    accessed: 'дата обращения:',
    pressRelease: 'Пресс-релиз',
    quotes: ['«', '»', '„', '“'],
  },
  es: {
    noDate: 's.\u00a0f.',
    accessed: 'consultado el',
    pressRelease: 'Comunicado de prensa',
    quotes: ['«', '»', '“', '”'],
  },
};
