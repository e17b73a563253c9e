import DOMPurify from 'dompurify';
import '../../../dist/elements/release/osce-release.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(':host { display: block; font: 16px/1.45 system-ui, sans-serif } time { color: #555 }');
const template = document.createElement('template');
template.innerHTML = '<article><h1></h1><time></time><div></div></article>';
const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** The limit: an element written by hand that leaves the body to a sanitiser, and has nothing else. */
class HandWritten extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }

  show({title, date_published, content_html}, fill) {
    const find = (selector) => this.shadowRoot.querySelector(selector);
    find('h1').textContent = title;
    find('time').textContent = dates.format(new Date(date_published));
    fill(find('div'), content_html);
  }
}
customElements.define('hand-written', HandWritten);

const byHand = (fill) => (item) => {
  const element = document.createElement('hand-written');
  element.show(item, fill);
  return element;
};

/** How a release becomes an element. */
export const variants = {
  osce(item) {
    const element = document.createElement('osce-release');
    element.release = item;
    return element;
  },
  dompurify: byHand((host, html) => host.append(DOMPurify.sanitize(html, {RETURN_DOM_FRAGMENT: true}))),
  sethtml: byHand((host, html) => host.setHTML(html)),
};

/** Shows every release, and waits until all are there. */
globalThis.showReleases = async (variant, items) => {
  const elements = items.map(variants[variant]);
  document.getElementById('root').append(...elements);
  for (const element of elements) await element.updateComplete;
};
