import '@vaadin/combo-box/vaadin-combo-box.js';

const input = (element) => element.querySelector('input');

export const adapter = {
  create(host, countries) {
    const element = document.createElement('vaadin-combo-box');
    element.label = 'Country';
    element.itemLabelPath = 'name';
    element.itemValuePath = 'id';
    element.items = countries;
    host.append(element);
    return element;
  },
  opener: input,
  input,
  options(element) {
    if (!element.opened) return [];
    const items = element.querySelectorAll('vaadin-combo-box-item:not([hidden])');
    return items.length ? items : document.querySelectorAll('vaadin-combo-box-item:not([hidden])');
  },
  text: (option) => option.label ?? option.textContent,
};
