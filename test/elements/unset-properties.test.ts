import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import catalogue from 'virtual:osce-catalogue';
import '../../src/index.js';
import {recordWarnings} from '../support/recorded-warnings.js';
import {waitUntil} from '../support/wait-until.js';

/** What frameworks leave behind where they take a property away. */
const NOTHING = [undefined, null, ''];

const shownIn = ({shadowRoot}: Element) =>
  `${shadowRoot!.textContent!.replace(/\s+/g, ' ')} ${[...shadowRoot!.querySelectorAll('[aria-label]')].map(({ariaLabel}) => ariaLabel)}`;

describe('a property that says nothing', () => {
  const warnings = recordWarnings();

  for (const {tag, attributes} of catalogue.elements)
    for (const nothing of NOTHING)
      it(`is the same to <${tag}> as none, where it is ${JSON.stringify(nothing)}`, async () => {
        const host = await fixture(html`<div></div>`);
        const [bare, element] = [tag, tag].map((name) => document.createElement(name) as LitElement);
        for (const each of [bare!, element!]) each.append('Words of the page');
        for (const {property} of attributes) Reflect.set(element!, property, nothing);
        host.append(bare!, element!);
        const isSettled = (each: LitElement) => each.hasUpdated && !each.matches(':state(loading)');
        // Parts of a picker come when the browser has nothing else to do.
        const isSame = () => shownIn(element!) === shownIn(bare!);
        await waitUntil(() => isSettled(bare!) && isSettled(element!) && isSame(), 'both show the same');
        expect(warnings).to.deep.equal([]);
      });
});
