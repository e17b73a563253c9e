import {writableFields} from '../read-manifest.js';
import {inline, paragraphs} from './text.js';

const code = (text) => `\`${text}\``;
const typed = ({name, type}) => code(name) + (type ? ` (${inline(type.text)})` : '');

const list = (title, entries = [], label = ({name}) => code(name)) =>
  entries.length
    ? [`${title}:\n\n${entries.map((entry) => `- ${label(entry)}: ${inline(entry.description)}`).join('\n')}`]
    : [];

const describeElement = (element, packageName) => {
  const bare = writableFields(element).filter(({attribute}) => !attribute);
  const methods = (element.members ?? []).filter(({kind}) => kind === 'method');
  return [
    `## \`<${element.tagName}>\``,
    paragraphs(element.description),
    code(`import '${packageName}/elements/${element.tagName}.js'`),
    ...list('Attributes', element.attributes, typed),
    ...list('Properties without an attribute of their name', bare, typed),
    ...list('Methods', methods, ({name, parameters = []}) =>
      code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
    ),
    ...list('Events', element.events, typed),
    ...list('Slots', element.slots, ({name}) => (name ? code(name) : '(default)')),
    ...list('Parts', element.cssParts),
    ...list('Custom properties', element.cssProperties),
    ...list('States', element.cssStates, ({name}) => code(`:state(${name})`)),
  ];
};

/** What a language model should know before it writes a page with the elements; in the form of llmstxt.org. */
export const llmsText = (elements, {name, version, license, description}) =>
  `${[
    `# ${name}`,
    `> ${description}`,
    `Version ${version}, ${license}. The elements work in any page and in every framework. Data are given as a property or attribute, as JSON in a child \`<script type="application/json">\`, by the address \`src\`, or by an \`<osce-feed>\` around the element; the first that is present wins. Children are shown until there are data, and when they cannot be had.`,
    '## Use',
    [
      `- Script tag: \`<script type="module" src="osce-release.js"></script>\` with a file of \`${name}/cdn/\`. Each element has a file without imports, \`osce-widgets.js\` has all of them, \`osce-autoloader.js\` loads those that a page uses, and \`sri.json\` has the integrity of each file. \`?prefix=acme\` after the name of a file makes the tags begin with \`acme-\`.`,
      `- npm: \`import '${name}/elements/osce-release.js'\` registers one element. \`${name}\` has everything; \`${name}/model\` the parsers, without a browser; \`${name}/define\` registers under other tags.`,
      `- Types of templates: \`${name}/types/react\`, \`preact\`, \`solid\`, \`vue\` and \`svelte\`.`,
    ].join('\n'),
    ...elements.flatMap((element) => describeElement(element, name)),
  ].join('\n\n')}\n`;
