import '../../../dist/elements/nav-menu/osce-nav-menu.js';

/** The first entry of the bar. */
const first = (element) => element.shadowRoot?.querySelector('[part~="bar"] > [part~="item"]');

export const adapter = {
  create(host, navigation) {
    const element = document.createElement('osce-nav-menu');
    element.navigation = navigation;
    host.append(element);
    return element;
  },
  opener: (element) => first(element)?.querySelector('[part~="toggle"]'),
  options: (element) => first(element)?.querySelectorAll('[part~="panel"] [part~="link"]') ?? [],
};
