import {writableFields} from '../read-manifest.js';
import {readPropertyValues} from './read-property-values.js';
import {described, paragraphs} from './text.js';

const valueOf = (className, {name, fieldName, type}) => {
  if (type?.text === 'boolean') return {kind: 'no-value', type: 'boolean'};
  const values = readPropertyValues(className, fieldName ?? name);
  return {kind: 'plain', type: values.length ? values.map((value) => `'${value}'`).join(' | ') : 'string'};
};

const describeElement = (element) => ({
  name: element.tagName,
  description: paragraphs(element.description),
  attributes: (element.attributes ?? []).map((attribute) => ({
    name: attribute.name,
    description: paragraphs(attribute.description),
    required: false,
    default: attribute.default,
    value: valueOf(element.name, attribute),
  })),
  slots: described(element.slots),
  js: {
    properties: writableFields(element).map(({name, description, type}) => ({
      name,
      description: paragraphs(description),
      value: {type: type?.text ?? 'unknown'},
    })),
    events: (element.events ?? []).map(({name, description, type}) => ({
      name,
      description: paragraphs(description),
      value: {type: type?.text ?? 'Event'},
    })),
  },
  css: {
    parts: described(element.cssParts),
    properties: described(element.cssProperties),
    'pseudo-classes': described(element.cssStates).map((state) => ({...state, name: `state(${state.name})`})),
  },
});

/** The elements as the editors of JetBrains read them. */
export const webTypes = (elements, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {html: {elements: elements.map(describeElement)}},
});
