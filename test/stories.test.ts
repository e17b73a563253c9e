import {expect, fixture} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {html} from 'lit';
import {
  elementsOf,
  renderStory,
  settleStory,
  storyModules,
  storyNames,
  type StoryModule,
} from './support/stories.js';

const show = async (module: StoryModule, name: string, globals: object): Promise<Element> => {
  const root = await fixture(html`<div>${renderStory(module, name, globals)}</div>`);
  await settleStory(root, name);
  return root;
};

/** Faults that axe finds, each with the places that have it. The story is a part of a page, so rules for pages are off. */
const findFaults = async (root: Element): Promise<string[]> => {
  const {axe} = window as unknown as {axe: {run(context: Element, options: object): Promise<AxeResults>}};
  const {violations} = await axe.run(root, {
    resultTypes: ['violations'],
    rules: {region: {enabled: false}, 'color-contrast': {enabled: true}},
  });
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help}\n${nodes.map((node) => node.html).join('\n')}`,
  );
};

for (const [file, module] of storyModules)
  describe(`the stories of ${file}`, () => {
    for (const name of storyNames(module))
      for (const scheme of ['light', 'dark'])
        it(`shows ${name} in ${scheme}, without a fault`, async () => {
          const root = await show(module, name, {scheme});
          const shown = elementsOf(root).filter(({shadowRoot}) => shadowRoot?.childElementCount);
          expect(shown).not.to.be.empty;
          expect(root.getBoundingClientRect().height).to.be.above(60);
          expect(await findFaults(root)).to.deep.equal([]);
        });
  });
