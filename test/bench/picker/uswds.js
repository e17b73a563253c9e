import comboBox from '../node_modules/@uswds/uswds/packages/usa-combo-box/src/index.js';
import {writeSelect} from './grouped-options.js';

let isOn = false;
const input = (host) => host.querySelector('.usa-combo-box__input');

export const adapter = {
  create(host, countries, id) {
    host.innerHTML = `<label class="usa-label" for="${id}">Country</label>
      <div class="usa-combo-box">${writeSelect(countries, `class="usa-select" name="${id}" id="${id}"`)}</div>`;
    if (isOn) comboBox.init(host);
    else comboBox.on(document.body);
    isOn = true;
    return host;
  },
  opener: input,
  input,
  options: (host) =>
    host.querySelectorAll(
      '.usa-combo-box__list:not([hidden]) .usa-combo-box__list-option:not(.usa-combo-box__list-option--no-results)',
    ),
};
