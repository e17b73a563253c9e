import MegaMenu from '@ecl/mega-menu/mega-menu.js';

const {escape} = bench;
globalThis.ECL ??= {components: new Map()};

const writeButton = (names, attributes, label) =>
  `<button class="ecl-button ecl-button--primary ${names}" type="button" ${attributes}><span class="ecl-button__container">
    <span class="ecl-button__label" data-ecl-label="true">${escape(label)}</span></span></button>`;

const writeLink = ({label, href}) =>
  `<a ${href ? `href="${escape(href)}"` : ''} class="ecl-link ecl-link--standalone ecl-mega-menu__sublink" data-ecl-mega-menu-sublink><span class="ecl-link__label">${escape(label)}</span></a>`;

const MEGA = 'class="ecl-mega-menu__mega ecl-mega-menu__mega--no-info';

const writeSubitem = (entry) => {
  const inner = entry.children?.length
    ? `${writeButton('ecl-mega-menu__sublink', 'data-ecl-mega-menu-sublink aria-expanded="false"', entry.label)}
      <div ${MEGA} ecl-mega-menu__mega--level-2" data-ecl-mega-menu-mega><ul class="ecl-mega-menu__sublist">${entry.children.map(writeSubitem).join('')}</ul></div>`
    : writeLink(entry);
  return `<li class="ecl-mega-menu__subitem" data-ecl-mega-menu-subitem>${inner}</li>`;
};

const writeItem = (entry, id) =>
  `<li class="ecl-mega-menu__item ecl-mega-menu__item--has-children" data-ecl-mega-menu-item data-ecl-has-children aria-haspopup="true" id="${id}">
    ${writeButton('ecl-mega-menu__link', `data-ecl-mega-menu-link id="${id}-link" aria-expanded="false"`, entry.label)}
    <div class="ecl-mega-menu__wrapper"><div class="ecl-container"><div ${MEGA}" data-ecl-mega-menu-mega><ul class="ecl-mega-menu__sublist">${(entry.children ?? []).map(writeSubitem).join('')}</ul></div></div></div></li>`;

export const adapter = {
  create(host, {items}, id) {
    const entries = items.map((entry, i) => writeItem(entry, `${id}-${i}`));
    host.innerHTML = `<header class="ecl-site-header"><nav class="ecl-mega-menu" data-ecl-mega-menu role="navigation" id="${id}" aria-label="Main">
      <div class="ecl-mega-menu__overlay">&nbsp;</div><div class="ecl-container ecl-mega-menu__container">
      ${writeButton('ecl-mega-menu__open', 'data-ecl-mega-menu-open aria-expanded="false"', 'Menu')}
      <section class="ecl-mega-menu__inner" data-ecl-mega-menu-inner><header class="ecl-mega-menu__inner-header">${writeButton('ecl-mega-menu__back', 'data-ecl-mega-menu-back', 'Back')}</header>
      <ul class="ecl-mega-menu__list">${entries.join('')}</ul></section></div></nav></header>`;
    new MegaMenu(host.querySelector('nav')).init();
    return host;
  },
  opener: (host) => host.querySelector('.ecl-mega-menu__link'),
  options: (host) => host.querySelector('.ecl-mega-menu__item').querySelectorAll('a'),
};
