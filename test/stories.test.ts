import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {html, type TemplateResult} from 'lit';
import {initialGlobals, storyFrame} from '../stories/support/story-frame.js';

interface Story {
  name?: string;
  args?: object;
  render?: (args: object, context: object) => TemplateResult;
}

type StoryModule = Record<string, Story> & {default: Story & {title: string}};

const {default: modules} = (await import('/__stories.js' as string)) as {default: [string, StoryModule][]};

const renderStory = async ({default: meta}: StoryModule, story: Story, globals: object): Promise<Element> => {
  const args = {...meta.args, ...story.args};
  const context = {args, globals: {...initialGlobals, ...globals}};
  const render = story.render ?? meta.render!;
  const framed = storyFrame(() => render(args, context), context as never);
  return fixture(html`<div>${framed}</div>`);
};

/** Every element of the library below a node, through shadow roots. */
const elementsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('osce-') ? [element] : []),
    ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
  ]);

const settle = async (root: Element, isLoadingShown: boolean): Promise<void> => {
  const isSettled = (element: HTMLElement) =>
    element.matches(':defined') && element.matches(':state(loading)') === isLoadingShown;
  const releases = () => elementsOf(root).filter(({localName}) => localName !== 'osce-feed');
  await waitUntil(() => releases().length && releases().every(isSettled), 'the elements settle');
  await Promise.all(elementsOf(root).map((element) => Reflect.get(element, 'updateComplete')));
  // What follows its own width is laid out in the next frame.
  await nextFrame();
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

for (const [file, stories] of modules)
  describe(`the stories of ${file}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      if (name === 'default') continue;
      for (const scheme of ['light', 'dark'])
        it(`shows ${name} in ${scheme}, without a fault`, async () => {
          const root = await renderStory(stories, story, {scheme});
          await settle(root, name.startsWith('Loading'));
          const shown = elementsOf(root).filter(({shadowRoot}) => shadowRoot?.childElementCount);
          expect(shown).not.to.be.empty;
          expect(root.getBoundingClientRect().height).to.be.above(60);
          expect(await findFaults(root)).to.deep.equal([]);
        });
    }
  });
