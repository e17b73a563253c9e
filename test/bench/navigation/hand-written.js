// The limit: disclosure buttons over panels that are written when they are first opened, with the least that is honest.
import {writeEntry, writeLists} from './write-links.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block }
  nav { position: relative; font: 16px/1.4 system-ui, sans-serif }
  nav > ul { display: flex; gap: 1rem; list-style: none; margin: 0; padding: 0 }
  button { font: inherit; padding: .4em .6em; background: none; border: 1px solid #ccc; border-radius: 4px }
  .panel { position: absolute; inset-inline: 0; margin: 0; padding: 1rem; list-style: none; background: #fff; border: 1px solid #ccc; display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; z-index: 2 }
  .panel[hidden] { display: none }
  .panel ul { margin: 0; padding: 0 0 0 1rem }
`);

class HandWritten extends HTMLElement {
  #items;
  #open = -1;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.addEventListener('click', this);
    root.addEventListener('keydown', this);
  }

  set items(items) {
    this.#items = items;
    const entries = items.map((entry, i) =>
      entry.children?.length
        ? `<li><button aria-expanded="false" aria-controls="panel-${i}" value="${i}">${bench.escape(entry.label)}</button><ul class="panel" id="panel-${i}" hidden></ul></li>`
        : `<li>${writeEntry(entry)}</li>`,
    );
    this.shadowRoot.innerHTML = `<nav aria-label="Main"><ul>${entries.join('')}</ul></nav>`;
  }

  #show(index) {
    this.#toggle(this.#open, false);
    this.#toggle(index, true);
    this.#open = index;
  }

  #toggle(index, isOpen) {
    if (index < 0) return;
    const panel = this.shadowRoot.getElementById(`panel-${index}`);
    if (isOpen && !panel.firstChild) panel.innerHTML = writeLists(this.#items[index]);
    panel.hidden = !isOpen;
    panel.previousElementSibling.ariaExpanded = String(isOpen);
  }

  handleEvent({type, target, key}) {
    const button = type === 'click' && target.closest('button');
    if (button) this.#show(Number(button.value) === this.#open ? -1 : Number(button.value));
    else if (key === 'Escape') this.#show(-1);
  }
}
customElements.define('hand-written', HandWritten);

export const adapter = {
  create(host, {items}) {
    const element = document.createElement('hand-written');
    element.items = items;
    host.append(element);
    return element;
  },
  opener: (element) => element.shadowRoot.querySelector('button'),
  options: (element) => element.shadowRoot.querySelector('.panel').querySelectorAll('a'),
};
