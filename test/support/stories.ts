import {nextFrame} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';
import {initialGlobals, storyFrame} from '../../stories/support/story-frame.js';
import {waitUntil} from './wait-until.js';

interface Story {
  name?: string;
  args?: object;
  render?: (args: object, context: object) => TemplateResult;
}

/** A story file: its stories, and what they have in common. */
export type StoryModule = Record<string, Story> & {default: Story & {title: string}};

/** Every story file of the library, by its name. */
export const {default: storyModules} = (await import('/__stories.js' as string)) as {
  default: [string, StoryModule][];
};

/** The names of the stories in a file. */
export const storyNames = (module: StoryModule): string[] =>
  Object.keys(module).filter((name) => name !== 'default');

/** A story as Storybook shows it, in the page that the toolbars describe. */
export const renderStory = (module: StoryModule, name: string, globals: object = {}): unknown => {
  const {default: meta, [name]: story} = module;
  const args = {...meta.args, ...story!.args};
  const context = {args, globals: {...initialGlobals, ...globals}};
  const render = story!.render ?? meta.render!;
  return storyFrame(() => render(args, context), context as never);
};

/** Every element of the library below a node, through shadow roots. */
export const elementsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('osce-') ? [element] : []),
    ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
  ]);

/** Waits until the elements of a story show what they have to show. */
export const settleStory = async (root: Element, name: string): Promise<void> => {
  const isLoadingShown = name.startsWith('Loading');
  const isSettled = (element: HTMLElement) =>
    element.matches(':defined') && element.matches(':state(loading)') === isLoadingShown;
  const releases = () => elementsOf(root).filter(({localName}) => localName !== 'osce-feed');
  await waitUntil(() => releases().length && releases().every(isSettled), 'the elements settle');
  await Promise.all(elementsOf(root).map((element) => Reflect.get(element, 'updateComplete')));
  // What follows its own width is laid out in the next frame.
  await nextFrame();
};
