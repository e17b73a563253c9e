import assert from 'node:assert/strict';
import {it} from 'node:test';
import {elements} from '../project.js';

const switches = elements.flatMap(({tagName, attributes}) =>
  attributes
    .filter(({type}) => type?.text === 'boolean')
    .map(({name, fieldName}) => [tagName, fieldName ?? name]),
);

/** What a reader sees of the texts and numbers that are set or not. */
const describeAttributes = () => {
  const find = (tag, selector) =>
    document.querySelector(`#attributes ${tag}`).shadowRoot?.querySelectorAll(selector) ?? [];
  const [heading] = find('osce-release', ':is(h1, h2, h3, h4, h5, h6)');
  const [field] = find('osce-country-picker', '[role=combobox]');
  const cards = [...find('osce-release-list', ':is(h1, h2, h3, h4, h5, h6)')].filter((each) =>
    each.closest('li, article'),
  );
  const crumbs = [...find('osce-breadcrumb', 'li')];
  const picker = document.querySelector('#attributes osce-country-picker');
  return {
    menu: find('osce-nav-menu', 'nav')[0]?.ariaLabel,
    way: crumbs.at(-1)?.textContent.trim(),
    headline: `${heading?.localName} ${heading?.textContent.trim()}`,
    date: find('osce-release', 'time').length,
    source: /A source/.test(find('osce-release', ':host > *')[0]?.getRootNode().textContent),
    cards: cards.map(({localName}) => localName).join(),
    columns: /25 June 1973/.test(
      document.querySelector('#attributes osce-country-list').shadowRoot.textContent,
    ),
    states: find('osce-country-list', 'a[href$="/states/at"]').length,
    placeholder: field?.placeholder,
    hint: /A hint/.test(picker.shadowRoot.textContent),
    name: picker.name || '',
  };
};

/** Texts, numbers and switches, by the names of attributes and of properties. */
export const takesAttributes = (page) => {
  const on = {
    menu: 'Sections',
    way: 'Elections',
    headline: 'h4 Headline',
    date: 1,
    source: true,
    cards: 'h5',
    columns: true,
    states: 1,
    placeholder: 'Type a name',
    hint: true,
    name: 'written',
  };
  const off = {
    menu: 'Main',
    way: 'About',
    headline: 'h2 Another headline',
    date: 0,
    source: false,
    cards: 'h2,h2,h2',
    columns: false,
    states: 0,
    placeholder: '',
    hint: false,
    name: '',
  };

  const expect = async (described, isOn) => {
    const found = await page().until(
      describeAttributes,
      (each) => JSON.stringify(each) === JSON.stringify(described),
    );
    assert.deepEqual(found, described);
    const states = await page().read(
      (properties) =>
        properties.map(([tag, name]) => [
          tag,
          name,
          Boolean(document.querySelector(`#attributes ${tag}`)[name]),
        ]),
      switches,
    );
    assert.deepEqual(
      states,
      switches.map((property) => [...property, isOn]),
    );
  };

  it('sets texts, numbers and every switch', () => expect(on, true));

  it('takes them away', async () => {
    await page().press('Switch');
    await expect(off, false);
  });

  it('sets them again', async () => {
    await page().press('Switch');
    await expect(on, true);
  });
};
