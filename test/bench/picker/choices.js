import Choices from 'choices.js';
import {writeSelect} from './grouped-options.js';

export const adapter = {
  create(host, countries) {
    host.innerHTML = writeSelect(countries);
    new Choices(host.firstChild, {
      shouldSort: false,
      searchResultLimit: -1,
      renderChoiceLimit: -1,
      itemSelectText: '',
      allowHTML: false,
    });
    return host;
  },
  opener: (host) => host.querySelector('.choices__inner'),
  input: (host) => host.querySelector('.choices__list--dropdown input, input.choices__input'),
  options: (host) => host.querySelectorAll('.choices__list--dropdown .choices__item--selectable'),
};
