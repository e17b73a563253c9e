import type {Configuration} from '../../src/embed/configuration.js';
import type {ElementCatalogue, ElementDescription} from '../../src/embed/element-description.js';
import {escapeAttribute, frameMarkup} from '../../src/embed/frame-markup.js';
import {writeOembed} from '../../src/embed/oembed.js';
import type {Way} from './state.js';

/** What a person copies, with what there is to know about it. */
export interface Snippet {
  /** Each is copied into a place of its own. */
  readonly parts: readonly {readonly place: string; readonly code: string}[];
  readonly notes: readonly string[];
}

/** What snippets are made of. */
export interface SnippetContext {
  readonly configuration: Configuration;
  readonly element: ElementDescription;
  readonly integrity: ElementCatalogue['integrity'];
  /** Address of the folder with the files for a script tag, with a slash at its end. */
  readonly files: string;
  /** Title of a frame. */
  readonly title: string;
  /** Height of a frame before it is told, in CSS pixels. */
  readonly height: number;
}

/** What the page around an element can say on the element itself: its language, direction and look. */
const placeAttributes = ({settings: {lang, dir}, tokens}: Configuration): Record<string, string> => {
  const style = Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  return {...(lang && {lang}), ...(dir && {dir}), ...(style && {style})};
};

/** JSON is full of double quotes: single ones around it keep it legible. */
const quote = (value: string): string =>
  value.includes('"') && !value.includes("'")
    ? `'${escapeAttribute(value).replaceAll('&quot;', '"')}'`
    : `"${escapeAttribute(value)}"`;

const LINE = 90;

const join = (open: string, attributes: readonly string[], close: string): string => {
  const line = [open, ...attributes].join(' ') + close;
  return line.length <= LINE && !line.includes('\n')
    ? line
    : `${[open, ...attributes].join('\n  ')}\n${close.trimStart()}`;
};

const elementMarkup = (configuration: Configuration): string => {
  const {element, attributes} = configuration;
  const written = Object.entries({...attributes, ...placeAttributes(configuration)}).map(([name, value]) =>
    value ? `${name}=${quote(value)}` : name,
  );
  return join(`<${element}`, written, `></${element}>`);
};

const npmImport = (tag: string) => `import 'osce-widgets/elements/${tag}.js';`;

function writeScript({configuration, integrity, files}: SnippetContext): Snippet {
  const own = `${configuration.element}.js`;
  const file = integrity[own] ? own : 'osce-widgets.js';
  const digest = integrity[file];
  const script = join(
    '<script',
    [
      'type="module"',
      `src=${quote(files + file)}`,
      ...(digest ? [`integrity="${digest}"`, 'crossorigin="anonymous"'] : []),
    ],
    '></script>',
  );
  return {
    parts: [{place: 'Your page', code: `${script}\n\n${elementMarkup(configuration)}`}],
    notes: digest
      ? ['The integrity holds for this version of the file alone: copy a new snippet with a new version.']
      : ['Without integrity: this build has made no list of digests (sri.json).'],
  };
}

const writeNpm = ({configuration}: SnippetContext): Snippet => ({
  parts: [
    {place: 'Terminal', code: 'npm install osce-widgets'},
    {place: 'Your script', code: npmImport(configuration.element)},
    {place: 'Your page', code: elementMarkup(configuration)},
  ],
  notes: [
    'Lit and the elements are shared with the rest of your page; other languages load when a page is in them.',
  ],
});

