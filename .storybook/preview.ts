import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {globalTypes, initialGlobals, storyFrame} from '../stories/support/story-frame.js';

setCustomElementsManifest(manifest);

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

const SHOWN_ONLY = ['css custom properties', 'css shadow parts', 'css states', 'slots', 'events'];

/** Unions of string literals become select controls; what is no property gets no control. */
const readUnions: Enhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const {category, type} = argType.table ?? {};
      if (SHOWN_ONLY.includes(category ?? '')) return [name, {...argType, control: false as never}];
      const union = type?.summary ?? '';
      const options = [...union.matchAll(/'([^']*)'/g)].map(([, option]) => option);
      const isUnion = options.length > 1 && /^('[^']*'|undefined|\||\s)+$/.test(union);
      return [name, isUnion ? {...argType, control: {type: 'select'}, options} : argType];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [storyFrame],
  argTypesEnhancers: [readUnions],
  parameters: {layout: 'fullscreen', controls: {expanded: true}, a11y: {test: 'error'}},
};
export default preview;
