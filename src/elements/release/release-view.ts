import {nothing} from 'lit';
import type {CSSResult} from 'lit';
import {directionOf} from '../../locale/format.js';
import {matchLanguage} from '../../locale/languages.js';
import type {ReleaseStrings} from '../../locale/release-strings.js';
import type {Release, Translation} from '../../model/release.js';

/** What an element asks of a form of release, an article or a card. */
export interface ReleaseRequest {
  /** The release to show. */
  readonly release: Release;
  /** The one the page asked for; the reader may have chosen a translation of it. */
  readonly base: Release;
  readonly strings: ReleaseStrings;
  /** Language and direction of the place the element stands in. */
  readonly tag: string;
  readonly pageDir: 'ltr' | 'rtl';
  /** Level of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** The element's own children are the text. */
  readonly isTextSlotted: boolean;
  /** The buttons a reader is offered, rendered. */
  readonly renderActions: (release: Release) => unknown;
  readonly findTranslation: (translation: Translation) => Release | undefined;
  readonly showTranslation: (release: Release) => void;
  readonly open: (event: MouseEvent) => void;
}

/** What every part of a release needs to render itself. */
export interface ReleaseView extends ReleaseRequest {
  /** The tag to format dates and numbers by. */
  readonly formatTag: string;
  /** `lang` and `dir` of the release's own texts, where they differ from those around them. */
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
}

/** A way to show a release, loaded when an element first needs it. */
export interface ReleaseForm {
  readonly styles: readonly CSSResult[];
  readonly renderForm: (request: ReleaseRequest) => unknown;
}

/** Works out what a release's languages mean for its parts. */
export function readView(request: ReleaseRequest): ReleaseView {
  const {release, strings, tag, pageDir} = request;
  const {language} = release;
  const dir = language ? directionOf(language) : pageDir;
  return {
    ...request,
    formatTag: matchLanguage(tag) === strings.language ? tag : strings.language,
    lang: language && language !== strings.language ? language : nothing,
    dir: dir === pageDir ? nothing : dir,
  };
}