const jsxText = (value: string): string =>
  /["&{}<>\\\n\r\t]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;

function writeReact({configuration, element}: SnippetContext): Snippet {
  const {lang, dir} = placeAttributes(configuration);
  const properties = Object.entries(configuration.attributes).map(([name, value]) => {
    const {property = name, kind} = element.attributes.find((attribute) => attribute.name === name) ?? {};
    if (kind === 'boolean') return property;
    if (kind === 'number') return `${property}={${value}}`;
    return `${property}=${kind === 'json' ? `{${value}}` : jsxText(value)}`;
  });
  for (const [name, value] of Object.entries({lang, dir})) if (value) properties.push(`${name}="${value}"`);
  const tokens = Object.entries(configuration.tokens);
  if (tokens.length) {
    const styles = tokens.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    properties.push(`style={{${styles.join(', ')}}}`);
  }
  const markup = join(`<${element.tag}`, properties, ' />').replaceAll('\n', '\n    ');
  const name = element.tag
    .split('-')
    .slice(1)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  const body = markup.includes('\n') ? `(\n    ${markup}\n  )` : markup;
  return {
    parts: [
      {place: 'Terminal', code: 'npm install osce-widgets'},
      {
        place: 'Your component',
        code: `${npmImport(element.tag)}\n\nexport function ${name}() {\n  return ${body};\n}`,
      },
    ],
    notes: ['React 19 and later, which sets properties of custom elements.'],
  };
}

/** A text within a template literal. */
const inTemplate = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

function writeServer({configuration}: SnippetContext): Snippet {
  const {lang} = configuration.settings;
  const languages = lang ? `, languages: [${JSON.stringify(lang)}]` : '';
  return {
    parts: [
      {place: 'Terminal', code: 'npm install osce-widgets lit @lit-labs/ssr'},
      {
        place: 'Your server',
        code: `import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {prepareServer} from 'osce-widgets/server';

await prepareServer({url: 'https://your-site.example/'${languages}});
const markup = await collectResult(
  render(html\`${inTemplate(elementMarkup(configuration))}\`),
);`,
      },
    ],
    notes:
      'src' in configuration.attributes
        ? [
            'A server loads nothing from src: fetch the data yourself, and give them in an attribute in its place.',
          ]
        : [],
  };
}

/** Who allows content in the address of the page is the publisher; a preview cannot know. */
const frameNotes = ({configuration, element}: SnippetContext): string[] => {
  const relative = element.attributes.filter(
    ({name, kind}) =>
      kind === 'address' && configuration.attributes[name] && !URL.canParse(configuration.attributes[name]),
  );
  const contents = element.attributes.filter(
    ({name, isContent}) => isContent && name in configuration.attributes,
  );
  return [
    ...(relative.length
      ? [`In a frame, ${relative.map(({name}) => name).join(', ')} is relative to embed.html.`]
      : []),
    ...(contents.length
      ? [
          `A frame shows ${contents.map(({name}) => name).join(', ')} only where the publisher of embed.html allows content in its address.`,
        ]
      : []),
    'Data from another origin than that of embed.html are shown only where its publisher allows that origin.',
  ];
};

function writeIframe(context: SnippetContext): Snippet {
  const {configuration, files, title, height} = context;
  return {
    parts: [
      {place: 'Your page', code: frameMarkup(configuration, {page: `${files}embed.html`, title, height})},
      {
        place: 'Your page, once, where one script is allowed: frames get the height of their content',
        code: `<script src=${quote(`${files}osce-embed.js`)} async></script>`,
      },
    ],
    notes: frameNotes(context),
  };
}

function writeOembedSnippet(context: SnippetContext): Snippet {
  const {configuration, files, title, height} = context;
  const document = writeOembed(configuration, {page: `${files}embed.html`, title, width: 600, height});
  return {
    parts: [{place: 'A file on your server', code: JSON.stringify(document, undefined, 2)}],
    notes: frameNotes(context),
  };
}

const WRITERS: Readonly<Record<Way, (context: SnippetContext) => Snippet>> = {
  script: writeScript,
  npm: writeNpm,
  react: writeReact,
  server: writeServer,
  iframe: writeIframe,
  oembed: writeOembedSnippet,
};

/** What to copy for one way onto a page. */
export const writeSnippet = (way: Way, context: SnippetContext): Snippet => WRITERS[way](context);
