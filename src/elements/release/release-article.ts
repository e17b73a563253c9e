import {html, nothing} from 'lit';
import {findHeadline} from '../../templates/find-headline.js';
import {readLanguage} from '../../templates/release-place.js';
import {renderHeading} from '../../templates/render-heading.js';
import {renderType} from '../../templates/render-type.js';
import article from './release-article.styles.js';
import {isShown, type ReleaseRequest, type ReleaseView} from './release-view.js';
import {prepareCountries} from './name-countries.js';
import {renderTexts} from './render-body.js';
import {renderFacts, renderImage} from './render-header.js';
import {renderAttachments, renderContacts, renderFooter} from './render-supplements.js';
import {renderTranslations} from './render-translations.js';
import richText from './rich-text.styles.js';

const renderHeadline = (view: ReleaseView): unknown => {
  const {title, summary, contentHtml, contentText} = view.release;
  const {lang, dir} = title ? view : {lang: nothing, dir: nothing};
  const headline = findHeadline(view, summary || contentHtml || contentText || view.isTextSlotted);
  return headline ? renderHeading(view.headingLevel, 'headline', headline, lang, dir) : nothing;
};

/** The whole of a release. */
export function renderForm(request: ReleaseRequest): unknown {
  const view = readLanguage(request);
  const {release} = view;
  const translations = renderTranslations(view);
  const actions = view.renderActions(release);
  const tools =
    translations === nothing && actions === nothing
      ? nothing
      : html`<div class="tools">${translations}${actions}</div>`;
  const header = [renderType(view), renderHeadline(view), renderFacts(view), tools] as const;
  const [type, headline, facts] = header;
  const supplements = [
    view.isTextSlotted ? html`<slot></slot>` : nothing,
    renderAttachments(view),
    renderContacts(view),
    renderFooter(view),
  ].filter(isShown);
  // What a reader may have the focus in stays as the rest changes, so it is not joined with it. No space between: it would be nodes.
  // prettier-ignore
  return html`<article part="article"
    >${header.some(isShown) ? html`<header part="header">${type}${headline}${facts}${tools}</header>` : nothing}${
      renderImage(view)}${renderTexts(view)}${supplements.length ? supplements : nothing}</article>`;
}

/** The names of States are further data. */
export const prepare = prepareCountries;

/** The look of an article and of the text in it. */
export const styles = [article, richText];
