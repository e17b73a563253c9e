// The limit: the cheapest honest element that can be written by hand. It opens and filters a list in groups, is reached by
// keyboard and takes part in forms; it knows one language and no slips, and has no popup that leaves its place.
import {writeListbox} from './grouped-options.js';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: inline-block; position: relative; inline-size: 18rem; font: 16px/1.4 system-ui, sans-serif }
  label { display: block }
  input { box-sizing: border-box; inline-size: 100%; font: inherit; padding: .4em .6em; border: 1px solid #666; border-radius: 4px }
  .list { position: absolute; inset-inline: 0; max-block-size: 20rem; overflow: auto; background: #fff; border: 1px solid #666; z-index: 1 }
  ul { margin: 0; padding: 0; list-style: none }
  .group { font-weight: 700; padding: .3em .6em }
  [role=option] { padding: .3em .6em; cursor: default }
  .active { outline: 2px solid #06c; outline-offset: -2px }
  [hidden] { display: none }
`);

const shell = document.createElement('template');
shell.innerHTML =
  '<label>Country<input role="combobox" autocomplete="off" aria-expanded="false" aria-autocomplete="list" aria-controls="list"></label>' +
  '<div class="list" id="list" role="listbox" aria-label="Country" hidden></div>';

const models = new WeakMap();

/** The options and what they are found by, made once for all instances. */
const modelOf = (countries) => {
  if (!models.has(countries)) {
    const template = document.createElement('template');
    template.innerHTML = writeListbox(countries);
    models.set(countries, {template, keys: countries.map(({names}) => fold(names.join('\n')))});
  }
  return models.get(countries);
};

class HandWritten extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  #input;
  #list;
  #options;
  #active;
  #isOpen = false;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(shell.content.cloneNode(true));
    this.#input = root.querySelector('input');
    this.#list = root.lastChild;
    for (const type of ['click', 'input', 'keydown']) root.addEventListener(type, this);
    this.addEventListener('focusout', this);
  }

  get open() {
    return this.#isOpen;
  }

  set open(isOpen) {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (isOpen && !this.#options) {
      this.#list.append(modelOf(this.countries).template.content.cloneNode(true));
      this.#options = [...this.#list.querySelectorAll('[role=option]')];
    }
    this.#list.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
  }

  handleEvent(event) {
    if (event.type === 'focusout') this.open = false;
    else if (event.type === 'input') {
      this.open = true;
      this.#filter();
    } else if (event.type === 'click') this.#onClick(event.target);
    else this.#onKey(event);
  }

  #filter() {
    const query = fold(this.#input.value.trim());
    const groups = new Set();
    modelOf(this.countries).keys.forEach((key, i) => {
      const option = this.#options[i];
      const isHidden = !!query && !key.includes(query);
      if (option.hidden !== isHidden) option.hidden = isHidden;
      if (!isHidden) groups.add(option.parentNode);
    });
    for (const group of this.#list.children)
      if (group.hidden === groups.has(group)) group.hidden = !group.hidden;
  }

  #move(step) {
    const shown = this.#options.filter(({hidden}) => !hidden);
    this.#active?.classList.remove('active');
    this.#active = shown.at((shown.indexOf(this.#active) + step) % shown.length);
    this.#active?.classList.add('active');
    this.#input.setAttribute('aria-activedescendant', this.#active?.id ?? '');
    this.#active?.scrollIntoView({block: 'nearest'});
  }

  #choose(option) {
    this.#input.value = option.textContent;
    this.#internals.setFormValue(option.id);
    this.open = false;
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #onClick(target) {
    const option = target.closest('[role=option]');
    if (option) this.#choose(option);
    else this.open = true;
  }

  #onKey(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (event.key === 'Escape') this.open = false;
    else if (event.key === 'Enter' && this.#active) this.#choose(this.#active);
    else if (step) {
      this.open = true;
      this.#move(step);
      event.preventDefault();
    }
  }
}
customElements.define('hand-written', HandWritten);

const input = (element) => element.shadowRoot.querySelector('input');

export const adapter = {
  create(host, countries) {
    const element = document.createElement('hand-written');
    element.countries = countries;
    host.append(element);
    return element;
  },
  opener: input,
  input,
  options: (element) => (element.open ? element.shadowRoot.querySelectorAll('[role=option]') : []),
};
