import {Accordion} from 'govuk-frontend';
import {writeLists} from './write-links.js';

/** The service navigation of GOV.UK has one level and nothing to open; its disclosures are those of the accordion. */
const writeSection = (entry, id) => `<div class="govuk-accordion__section">
  <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
    <span class="govuk-accordion__section-button" id="${id}-heading">${bench.escape(entry.label)}</span></h2></div>
  <div id="${id}-content" class="govuk-accordion__section-content"><ul class="govuk-list">${writeLists(entry)}</ul></div></div>`;

export const adapter = {
  create(host, {items}, id) {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported');
    const sections = items.map((entry, i) => writeSection(entry, `${id}-${i}`));
    host.innerHTML = `<nav aria-label="Main"><div class="govuk-accordion" id="${id}" data-remember-expanded="false">${sections.join('')}</div></nav>`;
    new Accordion(host.querySelector('.govuk-accordion'), {rememberExpanded: false});
    return host;
  },
  opener: (host) => host.querySelector('button.govuk-accordion__section-button'),
  options: (host) => host.querySelector('.govuk-accordion__section--expanded')?.querySelectorAll('a') ?? [],
  close: (host) =>
    host.querySelector('.govuk-accordion__section--expanded button.govuk-accordion__section-button')?.click(),
};
