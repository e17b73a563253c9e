import '../../../dist/elements/country-picker/osce-country-picker.js';

const find = (element, selector) => element.shadowRoot?.querySelector(selector);

/** The roster is built in: 57 participating States and 11 Partners in three groups. */
export const adapter = {
  create(host) {
    const element = document.createElement('osce-country-picker');
    element.label = 'Country';
    host.append(element);
    return element;
  },
  opener: (element) => find(element, 'input'),
  input: (element) => find(element, 'input'),
  options: (element) => element.shadowRoot?.querySelectorAll('[role="option"]') ?? [],
};
