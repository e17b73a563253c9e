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

describe('the controls of a release in Storybook', () => {
  it('set every attribute of the element', async () => {
    const [, module] = storyModules.find(([file]) => file.includes('osce-release.stories'))!;
    const {observedAttributes} = customElements.get('osce-release') as typeof HTMLElement & {
      observedAttributes: string[];
    };
    const args = {
      src: 'x.json',
      format: 'json',
      fields: '{}',
      release: '{}',
      releaseId: '1',
      variant: 'card',
      headingLevel: 3,
      headline: 'H',
      date: '2011',
      source: 'S',
      href: '/',
      actions: 'print',
      structuredData: true,
    };
    const root = await fixture(html`<div>${module.default.render!(args, {})}</div>`);
    const element = root.querySelector('osce-release')!;
    const missing = observedAttributes.filter((name) => !element.hasAttribute(name));
    // Data are given as objects.
    expect(missing).to.deep.equal(['release', 'fields']);
    expect([element.release, element.fields]).to.deep.equal([args.release, args.fields]);
  });
});

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
