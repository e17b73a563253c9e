import accordion from '../node_modules/@uswds/uswds/packages/usa-accordion/src/index.js';
import navigation from '../node_modules/@uswds/uswds/packages/usa-header/src/index.js';
import {writeEntry} from './write-links.js';

const ITEM = 'class="usa-nav__submenu-item"';

const writeColumn = (entry) =>
  `<div class="usa-col"><ul class="usa-nav__submenu-list">${[entry, ...(entry.children ?? [])]
    .map((link) => `<li ${ITEM}>${writeEntry(link)}</li>`)
    .join('')}</ul></div>`;

const writeSection = (entry, id) =>
  entry.children?.length
    ? `<li class="usa-nav__primary-item">
        <button type="button" class="usa-accordion__button usa-nav__link" aria-expanded="false" aria-controls="${id}"><span>${bench.escape(entry.label)}</span></button>
        <div id="${id}" class="usa-nav__submenu usa-megamenu" hidden><div class="grid-row grid-gap-4">${entry.children.map(writeColumn).join('')}</div></div></li>`
    : `<li class="usa-nav__primary-item">${writeEntry(entry, 'class="usa-nav-link"')}</li>`;

let isOn = false;

export const adapter = {
  create(host, {items}, id) {
    const sections = items.map((entry, i) => writeSection(entry, `${id}-${i}`));
    host.innerHTML = `<header class="usa-header usa-header--extended"><nav aria-label="Primary" class="usa-nav"><div class="usa-nav__inner">
      <ul class="usa-nav__primary usa-accordion">${sections.join('')}</ul></div></nav></header>`;
    if (!isOn) {
      accordion.on(document.body);
      navigation.on(document.body);
      isOn = true;
    }
    return host;
  },
  opener: (host) => host.querySelector('.usa-nav__link'),
  options: (host) => host.querySelector('.usa-megamenu').querySelectorAll('a'),
};
