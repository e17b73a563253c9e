import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';

const {escape} = bench;

export const adapter = {
  create(host, countries) {
    const options = countries.map(({id, name}) => `<wa-option value="${id}">${escape(name)}</wa-option>`);
    host.innerHTML = `<wa-select label="Country">${options.join('')}</wa-select>`;
    return host.firstChild;
  },
  opener: (element) => element.shadowRoot?.querySelector('[part~="combobox"]'),
  options: (element) => (element.open ? element.querySelectorAll('wa-option') : []),
};
