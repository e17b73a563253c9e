import {readPropertyValues} from './read-property-values.js';
import {paragraphs} from './text.js';

const markdown = (text) => ({kind: 'markdown', value: paragraphs(text)});

/** The elements and attributes, as VS Code completes them in HTML. */
export const htmlCustomData = (elements) => ({
  version: 1.1,
  tags: elements.map(({tagName, name: className, description, attributes = []}) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map(({name, description, type, fieldName}) => ({
      name,
      description: markdown(description),
      ...(type?.text === 'boolean' ? {valueSet: 'v'} : {}),
      values: readPropertyValues(className, fieldName ?? name).map((value) => ({name: value})),
    })),
  })),
});

/** Entries of one kind of all elements, each name once. */
const collect = (elements, kind, rename = (name) => name) => [
  ...new Map(
    elements
      .flatMap((element) => element[kind] ?? [])
      .map(({name, description}) => [name, {name: rename(name), description: markdown(description)}]),
  ).values(),
];

/** Custom properties, states and parts, as VS Code completes them in CSS. */
export const cssCustomData = (elements) => ({
  version: 1.1,
  properties: collect(elements, 'cssProperties'),
  pseudoClasses: collect(elements, 'cssStates', (name) => `:state(${name})`),
  pseudoElements: collect(elements, 'cssParts', (name) => `::part(${name})`),
});
