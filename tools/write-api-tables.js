// Writes the tables of the elements between the markers in README.md, from dist/custom-elements.json.
// With --check it writes nothing and fails when they are not up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {elements} from './read-manifest.js';

const README = 'README.md';
const [START, END] = ['<!-- api:start -->', '<!-- api:end -->'];

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** One table under a heading, or nothing where there are no rows. */
const table = (title, columns, rows) =>
  rows.length
    ? [`#### ${title}`, '', columns, columns.map(() => '---'), ...rows, '']
        .map((row) => (Array.isArray(row) ? `| ${row.map(cell).join(' | ')} |` : row))
        .join('\n')
    : '';

const describe = ({tagName, description, members = [], attributes = [], ...element}) => {
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  const bare = attributes.filter(({fieldName}) => !fields.some(({name}) => name === fieldName));
  const rows = [
    ...fields.map((field) => [
      code(field.attribute),
      code(field.name) + (field.readonly ? ' (read-only)' : ''),
      code(field.type?.text),
      code(field.default),
      field.description,
    ]),
    ...bare.map(({name, type, description}) => [code(name), '', code(type?.text), '', description]),
  ];
  const signature = ({name, parameters = []}) => code(`${name}(${parameters.map((p) => p.name).join(', ')})`);
  const named = (list = [], name = (entry) => code(entry.name)) =>
    list.map((entry) => [name(entry), entry.description]);
  return [
    `### \`<${tagName}>\``,
    '',
    description ?? '',
    '',
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'What it is'], rows),
    table('Methods', ['Method', 'What it does'], named(methods, signature)),
    table(
      'Events',
      ['Event', 'Type', 'When it fires'],
      (element.events ?? []).map((event) => [code(event.name), code(event.type?.text), event.description]),
    ),
    table(
      'Slots',
      ['Slot', 'What it holds'],
      named(element.slots, ({name}) => (name ? code(name) : '(default)')),
    ),
    table('Parts', ['`::part()`', 'What it is'], named(element.cssParts)),
    table(
      'Custom properties',
      ['Property', 'Default', 'What it sets'],
      (element.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ),
    table('States', ['`:state()`', 'When it is set'], named(element.cssStates)),
  ].join('\n');
};

const old = readFileSync(README, 'utf8');
const [start, end] = [old.indexOf(START), old.indexOf(END)];
if (start < 0 || end < start) throw new Error(`${README} needs the markers ${START} and ${END}.`);
const text = `${old.slice(0, start)}${START}\n\n${elements.map(describe).join('\n')}\n\n${old.slice(end)}`;
const next = await format(text, {...(await resolveConfig(README)), parser: 'markdown'});

if (!process.argv.includes('--check')) writeFileSync(README, next);
else if (next !== old) {
  console.error(`${README} is not what the manifest says: run "npm run tables".`);
  process.exitCode = 1;
}
