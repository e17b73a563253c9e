import '@spectrum-web-components/combobox/sp-combobox.js';
import '@spectrum-web-components/menu/sp-menu-item.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';

const findTheme = () => {
  const found = document.querySelector('sp-theme');
  if (found) return found;
  const theme = document.createElement('sp-theme');
  for (const [name, value] of Object.entries({color: 'light', scale: 'medium', system: 'spectrum'}))
    theme.setAttribute(name, value);
  document.getElementById('root').append(theme);
  return theme;
};

export const adapter = {
  create(host, countries) {
    findTheme().append(host);
    const element = document.createElement('sp-combobox');
    element.label = 'Country';
    element.autocomplete = 'list';
    element.options = countries.map(({id, name}) => ({value: id, itemText: name}));
    host.append(element);
    return element;
  },
  opener: (element) => element.shadowRoot?.querySelector('sp-picker-button'),
  input: (element) => element.shadowRoot?.querySelector('input'),
  options: (element) => (element.open ? element.shadowRoot.querySelectorAll('sp-menu-item') : []),
};
