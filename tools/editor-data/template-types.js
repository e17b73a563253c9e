import {writableFields} from '../read-manifest.js';
import {inline} from './text.js';

const documented = (indent, description, line) =>
  `${indent}/** ${inline(description).replaceAll('*/', '*\\/')} */\n${indent}${line}`;

const interfaceOf = (title, name, elements, describe) => `
/** ${title} */
export interface ${name} {
${elements
  .map((element) => {
    const lines = describe(element).map(([key, type, description]) =>
      documented('    ', description, `'${key}'${type};`),
    );
    return [`  '${element.tagName}': {`, ...lines, '  };'].join('\n');
  })
  .join('\n')}
}
`;

/** The module that the types of every framework's templates are derived from. `library` is the source text of the package's index. */
export const templateTypes = (elements, library) => {
  const typeOf = (name) => (new RegExp(`\\b${name}\\b`).test(library) ? `osce.${name}` : name);
  const given = (element, field) => `?: Written<osce.${element.name}['${field}']> | undefined`;

  const properties = (element) =>
    writableFields(element).map(({name, description}) => [name, given(element, name), description]);
  const attributes = (element) =>
    (element.attributes ?? [])
      .filter(({name}) => !writableFields(element).some((field) => field.name === name))
      .map(({name, fieldName, description}) => [
        name,
        fieldName ? given(element, fieldName) : '?: string | undefined',
        description,
      ]);
  const events = (element) =>
    (element.events ?? []).map(({name, type, description}) => [
      name,
      `: ${typeOf(type?.text ?? 'Event')} & {readonly currentTarget: osce.${element.name}}`,
      description,
    ]);

  return `import type * as osce from '../index.js';

/** What a template may write for a value: numbers also as text, and a switch without a value. */
type Written<T> = T extends number ? T | \`\${number}\` : T extends boolean ? T | '' : T;

/** The elements. */
export interface Elements {
${elements.map(({tagName, name, description}) => documented('  ', description, `'${tagName}': osce.${name};`)).join('\n')}
}
${interfaceOf('What is set on each of them by the name of a property.', 'Properties', elements, properties)}${interfaceOf(
    'Attributes of each that are named otherwise than their property.',
    'Attributes',
    elements,
    attributes,
  )}${interfaceOf('What each of them tells.', 'Events', elements, events)}`;
};
