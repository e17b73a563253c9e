import {html, nothing} from 'lit';
import {directionOf, languageName} from '../../locale/format.js';
import type {Release} from '../../model/release.js';
import type {ReleaseView} from './release-view.js';

/** A release in one of its languages: the one on show, another of the same feed, or one on another page. */
interface Version {
  readonly language: string;
  /** The item of the same feed to show instead. */
  readonly release?: Release;
  readonly url?: string;
}

/** Versions in a fixed order whichever is on show, so that a reader's focus stays on the language chosen. */
function listVersions({base, findTranslation}: ReleaseView): Version[] {
  const versions: Version[] = base.translations.map((translation) => ({
    ...translation,
    release: findTranslation(translation),
  }));
  if (base.language) versions.push({language: base.language, release: base});
  return versions
    .filter(({release, url}) => release || url)
    .sort((one, other) => (one.language < other.language ? -1 : 1));
}

/**
 * The languages a release is published in. One of the same feed is a button that shows it in place, any other a link. Nothing
 * where there is no choice.
 */
export function renderTranslations(view: ReleaseView): unknown {
  const {release: shown, base, strings, showTranslation} = view;
  const versions = listVersions(view);
  if (!base.translations.length || versions.length < 2) return nothing;
  const item = ({language, release, url}: Version) => {
    const dir = directionOf(language);
    const name = languageName(language);
    const choose = () => release && showTranslation(release);
    return release
      ? html`<button
          type="button"
          lang=${language}
          dir=${dir}
          aria-current=${release.id === shown.id ? 'true' : nothing}
          @click=${choose}
        >
          ${name}
        </button>`
      : html`<a lang=${language} hreflang=${language} dir=${dir} href=${url!}>${name}</a>`;
  };
  return html`<nav part="translations" aria-label=${strings.translations}>
    <ul role="list">
      ${versions.map((version) => html`<li>${item(version)}</li>`)}
    </ul>
  </nav>`;
}
