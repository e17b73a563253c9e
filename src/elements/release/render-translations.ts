import {html, nothing} from 'lit';
import {directionOf, languageName} from '../../locale/format.js';
import type {Release} from '../../model/release.js';
import type {ReleaseView} from './release-view.js';

/** A release in one of its languages: the one on show, another of the same feed, or one on another page. */
interface Version {
  /** Missing where nobody says the language of the original. */
  readonly language?: string | undefined;
  /** The item of the same feed to show instead. */
  readonly release?: Release | undefined;
  readonly url?: string | undefined;
}

const nameOf = ({language}: Version) => language && languageName(language);

/**
 * The language of the original: its own, or the one its own entry among the translations has, else that of the place, if no
 * translation is in it.
 */
function findLanguage({base, tag}: ReleaseView): string | undefined {
  const {id: ownId, url: ownUrl, language, translations} = base;
  const own = translations.find(({id, url}) => (id === undefined ? url && url === ownUrl : id === ownId));
  const isTaken = translations.some((translation) => nameOf(translation) === languageName(tag));
  return language ?? own?.language ?? (isTaken ? undefined : tag);
}

/** Versions in a fixed order whichever is on show, so that a reader's focus stays on the language chosen; one of each language. */
function listVersions(view: ReleaseView): Version[] {
  const {base, findTranslation} = view;
  const versions: Version[] = [{language: findLanguage(view), release: base}];
  for (const translation of base.translations) {
    const {language, url} = translation;
    const release = findTranslation(translation);
    const isKnown = versions.some(
      (version) => nameOf(version) === languageName(language) || (release && version.release === release),
    );
    if ((release ?? url) && !isKnown) versions.push({language, url, release});
  }
  return versions.sort(({language: one = ''}, {language: other = ''}) => (one < other ? -1 : 1));
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
    const lang = language ?? nothing;
    const dir = language ? directionOf(language) : nothing;
    const name = language ? languageName(language) : strings.readOriginal;
    const choose = () => release && showTranslation(release);
    return release
      ? html`<button
          type="button"
          lang=${lang}
          dir=${dir}
          aria-current=${release.id === shown.id ? 'true' : nothing}
          @click=${choose}
        >
          ${name}
        </button>`
      : html`<a lang=${lang} hreflang=${lang} dir=${dir} href=${url!}>${name}</a>`;
  };
  return html`<nav part="translations" aria-label=${strings.translations}>
    <ul role="list">
      ${versions.map((version) => html`<li>${item(version)}</li>`)}
    </ul>
  </nav>`;
}
