import {nothing} from 'lit';
import {directionOf} from '../locale/format.js';
import {matchLanguage} from '../locale/languages.js';
import type {ReleaseStrings} from '../locale/release-strings.js';
import type {Release} from '../model/release.js';

/** A release and the place on a page where it is shown. */
export interface ReleasePlace {
  readonly release: Release;
  readonly strings: ReleaseStrings;
  /** Language and direction of the place. */
  readonly tag: string;
  readonly pageDir: 'ltr' | 'rtl';
  /** Level of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** The reader follows the link of a card. */
  readonly open: (event: MouseEvent) => void;
  /** Marks what the reader searched for in a text of a card. */
  readonly mark?: ((text: string) => unknown) | undefined;
}

/** What the languages of a release and of its place mean for the parts of it. */
export interface ReleaseLanguage {
  /** The tag to format dates and numbers by. */
  readonly formatTag: string;
  /** `lang` and `dir` of the release's own texts, where they differ from those around them or are not known. */
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | 'auto' | typeof nothing;
}

/** Adds to a place what the languages there mean. */
export function readLanguage<T extends ReleasePlace>(place: T): T & ReleaseLanguage {
  const {release, strings, tag, pageDir} = place;
  const {language} = release;
  // The letters of a text say it where nobody else does.
  const dir = language ? directionOf(language) : 'auto';
  return {
    ...place,
    formatTag: matchLanguage(tag) === strings.language ? tag : strings.language,
    lang: language && language !== strings.language ? language : nothing,
    dir: dir === pageDir ? nothing : dir,
  };
}
