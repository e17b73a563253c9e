import accessibleAutocomplete from 'accessible-autocomplete';

const OPTION = '.autocomplete__menu--visible .autocomplete__option:not(.autocomplete__option--no-results)';
const input = (host) => host.querySelector('input:not(.autocomplete__hint)');

export const adapter = {
  create(host, countries, id) {
    const element = document.createElement('div');
    host.append(element);
    accessibleAutocomplete({
      element,
      id,
      source: countries.map(({name}) => name),
      showAllValues: true,
      minLength: 0,
      displayMenu: 'overlay',
      defaultValue: '',
      dropdownArrow: () => '',
    });
    return host;
  },
  opener: input,
  input,
  options: (host) => host.querySelectorAll(OPTION),
  text: (option) => option.firstChild?.nodeValue ?? option.textContent,
};
