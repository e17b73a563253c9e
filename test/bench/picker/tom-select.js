import TomSelect from 'tom-select/base';
import {writeSelect} from './grouped-options.js';

export const adapter = {
  create(host, countries) {
    host.innerHTML = writeSelect(countries, 'placeholder="Country"');
    // Without its delay of 300 milliseconds, which would be measured instead of its work.
    const select = new TomSelect(host.firstChild, {maxOptions: null, refreshThrottle: 0});
    return {host, select};
  },
  opener: ({host}) => host.querySelector('.ts-control'),
  input: ({select}) => select.control_input,
  options: ({select}) => (select.isOpen ? select.dropdown.querySelectorAll('.option') : []),
};
